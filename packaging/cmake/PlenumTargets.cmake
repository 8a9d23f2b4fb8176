# SPDX-License-Identifier: GPL-3.0-or-later
# One place for warnings, definitions and the three kinds of target: module, program, test.
include_guard(GLOBAL)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network)
if(PLENUM_BUILD_UI)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Widgets Svg LinguistTools)
endif()
if(PLENUM_BUILD_TESTS)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
qt_standard_project_setup()
set(CMAKE_SKIP_INSTALL_RPATH ON) # Qt 6.4 sets an install RPATH; a Debian package must not carry one
set(CMAKE_AUTOUIC OFF)

find_package(OpenSSL 3.0 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(PkgConfig REQUIRED)

# Every target links this: warnings, language level, Qt strictness, hardening, sanitizers.
add_library(plenum_options INTERFACE)
add_library(plenum::options ALIAS plenum_options)
target_include_directories(plenum_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(plenum_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
  -Wconversion -fstack-protector-strong)
target_compile_definitions(plenum_options INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
  PLENUM_VERSION="${PROJECT_VERSION}")
if(CMAKE_UNITY_BUILD) # the parts of a batch look like headers to this warning
  target_compile_options(plenum_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endif()
if(PLENUM_SANITIZE)
  target_compile_options(plenum_options INTERFACE -fsanitize=${PLENUM_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  # clang 14 cannot put what this check needs in front of the parts of a coroutine.
  target_compile_options(plenum_options INTERFACE $<$<CXX_COMPILER_ID:Clang>:-fno-sanitize=function>)
  target_link_options(plenum_options INTERFACE -fsanitize=${PLENUM_SANITIZE})
  target_compile_definitions(plenum_options INTERFACE PLENUM_SANITIZED)
endif()
target_link_options(plenum_options INTERFACE -Wl,-z,relro,-z,now -Wl,--as-needed)

include(PlenumPrecompiled)

# plenum_add_module(NAME SOURCES a.cpp b.h ... [PUBLIC libs...] [PRIVATE libs...])
# A static library plenum_NAME with the alias plenum::NAME. Sources are listed, never globbed.
set_property(GLOBAL PROPERTY PLENUM_TRANSLATED_SOURCES "")
function(plenum_add_module name)
  cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(plenum_${name} STATIC ${ARG_SOURCES})
  add_library(plenum::${name} ALIAS plenum_${name})
  target_link_libraries(plenum_${name} PUBLIC plenum::options ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
  plenum_register_translated_sources(${ARG_SOURCES})
  plenum_use_precompiled(plenum_${name} ${ARG_PUBLIC})
endfunction()

# plenum_add_program(NAME SOURCES ... LIBS ... [DESTINATION dir]) : an installed executable called NAME
function(plenum_add_program name)
  cmake_parse_arguments(ARG "" "DESTINATION" "SOURCES;LIBS" ${ARGN})
  if(NOT ARG_DESTINATION)
    set(ARG_DESTINATION "${CMAKE_INSTALL_BINDIR}")
  endif()
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE plenum::options ${ARG_LIBS})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
  install(TARGETS ${name} RUNTIME DESTINATION "${ARG_DESTINATION}")
  plenum_register_translated_sources(${ARG_SOURCES})
endfunction()

# Collects absolute paths for lupdate (Qt 6.4 does not scan the whole project by itself).
function(plenum_register_translated_sources)
  foreach(source IN LISTS ARGN)
    if(NOT IS_ABSOLUTE "${source}")
      set(source "${CMAKE_CURRENT_SOURCE_DIR}/${source}")
    endif()
    set_property(GLOBAL APPEND PROPERTY PLENUM_TRANSLATED_SOURCES "${source}")
  endforeach()
endfunction()

# Most tests are one class in one source that includes its own .moc: for so many targets, calling moc directly saves the scan and the
# empty source AUTOMOC would compile for each.
function(plenum_moc_test target)
  set(headers ${ARGN})
  list(FILTER headers INCLUDE REGEX "\\.h$")
  if(headers)
    return()
  endif()
  list(GET ARGN 0 source)
  get_filename_component(name "${source}" NAME_WE)
  set(moc "${CMAKE_CURRENT_BINARY_DIR}/${name}.moc")
  qt_generate_moc("${source}" "${moc}" TARGET ${target})
  target_sources(${target} PRIVATE "${moc}")
  target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
  set_target_properties(${target} PROPERTIES AUTOMOC OFF UNITY_BUILD OFF)
endfunction()

# plenum_add_test(NAME SOURCES ... LIBS ... LABELS ... [TIMEOUT s]) : one Qt Test program, one CTest entry
function(plenum_add_test name)
  cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LIBS;LABELS;ENVIRONMENT" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  string(REPLACE "." "_" target "test_${name}")
  add_executable(${target} ${ARG_SOURCES})
  target_link_libraries(${target} PRIVATE plenum::options Qt6::Test ${ARG_LIBS})
  plenum_use_precompiled(${target} ${ARG_LIBS})
  plenum_moc_test(${target} ${ARG_SOURCES})
  add_test(NAME ${name} COMMAND ${target})
  set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT ${ARG_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;PLENUM_BIN_DIR=${CMAKE_BINARY_DIR}/bin;PLENUM_SOURCE_DIR=${CMAKE_SOURCE_DIR};${ARG_ENVIRONMENT}")
endfunction()
