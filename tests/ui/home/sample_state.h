// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/home/home_state.h"

namespace plenum::ui::test {

inline QDateTime at(int day, int hour, int minute)
{
    return QDateTime(QDate(2026, 12, day), QTime(hour, minute), Qt::OffsetFromUTC, 7 * 3600);
}

inline MeetingSummary meeting(const QString &id, const QString &title, const QDateTime &start,
                              const QString &place, int papersHere, int papers)
{
    MeetingSummary summary;
    summary.id = MeetingId(id);
    summary.title = title;
    summary.body = QStringLiteral("Hội đồng nhân dân thành phố");
    summary.start = start;
    summary.end = start.addSecs(3 * 3600 + 1800);
    summary.place = place;
    summary.items = 12;
    summary.readiness = {papersHere, papers, qint64(papersHere) * 6'240'000, at(3, 6, 40)};
    return summary;
}

// A delegate's morning before the opening session of a city council: every section has something to say.
inline HomeState sampleState()
{
    HomeState state;
    state.phase = HomeState::Phase::Ready;
    state.personName = QStringLiteral("Nguyễn Văn An");
    state.spaceName = QStringLiteral("Hội đồng nhân dân thành phố");
    state.now = at(3, 6, 40);
    const MeetingId session(QStringLiteral("session"));
    const PaperId budget(QStringLiteral("budget"));
    state.next = meeting(session.text(), QStringLiteral("Kỳ họp thứ 18, phiên khai mạc"), at(3, 8, 0),
                         QStringLiteral("Hội trường A1"), 34, 34);
    state.continueTarget =
        ContinueTarget{session, budget, QStringLiteral("5"), QStringLiteral("Dự toán ngân sách 2027"), 14};
    state.changes = {
        {ChangeEntry::Tone::Replaced, QStringLiteral("Replaced"),
         QStringLiteral("Item 5 · Dự toán ngân sách 2027"), QStringLiteral("Version 3, 62 pages"), session,
         budget, 1},
        {ChangeEntry::Tone::Added, QStringLiteral("Added"),
         QStringLiteral("Item 11 · Supplementary: Report of the audit committee"), QStringLiteral("22 pages"),
         session, PaperId(QStringLiteral("audit")), 1},
        {ChangeEntry::Tone::Neutral,
         QStringLiteral("Moved"),
         QStringLiteral("Item 8 · تقرير الشراكة"),
         QStringLiteral("before: Item 9"),
         session,
         {},
         1},
    };
    state.upcoming = {
        meeting(QStringLiteral("finance"), QStringLiteral("Ban Kinh tế - Ngân sách"), at(8, 14, 0),
                QStringLiteral("Room 302"), 18, 21),
        meeting(QStringLiteral("joint"), QStringLiteral("Haushaltsausschuss (joint)"), at(11, 9, 0),
                QStringLiteral("online"), 9, 9),
    };
    state.past = {meeting(QStringLiteral("old"), QStringLiteral("Kỳ họp thứ 17"), at(1, 8, 0).addMonths(-3),
                          QStringLiteral("Hội trường A1"), 28, 28)};
    state.waiting = {
        {session, ItemId(QStringLiteral("i3")), QStringLiteral("3"),
         QStringLiteral("Nghị quyết về quy hoạch đất"), QStringLiteral("Kỳ họp thứ 18, phiên khai mạc"),
         at(3, 8, 0), 31, 48},
        {session, ItemId(QStringLiteral("i7")), QStringLiteral("7"),
         QStringLiteral("Bridge maintenance programme"), QStringLiteral("Kỳ họp thứ 18, phiên khai mạc"),
         at(3, 8, 0), 4, 48},
    };
    state.notes = {
        {session, budget, 12, QStringLiteral("tăng 6,8 % so với cùng kỳ"),
         QStringLiteral("hỏi nguồn số liệu"), QStringLiteral("5"), QStringLiteral("Báo cáo chính"), false,
         QStringLiteral("#F2D74E")},
        {session, PaperId(QStringLiteral("bridge")), 3, QString(),
         QStringLiteral("Ask for the maintenance cost after 2030"), QStringLiteral("7"),
         QStringLiteral("Annex 2"), true, QStringLiteral("#7CC49A")},
    };
    state.connection = {ConnectionState::Kind::Offline, at(3, 6, 40), 2};
    return state;
}

// The longest titles people really write, in the languages that make them longest.
inline HomeState longTitles()
{
    HomeState state = sampleState();
    state.next->title = QStringLiteral("Kỳ họp chuyên đề lần thứ mười tám Hội đồng nhân dân thành phố khóa "
                                       "XVI, nhiệm kỳ 2026 - 2031, về kế hoạch "
                                       "phát triển kinh tế - xã hội và dự toán ngân sách nhà nước năm 2027");
    state.next->place = QStringLiteral(
        "Großer Sitzungssaal des Rechnungsprüfungsausschusses, Donaudampfschifffahrtsstraße 17");
    state.next->readiness.papersHere = 18;
    state.waiting[0].itemTitle = QStringLiteral(
        "Beschlussvorlage zur Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung und zur "
        "Änderung der "
        "Rindfleischetikettierungsüberwachungsaufgabenübertragung");
    state.changes[0].title = QStringLiteral("Item 5 · Nghị quyết về dự toán thu ngân sách nhà nước trên địa "
                                            "bàn, dự toán thu, chi ngân sách địa phương và "
                                            "phân bổ ngân sách thành phố năm 2027");
    state.upcoming[0].title = state.next->title;
    state.notes[0].text = state.waiting[0].itemTitle;
    return state;
}

} // namespace plenum::ui::test
