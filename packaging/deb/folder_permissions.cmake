# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack between install and packing: folders are 0755 whatever the builder's umask is.
# (CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS does not help: mkdir(2) takes the umask off it.)
file(CHMOD_RECURSE "${CPACK_TEMPORARY_INSTALL_DIRECTORY}" DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
