# cmake -DROOT=FOLDER -P check_includes.cmake
# Names every include that breaks the one-way rule: app -> ui -> core, and inside core
# tasks -> (store, exchange, learn, vision) -> data -> base; learn and exchange may use vision.

# Rooms that a file of a room may include (first match of the path wins).
set(rooms
  "core/base:core/base"
  "core/data:core/base core/data"
  "core/vision:core/base core/data core/vision"
  "core/store:core/base core/data core/store"
  "core/exchange:core/base core/data core/vision core/exchange"
  "core/learn:core/base core/data core/vision core/learn"
  "core/tasks:core/base core/data core/vision core/store core/exchange core/learn core/tasks"
  "ui/models:core ui/models ui/convert.h ui/words.h ui/theme.h ui/workspace.h ui/ids.h ui/jobs ui/widgets/badge.h"
  "ui/jobs:core ui/jobs ui/convert.h ui/ids.h"
  "ui/widgets:core ui/widgets ui/jobs ui/convert.h ui/theme.h ui/desktop_look.h ui/workspace.h ui/icons.h ui/ids.h"
  "ui:core ui"
  "app/shared:core app/shared"
  "app/cli:core app/shared app/cli"
  "app/serve:core app/shared app/serve"
  "app/studio:core ui app/shared app/studio"
  "tests:core ui app tests")

# Outside headers and the only folders that may see them.
set(outsiders
  "^(torch|ATen|c10|caffe2)/:core/learn tests/core/learn tests/bench"
  "^Q[A-Z]|^Qt|^qcustomplot:ui app/studio app/serve app/shared/end_signals.h app/shared/end_signals.cpp tests"
  "^qcustomplot:ui/widgets/plots tests"
  "^(SQLiteCpp/|sqlite3):core/store tests/core/store tests/bench tests/fuzz"
  "^(pugixml\\.hpp|zip\\.h)$:core/exchange tests/core/exchange"
  "^(pango/|cairo):core/exchange tests/core/exchange"
  "^opencv2/(imgproc|imgcodecs|objdetect|photo|calib3d|features2d|dnn|video|ml|img_hash|videoio|highgui|core/utils):core/vision tests"
  "^opencv2/opencv\\.hpp:tests/none")

set(broken "")

function(allowed_in path places result)
  set(${result} FALSE PARENT_SCOPE)
  string(REPLACE " " ";" places "${places}")
  foreach(place IN LISTS places)
    if("${path}" STREQUAL "${place}" OR "${path}" MATCHES "^${place}/")
      set(${result} TRUE PARENT_SCOPE)
    endif()
  endforeach()
endfunction()

function(check_line file include)
  set(trouble "")
  if(include MATCHES "^(app|core|ui|tests)/")
    foreach(rule IN LISTS rooms)
      string(REGEX MATCH "^([^:]+):(.*)$" _ "${rule}")
      set(room ${CMAKE_MATCH_1})
      set(may "${CMAKE_MATCH_2}")
      allowed_in("${file}" "${room}" inside)
      if(inside)
        allowed_in("${include}" "${may}" fine)
        if(NOT fine)
          set(trouble "${room} may include only: ${may}")
        endif()
        break()
      endif()
    endforeach()
    if(include MATCHES "_torch\\.h$" AND NOT file MATCHES "^(core/learn|tests/core/learn)/")
      set(trouble "private to core/learn")
    endif()
  else()
    foreach(rule IN LISTS outsiders)
      string(REGEX MATCH "^(.*):([^:]+)$" _ "${rule}")
      set(pattern "${CMAKE_MATCH_1}")
      set(places "${CMAKE_MATCH_2}")
      if(include MATCHES "${pattern}")
        allowed_in("${file}" "${places}" fine)
        if(NOT fine)
          set(trouble "belongs only in: ${places}")
        endif()
      endif()
    endforeach()
    if(file MATCHES "^core/learn/.*\\.h$" AND NOT file MATCHES "_torch\\.h$" AND include MATCHES "^(torch|ATen|c10)/")
      set(trouble "torch stays in .cpp and _torch.h files")
    endif()
  endif()
  if(trouble)
    set(broken "${broken}\n  ${file} includes ${include}: ${trouble}" PARENT_SCOPE)
  endif()
endfunction()

file(GLOB_RECURSE sources RELATIVE ${ROOT} ${ROOT}/app/*.h ${ROOT}/app/*.cpp ${ROOT}/core/*.h ${ROOT}/core/*.cpp
     ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp ${ROOT}/tests/*.h ${ROOT}/tests/*.cpp)
list(LENGTH sources count)
foreach(file IN LISTS sources)
  file(STRINGS ${ROOT}/${file} lines REGEX "^[ \t]*#[ \t]*include")
  foreach(line IN LISTS lines)
    if(line MATCHES "#[ \t]*include[ \t]*[<\"]([^>\"]+)[>\"]")
      check_line("${file}" "${CMAKE_MATCH_1}")
    endif()
  endforeach()
endforeach()
if(broken)
  message(FATAL_ERROR "Includes that break the one-way rule:${broken}")
endif()
message(STATUS "${count} files keep the one-way rule")
