// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QRect>
#include <QWidget>

#include <memory>

class QAction;

namespace plenum::ui {

// Takes everything the program shows out of sight and out of reach (screen readers, shortcuts and the
// clipboard too) and puts one page in its place; brings it back as it was. What is being typed stays, but for
// passphrases. Threading: GUI thread.
class Curtain : public QObject {
    Q_OBJECT

public:
    // content: what the window shows, in the layout of its parent.
    explicit Curtain(QWidget *content, QObject *parent = nullptr);
    // Gives the content back to its window, hidden.
    ~Curtain() override;

    bool isDrawn() const { return m_holder != nullptr; }
    // page: stands in the content's place until the curtain opens; stays the caller's.
    void draw(QWidget *page);
    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct PutAway {
        QPointer<QWidget> widget;
        QPointer<QWidget> parent;
        bool hadParent = false;
        Qt::WindowFlags flags;
        QRect geometry;
        bool wasShown = false;
    };

    void putAway(QWidget *widget, bool wasShown);
    void putAwayOthers();
    void bringBack(const PutAway &away);
    void returnContent();

    QPointer<QWidget> m_content;
    QPointer<QWidget> m_frame; // its parent
    QPointer<QWidget> m_page;
    QPointer<QWidget> m_focus;
    QList<QAction *> m_actions;        // of the window
    QList<PutAway> m_away;             // other windows and what floats in this one
    std::unique_ptr<QWidget> m_holder; // never shown: what is in it is in no window
};

} // namespace plenum::ui
