# Run by CPack between the installed tree and the package: what Debian wants otherwise than other systems do.
if(NOT CPACK_GENERATOR STREQUAL "DEB")
  return()
endif()
set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share)
# The licence is on every Debian system; debian/copyright says where.
file(REMOVE ${share}/doc/faces-studio/LICENSE)
configure_file(${CMAKE_CURRENT_LIST_DIR}/changelog ${share}/doc/faces-studio/changelog.Debian COPYONLY)
file(RENAME ${share}/doc/faces-studio/CHANGELOG.md ${share}/doc/faces-studio/changelog)
# The guide lies where the window looks for it, which may not be below doc (Policy 12.3); there one finds a link.
file(CREATE_LINK ../../faces-studio/guide ${share}/doc/faces-studio/guide SYMBOLIC)
file(RENAME ${share}/zsh/site-functions ${share}/zsh/vendor-completions)
configure_file(${CMAKE_CURRENT_LIST_DIR}/lintian-overrides ${share}/lintian/overrides/faces-studio COPYONLY)
file(GLOB_RECURSE pages ${share}/man/*.1)
# -n: no time of its own, so that the same sources give the same package.
execute_process(COMMAND gzip -9n ${pages} ${share}/doc/faces-studio/changelog.Debian ${share}/doc/faces-studio/changelog
                COMMAND_ERROR_IS_FATAL ANY)
