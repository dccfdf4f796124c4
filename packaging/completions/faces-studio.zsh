#compdef faces-studio
# zsh completion of faces-studio
_arguments \
  '--demo[Open the demo project in FOLDER; make it if it is not there]:folder:_files -/' \
  '--page[Page to show]:page:(photos label dataset train results try)' \
  '--theme[Light or dark, for this time]:theme:(light dark)' \
  '--language[Language of the window, for this time]:language:(en pl)' \
  '--screenshot[Save a picture of the window and quit]:file:_files' \
  '--drop[Give the page a file before the picture is taken]:file:_files' \
  '--do[Do an action before the picture is taken]:action:' \
  '--size[Size of the window]:size:(1280x800 1920x1080)' \
  '--new-window[Open a window of its own]' \
  '(- *)'{-h,--help}'[Show help]' \
  '(- *)'{-v,--version}'[Show the version]' \
  '1:project or model:_files'
