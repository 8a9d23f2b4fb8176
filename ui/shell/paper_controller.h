// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QObject>

#include <optional>

namespace plenum::ui {

class ReaderView;

// Keeps one reader and the vault in step: opens papers where they were left, commits every edit before it is
// shown as made, undoes and redoes through the vault, remembers the place.
class PaperController : public QObject {
    Q_OBJECT

public:
    PaperController(Workspace &workspace, ReaderView *reader, QObject *parent = nullptr);

    // page: from 0; none = where the reader was last time.
    void open(const PaperId &paper, std::optional<int> page = std::nullopt);
    void close();
    // Reads the marks again (somebody else's may have come), or the paper if it was waited for.
    void refresh();
    // Whose name is drawn over papers that are confidential; papers opened from now on.
    void setReaderName(const QString &name) { m_readerName = name; }
    const PaperId &paper() const { return m_paper; }

Q_SIGNALS:
    void opened(const plenum::PaperEntry &entry);
    void committed(); // a mark was saved: worth a sync soon

private:
    void show(const PaperSnapshot &snapshot, std::optional<int> page);
    void loadDocument(const PaperSnapshot &snapshot, std::optional<int> page);
    void commit(const MarkEdit &edit);
    void step(const QFuture<Result<std::optional<MarkEdit>>> &future);
    void refreshUndo();
    void rememberPlace();

    Workspace &m_workspace;
    ReaderView *m_reader;
    PaperId m_paper;
    PaperEntry m_entry;
    QString m_readerName;
    bool m_waiting = false; // the paper's bytes were not here when it was opened
};

} // namespace plenum::ui
