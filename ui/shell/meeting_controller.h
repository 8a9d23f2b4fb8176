// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/shell/meeting_view.h"
#include "ui/text/outgoing.h"

#include <QObject>

#include <optional>

namespace plenum::ui {

class PaperController;

// Fills the meeting view from the workspace and carries out what is done in it.
class MeetingController : public QObject {
    Q_OBJECT

public:
    MeetingController(Workspace &workspace, MeetingView *view, QObject *parent = nullptr);

    // Opens a meeting at the paper last read in it, or at a given paper and page (from 0).
    void open(const MeetingId &meeting, const PaperId &paper = {}, std::optional<int> page = std::nullopt);
    void openSignOff(const MeetingId &meeting, const ItemId &item);
    void close();
    void refresh();                          // after a sync
    void setReaderName(const QString &name); // drawn over papers that are confidential
    void setOutgoing(Outgoing outgoing);     // when what is done here goes to the store
    bool isOpen() const { return !m_meeting.isEmpty(); }

Q_SIGNALS:
    // What the bar above shows.
    void opened(const plenum::MeetingSnapshot &snapshot);
    void workCommitted(); // something of mine was saved: worth a sync soon

private:
    void load(bool first, const PaperId &paper, std::optional<int> page);
    void show(const MeetingSnapshot &snapshot);
    void chooseItem(const ItemId &item);
    void fillSignOff();
    void prepareDraft(Decision decision, const QString &comment);
    void sign(const SignOffStatement &statement, const QString &keyFile,
              const std::shared_ptr<SecretBytes> &passphrase);

    Workspace &m_workspace;
    MeetingView *m_view;
    PaperController *m_paper;
    MeetingId m_meeting;
    ItemId m_item;
    std::optional<MeetingSnapshot> m_snapshot;
    QString m_keyFile;
    Outgoing m_outgoing = Outgoing::AtNextContact;
};

} // namespace plenum::ui
