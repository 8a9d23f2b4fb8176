// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/meeting_sync_row.h"

#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/progress_line.h"

#include <QVBoxLayout>

namespace plenum::ui {

namespace {

Pill::Kind pillKind(MeetingReadiness::Kind kind)
{
    switch (kind) {
    case MeetingReadiness::Kind::Ready:
        return Pill::Kind::Good;
    case MeetingReadiness::Kind::Coming:
        return Pill::Kind::Accent;
    case MeetingReadiness::Kind::Waiting:
        return Pill::Kind::Warning;
    case MeetingReadiness::Kind::Nothing:
        break;
    }
    return Pill::Kind::Neutral;
}

} // namespace

MeetingSyncRow::MeetingSyncRow(QWidget *parent)
    : QWidget(parent),
      m_title(new ElidedLabel(QString(), TextRole::Strong)),
      m_facts(new ElidedLabel(QString(), TextRole::Secondary, Tone::Secondary)),
      m_badge(new Pill),
      m_progress(new ProgressLine),
      m_only(linkButton(QString()))
{
    auto *words = plainColumn(kSpaceTight);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    words->addWidget(m_progress);
    auto *side = plainColumn(kSpaceTight);
    side->addWidget(m_badge, 0, Qt::AlignRight);
    side->addWidget(m_only, 0, Qt::AlignRight);
    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(kSpaceLarge);
    layout->addLayout(words, 1);
    layout->addLayout(side);
    connect(m_only, &QPushButton::clicked, this, [this] { Q_EMIT onlyChosen(m_meeting, !m_isOnly); });
}

void MeetingSyncRow::setMeeting(const MeetingSync &meeting, const SyncState &state)
{
    m_meeting = meeting.meeting;
    m_isOnly = state.snapshot.onlyMeeting == meeting.meeting;
    const MeetingReadiness readiness = meetingReadiness(meeting, state);
    m_title->setText(meeting.title);
    m_facts->setText(factsText({meetingStartText(meeting.start, state.now), readiness.detail}));
    m_badge->set(readiness.badge, pillKind(readiness.kind));
    m_badge->setChecked(readiness.kind == MeetingReadiness::Kind::Ready);
    const bool isPartly =
        readiness.kind == MeetingReadiness::Kind::Coming || readiness.kind == MeetingReadiness::Kind::Waiting;
    m_progress->setVisible(isPartly && meeting.bytes > 0);
    if (meeting.bytes > 0)
        m_progress->setProgress(meeting.bytesHere, meeting.bytes);
    m_progress->setAccessibleName(readiness.detail);
    m_only->setText(m_isOnly ? tr("Fetch all meetings") : tr("Only this meeting"));
    m_only->setAccessibleName(m_isOnly ? tr("Fetch all meetings")
                                       : tr("Fetch only %1").arg(isolated(meeting.title)));
    m_only->setVisible(m_isOnly || (isPartly && !state.snapshot.onlyMeeting));
    setAccessibleName(meeting.title);
}

} // namespace plenum::ui
