// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/sign_off_list.h"

#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/meeting_text.h"
#include "ui/text/verdict_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/section_title.h"
#include "ui/widgets/text_label.h"

namespace plenum::ui {

namespace {

Pill::Kind kindOf(VerdictText::Tone tone)
{
    switch (tone) {
    case VerdictText::Tone::Good:
        return Pill::Kind::Good;
    case VerdictText::Tone::Unclear:
        return Pill::Kind::Warning;
    case VerdictText::Tone::Bad:
        return Pill::Kind::Bad;
    }
    return Pill::Kind::Neutral;
}

QString savedHereText(Outgoing outgoing)
{
    switch (outgoing) {
    case Outgoing::AtNextContact:
        return SignOffList::tr("Saved here, sent at the next contact");
    case Outgoing::WhenResumed:
        return SignOffList::tr("Saved here, sent when synchronising goes on");
    case Outgoing::OnceLetIn:
        return SignOffList::tr("Saved here, sent once a secretary has let this computer in");
    }
    return {};
}

} // namespace

SignOffList::SignOffList(QWidget *parent) : QWidget(parent), m_layout(plainColumn(kSpaceSmall, this)) {}

QWidget *SignOffList::makeRow(const SignOffEntry &entry) const
{
    auto *row = new QWidget;
    auto *layout = plainColumn(kSpaceTight, row);
    const VerdictText verdict = verdictText(entry.verdict);

    auto *top = plainRow(kSpaceSmall);
    top->addWidget((new TextLabel(entry.own ? tr("%1 (you)").arg(isolated(entry.person)) : entry.person,
                                  TextRole::Strong))
                       ->wrapped(),
                   1);
    auto *pill = new Pill(verdict.word, kindOf(verdict.tone));
    pill->setChecked(verdict.tone == VerdictText::Tone::Good);
    top->addWidget(pill, 0, Qt::AlignTop);
    layout->addLayout(top);

    layout->addWidget(
        (new TextLabel(factsText({decisionText(entry.decision),
                                  momentText(entry.time.toLocalTime(), QDateTime::currentDateTime())})))
            ->wrapped());
    if (!entry.comment.isEmpty())
        layout->addWidget(
            (new TextLabel(QStringLiteral("“%1”").arg(entry.comment), TextRole::Body, Tone::Secondary))
                ->wrapped());
    QStringList notes;
    if (entry.own)
        notes.append(entry.inStore ? tr("In the store") : savedHereText(m_shown.outgoing));
    if (entry.superseded)
        notes.append(tr("Replaced by a later sign-off"));
    if (entry.earlierVersion)
        notes.append(tr("To an earlier version of the agenda (%1)").arg(entry.agendaVersion));
    if (entry.foreignDevice)
        notes.append(tr("It came from a device that is not this person’s."));
    if (verdict.tone != VerdictText::Tone::Good)
        notes.append(verdict.reasons);
    else
        row->setToolTip(verdict.reasons.join(QLatin1Char('\n')));
    for (const QString &note : std::as_const(notes))
        layout->addWidget((new TextLabel(note, TextRole::Secondary, Tone::Secondary))->wrapped());
    return row;
}

void SignOffList::setEntries(const QList<SignOffEntry> &entries, int members, Outgoing outgoing)
{
    if (const Shown wanted{entries, members, outgoing, QDate::currentDate()}; wanted != m_shown) {
        m_shown = wanted;
        rebuild();
    }
}

void SignOffList::rebuild()
{
    m_model.setEntries(m_shown.entries);
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_layout->addWidget(new SectionTitle(tr("Who has signed off")));
    m_layout->addWidget(
        (new TextLabel(signOffSummary(m_shown.entries, m_shown.members), TextRole::Body, Tone::Secondary))
            ->wrapped());
    if (m_model.rowCount() == 0)
        return;
    auto *card = new Card;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        QWidget *line = makeRow(m_model.entry(row));
        line->setAccessibleName(m_model.index(row).data(Qt::DisplayRole).toString());
        card->addRow(line);
    }
    m_layout->addWidget(card);
}

} // namespace plenum::ui
