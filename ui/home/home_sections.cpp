// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/home_sections.h"

#include "ui/home/row_button.h"
#include "ui/home/waiting_card.h"
#include "ui/text/format.h"
#include "ui/text/meeting_text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/section_title.h"

#include <QGridLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace plenum::ui {

namespace {

constexpr qsizetype kFirstWaiting = 3;
constexpr qsizetype kFirstChanges = 5;
constexpr qsizetype kMostTiles = 6;
constexpr qsizetype kMostNotes = 4;
constexpr int kTileWidth = 300;

QVBoxLayout *sectionLayout(QWidget *section, const QString &title)
{
    auto *layout = plainColumn(kSpaceSmall, section);
    layout->addWidget(new SectionTitle(title));
    return layout;
}

// Which of the buttons below `parent` has the focus, so that the one in its place gets it after a rebuild.
qsizetype focusedButton(const QWidget *parent)
{
    const QList<QAbstractButton *> buttons = parent->findChildren<QAbstractButton *>();
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        if (buttons.at(i)->hasFocus())
            return i;
    }
    return -1;
}

void focusButton(const QList<QWidget *> &buttons, qsizetype index)
{
    if (index >= 0 && !buttons.isEmpty())
        buttons.at(std::min(index, buttons.size() - 1))->setFocus();
}

Pill::Kind pillKind(ChangeEntry::Tone tone)
{
    switch (tone) {
    case ChangeEntry::Tone::Replaced:
        return Pill::Kind::Accent;
    case ChangeEntry::Tone::Added:
        return Pill::Kind::Good;
    case ChangeEntry::Tone::Removed:
        return Pill::Kind::Warning;
    case ChangeEntry::Tone::Neutral:
        break;
    }
    return Pill::Kind::Neutral;
}

// The edge of a note in the colour of its mark.
class NoteEdge : public QWidget {
public:
    explicit NoteEdge(const QColor &color) : m_color(color) { setFixedWidth(3); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), m_color); }

private:
    QColor m_color;
};

} // namespace

WaitingSection::WaitingSection(QWidget *parent)
    : QWidget(parent),
      m_card(new WaitingCard),
      m_more(linkButton(QString())),
      m_nothing(new TextLabel(tr("Nothing. When your sign-off is wanted, it is listed here."), TextRole::Body,
                              Tone::Secondary))
{
    QVBoxLayout *layout = sectionLayout(this, tr("Waiting for you"));
    layout->addWidget(m_card);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addWidget(m_nothing->wrapped());
    connect(m_card, &WaitingCard::signOff, this, &WaitingSection::signOff);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        fill();
        const QList<QPushButton *> buttons = m_card->findChildren<QPushButton *>();
        buttons.at(std::min(kFirstWaiting, buttons.size() - 1))->setFocus();
    });
}

void WaitingSection::setEntries(const QList<WaitingEntry> &entries, const QDateTime &now)
{
    m_entries = entries;
    m_now = now;
    m_card->setVisible(!entries.isEmpty());
    m_nothing->setVisible(entries.isEmpty());
    fill();
}

void WaitingSection::fill()
{
    // One more than the first few is shown right away: the link would take as much room.
    const bool all = m_all || m_entries.size() <= kFirstWaiting + 1;
    m_card->setEntries(all ? m_entries : m_entries.first(kFirstWaiting), m_now);
    m_more->setText(tr("Show all %1").arg(QLocale().toString(m_entries.size())));
    m_more->setVisible(!all);
}

ChangesSection::ChangesSection(QWidget *parent)
    : QWidget(parent), m_card(new Card), m_more(linkButton(QString()))
{
    QVBoxLayout *layout = sectionLayout(this, tr("Changed since your last visit"));
    layout->addWidget(m_card);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        rebuild();
    });
}

void ChangesSection::setEntries(const QList<ChangeEntry> &entries)
{
    setVisible(!entries.isEmpty());
    if (entries == m_entries)
        return;
    m_entries = entries;
    m_all = false;
    rebuild();
}

