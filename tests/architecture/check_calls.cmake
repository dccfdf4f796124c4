# cmake -DROOT=FOLDER -P check_calls.cmake
# Models and projects are data. Names every call that would run what stands in a file: TorchScript and pickles are written
# here, never loaded, and no program or library is started but our own.

set(calls
  "jit::load|jit::_load|import_ir_module|torch::load|torch::pickle_load|InputArchive|PyTorchStreamReader:tests/core/learn tests/bench"
  "readNetFrom(Torch|Caffe|Darknet|Tensorflow|ModelOptimizer)|readTorchBlob:tests/none"
  "readNetFromONNX *\\(:core/vision core/tasks/model_card_use.cpp tests"
  "[^a-zA-Z_](dlopen|dlmopen) *\\(:core/tasks/learner_library.cpp core/vision/camera.cpp tests"
  "[^a-zA-Z_:](::)?(system|popen|posix_spawnp?|exec[lv][pe]*) *\\(:core/base/wait_briefly.cpp app/cli/commands_serve.cpp tests"
  "QProcess|QLibrary[^I]|QPluginLoader|QJSEngine|QQmlEngine:tests"
  "sqlite3_(enable_)?load_extension|loadExtension *\\(:tests")

set(broken "")
file(GLOB_RECURSE sources RELATIVE ${ROOT} ${ROOT}/app/*.h ${ROOT}/app/*.cpp ${ROOT}/core/*.h ${ROOT}/core/*.cpp
     ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp ${ROOT}/tests/*.h ${ROOT}/tests/*.cpp)
foreach(call IN LISTS calls)
  string(REGEX MATCH "^(.*):([^:]+)$" _ "${call}")
  set(pattern "${CMAKE_MATCH_1}")
  string(REPLACE " " ";" places "${CMAKE_MATCH_2}")
  foreach(file IN LISTS sources)
    set(fine FALSE)
    foreach(place IN LISTS places)
      if(file STREQUAL place OR file MATCHES "^${place}/")
        set(fine TRUE)
      endif()
    endforeach()
    if(NOT fine)
      file(STRINGS ${ROOT}/${file} lines REGEX "${pattern}")
      foreach(line IN LISTS lines)
        if(NOT line MATCHES "^[ \t]*//")
          set(broken "${broken}\n  ${file}: ${line}")
        endif()
      endforeach()
    endif()
  endforeach()
endforeach()
# The page of `faces serve` shows names as text.
file(GLOB_RECURSE scripts RELATIVE ${ROOT} ${ROOT}/resources/*.js ${ROOT}/resources/*.html)
foreach(file IN LISTS scripts)
  file(STRINGS ${ROOT}/${file} lines REGEX "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|eval *\\(|new Function")
  foreach(line IN LISTS lines)
    set(broken "${broken}\n  ${file}: ${line}")
  endforeach()
endforeach()
if(broken)
  message(FATAL_ERROR "Calls that would run what stands in a file:${broken}")
endif()
list(LENGTH sources count)
message(STATUS "${count} files run nothing from outside")
