// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/next_meeting_card.h"

#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/meeting_text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/text_label.h"

#include <QResizeEvent>
#include <QVBoxLayout>

namespace plenum::ui {

namespace {
constexpr int kWideEnough = 600; // for words and readiness side by side
constexpr int kReadinessWidth = 230;

QString restText(const Readiness &readiness, bool isPaused)
{
    if (isPaused)
        return NextMeetingCard::tr("The rest comes when synchronising goes on.");
    return readiness.papersComing > 0
               ? NextMeetingCard::tr("The rest is on its way.")
               : NextMeetingCard::tr("The rest comes at the next contact with the store.");
}
} // namespace

NextMeetingCard::NextMeetingCard(QWidget *parent)
    : Card(parent),
      m_kicker(new ElidedLabel(QString(), TextRole::Secondary, Tone::Secondary)),
      m_title(new TextLabel(TextRole::Headline)),
      m_facts(new TextLabel(QString(), TextRole::Body, Tone::Secondary)),
      m_cancelled(new Pill(tr("Cancelled"), Pill::Kind::Bad)),
      m_ready(new Pill),
      m_progress(new ProgressLine),
      m_readyDetail(new TextLabel(QString(), TextRole::Secondary, Tone::Secondary)),
      m_readiness(new QWidget),
      m_continue(primaryButton(QString())),
      m_open(quietButton(tr("Open agenda"))),
      m_openFirst(primaryButton(tr("Open agenda"))),
      m_sync(quietButton(tr("Synchronise"))),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setAccessibleName(tr("Next meeting"));
    auto *kickerLine = plainRow(kSpaceSmall);
    kickerLine->addWidget(m_kicker);
    kickerLine->addWidget(m_cancelled);
    kickerLine->addStretch(1);
    auto *facts = new QWidget;
    auto *words = plainColumn(kSpaceTight, facts);
    words->addLayout(kickerLine);
    words->addWidget(m_title->wrapped());
    words->addWidget(m_facts->wrapped());

    auto *readiness = plainColumn(kSpaceSmall, m_readiness);
    readiness->addWidget(m_ready, 0, Qt::AlignLeft);
    readiness->addWidget(m_progress);
    readiness->addWidget(m_readyDetail->wrapped());

    m_columns->setSpacing(kSpaceWide);
    // Neither has a stretch: the card would take all the room that a longer column beside it leaves.
    m_columns->addWidget(facts, 1, Qt::AlignTop);
    m_columns->addWidget(m_readiness, 0, Qt::AlignTop);

    auto *buttons = plainRow(kSpaceSmall);
    for (QPushButton *button : {m_continue, m_open, m_openFirst, m_sync})
        buttons->addWidget(button);
    buttons->addStretch();

    setPadding(kSpaceWide);
    body()->setSpacing(kSpaceLarge);
    body()->addLayout(m_columns);
    body()->addLayout(buttons);

    connect(m_continue, &QPushButton::clicked, this, &NextMeetingCard::continueReading);
    for (QPushButton *button : {m_open, m_openFirst})
        connect(button, &QPushButton::clicked, this, [this] { Q_EMIT openMeeting(m_meeting); });
    connect(m_sync, &QPushButton::clicked, this, &NextMeetingCard::syncRequested);
}

void NextMeetingCard::setState(const HomeState &state)
{
    if (state.next)
        showMeeting(*state.next, state.now, state.connection.kind == ConnectionState::Kind::Paused);
    else
        showNothingAhead();
    showContinue(state.continueTarget);
}

void NextMeetingCard::showMeeting(const MeetingSummary &meeting, const QDateTime &now, bool isPaused)
{
    m_meeting = meeting.id;
    const bool running = meeting.start <= now && now < meeting.end;
    const QString when =
        running ? tr("since %1").arg(timeText(meeting.start.time())) : relativeText(meeting.start, now);
    m_kicker->setText(factsText({running ? tr("Meeting now") : tr("Next meeting"), when, meeting.body}));
    m_title->setText(meeting.title);
    m_facts->setText(factsText({meetingTimeText(meeting.start, meeting.end), meeting.place,
                                tr("%n items", nullptr, meeting.items),
                                tr("%n papers", nullptr, meeting.readiness.papers)}));
    m_cancelled->setVisible(meeting.cancelled);
    m_sync->hide();
    showReadiness(meeting, now, isPaused);
}

void NextMeetingCard::showNothingAhead()
{
    m_meeting = MeetingId();
    m_kicker->setText(tr("Next meeting"));
    m_title->setText(tr("Nothing ahead"));
    m_facts->setText(
        tr("The next meeting appears here once the secretary has published its agenda and you have "
           "synchronised."));
    m_cancelled->hide();
    m_readiness->hide();
    m_sync->show();
}

void NextMeetingCard::showReadiness(const MeetingSummary &meeting, const QDateTime &now, bool isPaused)
{
    const Readiness &readiness = meeting.readiness;
    m_readiness->show();
    const bool ready = readiness.isReady() && readiness.papers > 0;
    m_ready->set(readinessText(readiness), ready                  ? Pill::Kind::Good
                                           : readiness.papers > 0 ? Pill::Kind::Warning
                                                                  : Pill::Kind::Neutral);
    m_ready->setChecked(ready);
    m_progress->setVisible(!ready && readiness.papers > 0);
    m_progress->setProgress(readiness.papersHere, readiness.papers);
    const QString size =
        readiness.bytesHere > 0 ? tr("%1 on this computer").arg(sizeText(readiness.bytesHere)) : QString();
    QString detail = size;
    if (!ready && readiness.papers > 0) {
        detail = tr("%1 of %2 papers are here.")
                     .arg(QLocale().toString(readiness.papersHere), QLocale().toString(readiness.papers));
        detail += QLatin1Char(' ') + restText(readiness, isPaused);
    } else if (readiness.checked.isValid() && !size.isEmpty())
        detail = tr("Checked %1, %2").arg(momentText(readiness.checked, now), size);
    m_readyDetail->setText(detail);
    m_readyDetail->setVisible(!detail.isEmpty());
}

void NextMeetingCard::showContinue(const std::optional<ContinueTarget> &target)
{
    m_continue->setVisible(target.has_value());
    m_open->setVisible(target.has_value() && !m_meeting.isEmpty());
    m_openFirst->setVisible(!target.has_value() && !m_meeting.isEmpty());
    if (!target)
        return;
    const QString page = QLocale().toString(target->page);
    m_continue->setText(
        target->itemNumber.isEmpty()
            ? tr("Continue: page %1").arg(page)
            : tr("Continue: %1, page %2").arg(isolated(itemNumberText(target->itemNumber)), page));
    m_continue->setToolTip(target->paperTitle);
    m_continue->setAccessibleDescription(target->paperTitle);
}

void NextMeetingCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const bool wide = event->size().width() >= kWideEnough * fontMetrics().height() / 18;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setStretch(0, wide ? 1 : 0);
    m_columns->setSpacing(wide ? kSpaceWide : kSpaceMedium);
    const Qt::Alignment edge = wide ? Qt::AlignRight : Qt::AlignLeft;
    m_readiness->layout()->setAlignment(m_ready, edge);
    m_readyDetail->setAlignment(edge);
    if (wide)
        m_readiness->setFixedWidth(
            std::max(kReadinessWidth * fontMetrics().height() / 18, m_ready->sizeHint().width()));
    else
        m_readiness->setFixedWidth(event->size().width() - 2 * kSpaceWide);
}

} // namespace plenum::ui