void ChangesSection::rebuild()
{
    const qsizetype focused = focusedButton(m_card);
    m_card->clear();
    const qsizetype shown = m_all ? m_entries.size() : std::min(m_entries.size(), kFirstChanges);
    QList<QWidget *> rows;
    for (qsizetype i = 0; i < shown; ++i) {
        rows.append(makeRow(m_entries.at(i)));
        m_card->addRow(rows.last());
    }
    m_more->setText(tr("Show all %1").arg(QLocale().toString(m_entries.size())));
    m_more->setVisible(shown < m_entries.size());
    focusButton(rows, m_more->hasFocus() ? kFirstChanges : focused);
}

QWidget *ChangesSection::makeRow(const ChangeEntry &entry)
{
    auto *row = new RowButton(RowButton::Shape::Row);
    row->setAccessibleName(entry.badge + QLatin1String(": ") + entry.title);
    row->setAccessibleDescription(entry.detail);
    auto *words = plainColumn(1);
    words->addWidget(new ElidedLabel(entry.title));
    if (!entry.detail.isEmpty())
        words->addWidget(new ElidedLabel(entry.detail, TextRole::Secondary, Tone::Secondary));
    auto *open = new QLabel;
    open->setPixmap(icon(Icon::ChevronRight, Tint::Secondary).pixmap(QSize(16, 16), devicePixelRatioF()));
    auto *layout = new QGridLayout(row);
    layout->setHorizontalSpacing(kSpaceLarge);
    layout->setColumnMinimumWidth(0, Pill::boundingSize(tr("Cancelled"), false).width());
    layout->setColumnStretch(1, 1);
    layout->addWidget(new Pill(entry.badge, pillKind(entry.tone)), 0, 0, Qt::AlignLeft | Qt::AlignVCenter);
    layout->addLayout(words, 0, 1);
    layout->addWidget(open, 0, 2, Qt::AlignVCenter);
    connect(row, &RowButton::clicked, this, [this, entry] { Q_EMIT opened(entry); });
    return row;
}

MeetingTiles::MeetingTiles(const QString &title, QWidget *parent) : QWidget(parent), m_grid(new QGridLayout)
{
    m_grid->setSpacing(kSpaceMedium);
    sectionLayout(this, title)->addLayout(m_grid);
}

void MeetingTiles::setMeetings(const QList<MeetingSummary> &meetings, const QDateTime &now)
{
    setVisible(!meetings.isEmpty());
    const QDate today = now.toLocalTime().date();
    if (meetings == m_meetings && today == m_today)
        return;
    const qsizetype focused = focusedButton(this);
    m_meetings = meetings;
    m_today = today;
    for (QWidget *tile : m_tiles) {
        tile->setParent(nullptr);
        tile->deleteLater(); // its own click may be what brought us here
    }
    m_tiles.clear();
    for (const MeetingSummary &meeting : meetings.first(std::min(meetings.size(), kMostTiles)))
        m_tiles.append(makeTile(meeting, now));
    const QList<QWidget *> buttons = m_tiles;
    arrange(std::max(m_columns, 1));
    focusButton(buttons, focused);
}

QWidget *MeetingTiles::makeTile(const MeetingSummary &meeting, const QDateTime &now)
{
    auto *tile = new RowButton(RowButton::Shape::Tile, this);
    tile->setAccessibleName(meeting.title);
    auto *pill = new Pill(readinessText(meeting.readiness),
                          meeting.readiness.isReady() ? Pill::Kind::Good : Pill::Kind::Warning);
    if (meeting.cancelled)
        pill->set(tr("Cancelled"), Pill::Kind::Bad);
    else if (meeting.readiness.papers == 0)
        pill->set(readinessText(meeting.readiness), Pill::Kind::Neutral);
    else
        pill->setChecked(meeting.readiness.isReady());
    auto *facts = new ElidedLabel(factsText({meetingStartText(meeting.start, now), meeting.place}),
                                  TextRole::Secondary, Tone::Secondary);
    tile->setAccessibleDescription(facts->text() + QLatin1String(", ") + pill->text());
    auto *layout = new QVBoxLayout(tile);
    layout->setContentsMargins(kSpaceLarge, kSpaceMedium, kSpaceLarge, kSpaceMedium);
    layout->setSpacing(kSpaceTight);
    layout->addWidget(new ElidedLabel(meeting.title, TextRole::Strong));
    layout->addWidget(facts);
    layout->addSpacing(kSpaceTight);
    layout->addWidget(pill, 0, Qt::AlignLeft);
    connect(tile, &RowButton::clicked, this, [this, id = meeting.id] { Q_EMIT opened(id); });
    return tile;
}

