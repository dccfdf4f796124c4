# Writes a small tree with one violation at a time and wants the check to name file and include each time.
set(plants
  "core/data/face.h|#include <QString>"
  "core/data/face.cpp|#include \"core/store/project.h\""
  "core/store/project.cpp|#include \"core/learn/learner.h\""
  "core/vision/cut.cpp|#include \"core/tasks/photos.h\""
  "core/tasks/train.cpp|#include <torch/torch.h>"
  "core/learn/learner.h|#include <ATen/core/Tensor.h>"
  "ui/pages/train/train_page.cpp|#include \"core/learn/network_torch.h\""
  "ui/pages/train/train_page.h|#include <qcustomplot.h>"
  "ui/models/faces.cpp|#include \"ui/pages/label/label_page.h\""
  "core/tasks/photos.cpp|#include \"ui/convert.h\""
  "core/tasks/report.cpp|#include <cairo.h>"
  "app/cli/main.cpp|#include <QtWidgets/QWidget>"
  "ui/convert.cpp|#include <opencv2/imgproc.hpp>")
foreach(plant IN LISTS plants)
  string(REGEX MATCH "^([^|]+)[|](.*)$" _ "${plant}")
  set(file ${CMAKE_MATCH_1})
  set(line "${CMAKE_MATCH_2}")
  file(REMOVE_RECURSE ${PLACE})
  file(WRITE ${PLACE}/core/base/error.h "#include <string>\n")
  file(WRITE ${PLACE}/${file} "#include \"core/base/error.h\"\n${line}\n")
  execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${PLACE} -P ${CHECK} RESULT_VARIABLE code ERROR_VARIABLE said OUTPUT_QUIET)
  string(REGEX REPLACE "^#include .(.*).$" "\\1" include "${line}")
  string(FIND "${said}" "${file} includes ${include}" at)
  if(code EQUAL 0 OR at EQUAL -1)
    message(FATAL_ERROR "The include check did not find '${line}' in ${file}. It said: ${said}")
  endif()
endforeach()
file(REMOVE_RECURSE ${PLACE})
file(WRITE ${PLACE}/core/data/face.cpp "#include \"core/base/error.h\"\n#include <vector>\n")
execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${PLACE} -P ${CHECK} RESULT_VARIABLE code ERROR_VARIABLE said OUTPUT_QUIET)
if(NOT code EQUAL 0)
  message(FATAL_ERROR "The include check complains of a clean tree: ${said}")
endif()
