// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/agenda.h"
#include "core/signing/statement.h"

namespace plenum::test {

inline QString sampleId(char letter)
{
    return QString(26, QLatin1Char(letter));
}

inline Person samplePerson()
{
    return {PersonId(sampleId('p')), QStringLiteral("Nguyễn Thị Ân"), Role::Delegate, {}, {}};
}

inline AgendaVersion sampleAgenda()
{
    Paper budget;
    budget.id = PaperId(sampleId('b'));
    budget.revision = 2;
    budget.title = QStringLiteral("Tờ trình dự toán ngân sách");
    budget.sha256 = QByteArray(32, '\x11');
    budget.pages = 14;
    Paper plan;
    plan.id = PaperId(sampleId('c'));
    plan.title = QStringLiteral("مخطط الطريق");
    plan.sha256 = QByteArray(32, '\x22');
    plan.pages = 1;
    AgendaItem item;
    item.id = ItemId(sampleId('i'));
    item.number = QStringLiteral("TOP Ö 3");
    item.title = QStringLiteral("Ngân sách \"2027\"");
    item.kind = ItemKind::Decision;
    item.papers = {budget, plan};
    AgendaItem other;
    other.id = ItemId(sampleId('j'));
    other.number = QStringLiteral("4");
    other.title = QStringLiteral("Verschiedenes");

    AgendaVersion agenda;
    agenda.meeting.id = MeetingId(sampleId('m'));
    agenda.meeting.title = QStringLiteral("Kỳ họp thứ mười tám");
    agenda.meeting.items = {item, other};
    agenda.version = 3;
    agenda.id = QByteArray(32, '\x33');
    return agenda;
}

inline SignOffStatement sampleStatement()
{
    SignOffStatement statement =
        draftStatement(SpaceId(sampleId('s')), sampleAgenda(), ItemId(sampleId('i')), samplePerson()).value();
    statement.decision = Decision::Reservation;
    statement.comment = QStringLiteral("Đồng ý,\nnhưng xem lại mục 2.");
    statement.time = QDateTime(QDate(2026, 12, 3), QTime(1, 0, 59), Qt::UTC);
    statement.nonce = sampleId('n');
    return statement;
}

} // namespace plenum::test