void MeetingTiles::arrange(int columns)
{
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, 0);
    m_columns = columns;
    while (m_tiles.size() < columns)
        m_tiles.append(new QWidget(this)); // an empty place, so that all sections share one grid
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        m_grid->addWidget(m_tiles.at(i), static_cast<int>(i) / columns, static_cast<int>(i) % columns);
        m_tiles.at(i)->show();
    }
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void MeetingTiles::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int columns = std::clamp(event->size().width() / kTileWidth, 1, 3);
    if (columns != m_columns)
        arrange(columns);
}

NotesSection::NotesSection(QWidget *parent) : QWidget(parent), m_card(new Card)
{
    sectionLayout(this, tr("Your last notes"))->addWidget(m_card);
}

void NotesSection::setEntries(const QList<NoteEntry> &entries)
{
    setVisible(!entries.isEmpty());
    if (entries == m_entries)
        return;
    m_entries = entries;
    const qsizetype focused = focusedButton(m_card);
    m_card->clear();
    QList<QWidget *> rows;
    for (const NoteEntry &entry : entries.first(std::min(entries.size(), kMostNotes))) {
        rows.append(makeRow(entry));
        m_card->addRow(rows.last());
    }
    focusButton(rows, focused);
}

QWidget *NotesSection::makeRow(const NoteEntry &entry)
{
    const QString quote =
        entry.quote.isEmpty() ? QString() : tr("\u201C%1\u201D", "a quotation").arg(entry.quote);
    auto *row = new RowButton(RowButton::Shape::Row);
    auto *text = new ElidedLabel(factsText({quote, entry.text}));
    auto *place = new ElidedLabel(factsText({itemNumberText(entry.itemNumber), entry.paperTitle,
                                             tr("p. %1", "page number").arg(QLocale().toString(entry.page)),
                                             entry.shared ? tr("shared") : tr("private")}),
                                  TextRole::Secondary, Tone::Secondary);
    row->setAccessibleName(text->text());
    row->setAccessibleDescription(place->text());
    auto *words = plainColumn(1);
    words->addWidget(text);
    words->addWidget(place);
    auto *layout = new QHBoxLayout(row);
    layout->setSpacing(kSpaceMedium);
    layout->addWidget(new NoteEdge(QColor(entry.color)));
    layout->addLayout(words, 1);
    connect(row, &RowButton::clicked, this, [this, entry] { Q_EMIT opened(entry); });
    return row;
}

ConnectionSection::ConnectionSection(QWidget *parent)
    : QWidget(parent),
      m_state(new TextLabel(QString(), TextRole::Secondary, Tone::Secondary)),
      m_unsent(new TextLabel(QString(), TextRole::Secondary, Tone::Secondary)),
      m_sync(linkButton(tr("Synchronise")))
{
    auto *line = plainRow(kSpaceSmall);
    line->addWidget(m_state);
    line->addWidget(m_sync);
    line->addStretch();
    auto *layout = plainColumn(0, this);
    layout->setContentsMargins(0, kSpaceTight, 0, 0); // a link reaches above its line
    layout->addLayout(line);
    layout->addWidget(m_unsent->wrapped());
    connect(m_sync, &QPushButton::clicked, this,
            [this] { m_isPaused ? Q_EMIT resumeRequested() : Q_EMIT syncRequested(); });
}

void ConnectionSection::setConnection(const ConnectionState &connection, const QDateTime &now)
{
    m_state->setText(connectionText(connection, now));
    m_unsent->setText(unsentText(connection));
    m_unsent->setVisible(connection.unsent > 0);
    m_isPaused = connection.kind == ConnectionState::Kind::Paused;
    m_sync->setText(m_isPaused ? tr("Resume") : tr("Synchronise"));
    m_sync->setAccessibleDescription(m_isPaused ? tr("Nothing goes over the network until you resume.")
                                                : QString());
    m_sync->setEnabled(connection.kind != ConnectionState::Kind::Syncing);
}

} // namespace plenum::ui
