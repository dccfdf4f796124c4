# Writes a small tree with one such call at a time and wants the check to name file and line each time.
set(plants
  "core/learn/predictor.cpp|  auto module = torch::jit::load(file)"
  "core/learn/checkpoint.cpp|  torch::load(tensor, file)"
  "core/learn/state.cpp|  torch::serialize::InputArchive archive"
  "core/vision/matting_model.cpp|  cv::dnn::readNetFromTorch(file)"
  "core/tasks/models.cpp|  net = cv::dnn::readNetFromONNX(bytes)"
  "core/store/connection.cpp|  db.loadExtension(name, nullptr)"
  "core/exchange/archive.cpp|  system(order.c_str())"
  "app/cli/main.cpp|  auto *library = ::dlopen(name, RTLD_NOW)"
  "resources/serve/page.js|  list.innerHTML = name"
  "ui/main_window.cpp|  QProcess::startDetached(program)")
foreach(plant IN LISTS plants)
  string(REGEX MATCH "^([^|]+)[|](.*)$" _ "${plant}")
  set(file ${CMAKE_MATCH_1})
  set(line "${CMAKE_MATCH_2}")
  file(REMOVE_RECURSE ${PLACE})
  file(WRITE ${PLACE}/${file} "int a\n${line}\n// torch::jit::load( is no call here\n")
  execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${PLACE} -P ${CHECK} RESULT_VARIABLE code ERROR_VARIABLE said OUTPUT_QUIET)
  string(FIND "${said}" "${file}:" at)
  if(code EQUAL 0 OR at EQUAL -1 OR said MATCHES "is no call here")
    message(FATAL_ERROR "The check of calls did not find '${line}' in ${file}. It said: ${said}")
  endif()
endforeach()
