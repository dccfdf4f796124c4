# cmake -DFACES=PROGRAM -DFORM=man -DVERSION=0.1.0 -DFROM=faces.1.in -DTO=faces.1 -P page.cmake
# Puts what `faces outline` says in the place of @COMMANDS@.
execute_process(COMMAND ${FACES} outline ${FORM} OUTPUT_VARIABLE COMMANDS OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
set(PROJECT_VERSION ${VERSION})
configure_file(${FROM} ${TO} @ONLY)
