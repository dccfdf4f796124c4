# bash completion of faces-studio
_faces_studio() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} words=
  COMPREPLY=()
  if [[ $word == = ]]; then # --theme=
    word=
  elif [[ $before == = ]]; then
    before=${COMP_WORDS[COMP_CWORD-2]}
  fi
  case $before in
    --page) words='photos label dataset train results try' ;;
    --theme) words='light dark' ;;
    --language) words='en pl' ;;
    --size) words='1280x800 1920x1080' ;;
    --demo | --screenshot | --drop) return ;; # files
    *)
      [[ $word == -* ]] || return
      words='--demo --page --theme --language --screenshot --drop --do --size --new-window --help --version'
      ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
  compopt +o default +o bashdefault
}
complete -o bashdefault -o default -F _faces_studio faces-studio
