// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/home/home_state.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace plenum::ui {

class Card;
class TextLabel;
class WaitingCard;

// The parts of Home below the next meeting. Each hides itself while it has nothing to say, keeps its rows as
// long as the values are the same and the focus in place when they are not.

class WaitingSection : public QWidget {
    Q_OBJECT

public:
    explicit WaitingSection(QWidget *parent = nullptr);
    void setEntries(const QList<WaitingEntry> &entries, const QDateTime &now);

Q_SIGNALS:
    void signOff(const plenum::MeetingId &meeting, const plenum::ItemId &item);

private:
    void fill();

    WaitingCard *m_card;
    QPushButton *m_more;
    TextLabel *m_nothing;
    QList<WaitingEntry> m_entries;
    QDateTime m_now;
    bool m_all = false;
};

class ChangesSection : public QWidget {
    Q_OBJECT

public:
    explicit ChangesSection(QWidget *parent = nullptr);
    void setEntries(const QList<ChangeEntry> &entries);

Q_SIGNALS:
    void opened(const plenum::ui::ChangeEntry &entry);

private:
    QWidget *makeRow(const ChangeEntry &entry);
    void rebuild();

    Card *m_card;
    QPushButton *m_more;
    QList<ChangeEntry> m_entries;
    bool m_all = false;
};

class MeetingTiles : public QWidget {
    Q_OBJECT

public:
    explicit MeetingTiles(const QString &title, QWidget *parent = nullptr);
    void setMeetings(const QList<MeetingSummary> &meetings, const QDateTime &now);

Q_SIGNALS:
    void opened(const plenum::MeetingId &meeting);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTile(const MeetingSummary &meeting, const QDateTime &now);
    void arrange(int columns);

    QGridLayout *m_grid;
    QList<QWidget *> m_tiles;
    QList<MeetingSummary> m_meetings;
    QDate m_today;
    int m_columns = 0;
};

class NotesSection : public QWidget {
    Q_OBJECT

public:
    explicit NotesSection(QWidget *parent = nullptr);
    void setEntries(const QList<NoteEntry> &entries);

Q_SIGNALS:
    void opened(const plenum::ui::NoteEntry &entry);

private:
    QWidget *makeRow(const NoteEntry &entry);

    Card *m_card;
    QList<NoteEntry> m_entries;
};

class ConnectionSection : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionSection(QWidget *parent = nullptr);
    void setConnection(const ConnectionState &connection, const QDateTime &now);

Q_SIGNALS:
    void syncRequested();
    void resumeRequested(); // synchronising, which is paused

private:
    TextLabel *m_state;
    TextLabel *m_unsent;
    QPushButton *m_sync;
    bool m_isPaused = false;
};

} // namespace plenum::ui
