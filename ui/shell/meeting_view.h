// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QSplitter;
class QStackedWidget;

namespace plenum::ui {

class AgendaView;
class MarksPanel;
class ReaderView;
class SegmentedTabs;
class SignOffPanel;

// A meeting at work: agenda at the leading side, the paper in the middle, marks and sign-off at the trailing
// side. Both sides fold away; the paper is always the largest thing on screen.
class MeetingView : public QWidget {
    Q_OBJECT

public:
    enum class Panel { Marks, SignOff };

    // Takes the reader over.
    explicit MeetingView(ReaderView *reader, QWidget *parent = nullptr);

    AgendaView *agenda() const { return m_agenda; }
    ReaderView *reader() const { return m_reader; }
    MarksPanel *marks() const { return m_marks; }
    SignOffPanel *signOff() const { return m_signOff; }

    void showPanel(Panel panel);
    Panel panel() const;

    QAction *agendaAction() const { return m_showAgenda; }
    QAction *panelAction() const { return m_showPanel; }
    QAction *fullScreenAction() const { return m_fullScreen; }
    QByteArray saveSplitter() const;
    void restoreSplitter(const QByteArray &state, bool agendaShown, bool panelShown);

Q_SIGNALS:
    void panelChanged();
    void fullScreenRequested(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makePanel();
    void cyclePanes();

    ReaderView *m_reader;
    AgendaView *m_agenda;
    MarksPanel *m_marks;
    SignOffPanel *m_signOff;
    QSplitter *m_splitter;
    QWidget *m_side;
    SegmentedTabs *m_tabs;
    QStackedWidget *m_pages;
    QAction *m_showAgenda;
    QAction *m_showPanel;
    QAction *m_fullScreen;
};

} // namespace plenum::ui
