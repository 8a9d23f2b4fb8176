# SPDX-License-Identifier: GPL-3.0-or-later
# The headers of Qt and of the standard library that most sources include, compiled once: building everything
# takes half as long. Sources include what they use all the same; the preset core-only builds without this and proves it.
include_guard(GLOBAL)

option(PLENUM_PRECOMPILE "Compile the headers of Qt and the standard library once" ON)

set(core_headers
  <algorithm> <functional> <memory> <optional> <utility> <vector> <tl/expected.hpp>
  <QByteArray> <QDateTime> <QDebug> <QDir> <QFile> <QFileInfo> <QFuture> <QHash> <QJsonArray> <QJsonDocument>
  <QJsonObject> <QList> <QMap> <QObject> <QSet> <QString> <QStringList> <QThread>)
set(ui_headers
  <QAbstractItemModel> <QAction> <QApplication> <QBoxLayout> <QIcon> <QLabel> <QPainter> <QPushButton> <QScrollArea> <QTreeView>
  <QWidget>)

# plenum_define_precompiled(NAME LIBS HEADERS) : a target that only holds compiled headers. Qt has everything compiled with -fPIC, so
# that libraries and programs can share them.
function(plenum_define_precompiled name libs headers)
  set(source "${CMAKE_BINARY_DIR}/${name}.cpp")
  file(CONFIGURE OUTPUT "${source}" CONTENT "// Only the precompiled headers count.\n")
  add_library(${name} STATIC "${source}")
  set_target_properties(${name} PROPERTIES AUTOMOC OFF)
  target_link_libraries(${name} PRIVATE plenum::options ${libs})
  target_precompile_headers(${name} PRIVATE ${headers})
endfunction()

if(PLENUM_PRECOMPILE)
  target_compile_options(plenum_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>) # for ccache
  plenum_define_precompiled(plenum_pch_core Qt6::Core "${core_headers}")
  if(PLENUM_BUILD_UI)
    plenum_define_precompiled(plenum_pch_ui Qt6::Widgets "${core_headers};${ui_headers}")
  endif()
endif()

# plenum_use_precompiled(TARGET LIBS...) : the headers of Qt Widgets where a library of ui/ is used
function(plenum_use_precompiled target)
  if(NOT PLENUM_PRECOMPILE)
    return()
  endif()
  if(target MATCHES "^plenum_ui_[^t]" OR ARGN MATCHES "plenum::ui_[^t]")
    target_precompile_headers(${target} REUSE_FROM plenum_pch_ui)
  else()
    target_precompile_headers(${target} REUSE_FROM plenum_pch_core)
  endif()
endfunction()
