# Writes one source file that holds several test programs: what each includes first, then each in a namespace of its own name,
# so that their helpers and main() do not meet, and a main() that runs the one whose name it was called by.
# cmake -DSOURCES="a.cpp;b.cpp" -DTO=together.cpp -P together.cmake
set(includes "")
foreach(source ${SOURCES})
  file(STRINGS ${source} lines REGEX "^#include [<\"]")
  list(FILTER lines EXCLUDE REGEX "\\.moc\"")
  list(APPEND includes ${lines})
endforeach()
list(REMOVE_DUPLICATES includes)
# Qt's last: its macros (slots) are words in LibTorch's headers.
set(ofQt ${includes})
list(FILTER ofQt INCLUDE REGEX "<Q")
list(FILTER includes EXCLUDE REGEX "<Q")
list(APPEND includes ${ofQt})
list(JOIN includes "\n" text)
string(APPEND text "\n#include \"tests/support/called_as.h\"\n")
if(includes MATCHES "\"(tests/)?ui/") # what a window says, it says in English
  string(APPEND text "#include \"tests/ui/in_english.h\"\n")
endif()
string(APPEND text "\n")
set(table "")
foreach(source ${SOURCES})
  get_filename_component(name ${source} NAME_WE)
  string(APPEND text "namespace ${name} {\n#include \"${source}\"\n}\n\n")
  string(APPEND table "        {\"${name}\", ${name}::main},\n")
endforeach()
string(APPEND text "int main(int argc, char **argv)\n{\n    return faces::test::runCalled({\n${table}    }, argc, argv);\n}\n")
file(WRITE ${TO} "${text}")
