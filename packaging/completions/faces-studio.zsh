#compdef faces-studio
# zsh completion of faces-studio
_arguments \
  '--demo[Open the demo project in FOLDER; make it if it is not there]:folder:_files -/' \
  '--page[Page to show]:page:(photos label dataset train results try)' \
  '--theme[Light or dark, for this time]:theme:(light dark)' \
  '--screenshot[Save a picture of the window and quit]:file:_files' \
  '--size[Size of the window]:size:(1280x800 1920x1080)' \
  '(- *)'{-h,--help}'[Show help]' \
  '(- *)--help-all[Show help with the options of Qt]' \
  '(- *)'{-v,--version}'[Show the version]' \
  '1:project or model:_files'
