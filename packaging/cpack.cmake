# `./dev package`, or in a build folder: ninja packaged && cpack. A .deb for Debian 12 and a .tar.gz that runs where it is unpacked.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON PARENT_SCOPE)
set(CPACK_GENERATOR DEB TGZ)
set(CPACK_PACKAGE_NAME faces-studio)
set(CPACK_PACKAGE_VENDOR "Faces Studio")
# An address under .example reaches nobody: who publishes packages puts their own here and into debian/changelog.
set(CPACK_PACKAGE_CONTACT "Faces Studio contributors <contact@faces-studio.example>")
if(FACES_HOMEPAGE)
  set(CPACK_PACKAGE_HOMEPAGE_URL ${FACES_HOMEPAGE})
endif()
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "turn photos into a model that recognises attributes of faces")
set(CPACK_PACKAGE_DESCRIPTION
"Cut faces out of photos, label them with the keyboard, see what the data set
holds, train a network while watching the curves, set thresholds, look through
right and wrong predictions, mend labels, and try the model on new photos.
.
Everything happens on this machine, in one native program. The command line
faces does the same without a display, and faces-serve puts a model behind a
page of this machine.")
set(CPACK_PACKAGE_FILE_NAME faces-studio-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_ARCHIVE_THREADS 0)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT) # faces-studio_0.1.0-1_amd64.deb
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION graphics)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# The libraries are read from the programs; these need no symbol of theirs, so they are named. LibTorch's matrix products go
# to whatever libblas.so.3 is, and Debian is content with the reference, fifty times slower: hence a real dependency.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${CMAKE_LIBRARY_OUTPUT_DIRECTORY})
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libopenblas0-openmp, opencv-data, fonts-dejavu-core | fonts-dejavu | fonts-noto-core")
# Dialogs of Qt's own in the language of the desktop, a window without X, reports that open in the browser.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland, xdg-utils")
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/debian/finish.cmake)
include(CPack)
