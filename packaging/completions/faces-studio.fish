# fish completion of faces-studio
complete -c faces-studio -l demo -r -F -d 'Open the demo project in FOLDER; make it if it is not there'
complete -c faces-studio -l page -x -a 'photos label dataset train results try' -d 'Page to show'
complete -c faces-studio -l theme -x -a 'light dark' -d 'Light or dark, for this time'
complete -c faces-studio -l screenshot -r -F -d 'Save a picture of the window and quit'
complete -c faces-studio -l size -x -a '1280x800 1920x1080' -d 'Size of the window'
complete -c faces-studio -s h -l help -d 'Show help'
complete -c faces-studio -l help-all -d 'Show help with the options of Qt'
complete -c faces-studio -s v -l version -d 'Show the version'
