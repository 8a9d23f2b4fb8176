// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/environment.h"
#include "core/workspace/job_thread.h"

#include <QMainWindow>

namespace plenum::ui {

class ReaderView;

// Any PDF file without a meeting, for reading: `plenum FILE.pdf`. Marks belong to papers of a meeting, so
// there are none here.
class PdfWindow : public QMainWindow {
    Q_OBJECT

public:
    PdfWindow(const QString &path, const Environment &environment, QWidget *parent = nullptr);
    ~PdfWindow() override;

private:
    void load();

    QString m_path;
    ReaderView *m_reader;
    JobThread m_files;
};

} // namespace plenum::ui
