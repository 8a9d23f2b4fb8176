// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/cache/profile_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace plenum {

using test::idText;
using test::kOwnDevice;
using test::kSpace;
using test::sampleMark;

class VaultTest : public test::Suite {
    Q_OBJECT

    Vault &vault() const { return *m_profile->vault; }

    static MarkEdit created(const Mark &mark) { return MarkEdit{std::nullopt, mark}; }

    static Mark shared(quint32 n) { return sampleMark(n, MarkKind::Highlight, Visibility::Shared); }

    QList<Mark> marks() const { return vault().marks(kSpace, test::samplePaper().paper, 1).value(); }

    // "annot.put:<id>" and so on, in the order they will be sent.
    QStringList pending() const
    {
        QStringList kinds;
        const auto entries = vault().outbox().pendingEntries(kSpace, 1'000).value();
        for (const PendingEntry &entry : entries) {
            const QString id = entry.entry.body.value(QStringLiteral("id")).toString();
            kinds.append(id.isEmpty() ? entry.entry.kind : entry.entry.kind + QLatin1Char(':') + id);
        }
        return kinds;
    }

    std::unique_ptr<test::ProfileFolder> m_profile = std::make_unique<test::ProfileFolder>();

private Q_SLOTS:
    void cleanup() { m_profile = std::make_unique<test::ProfileFolder>(); }

    // Spaces, invites, settings

    void saveSpace_again_updatesIt()
    {
        SpaceRecord space = test::ProfileFolder::ownSpace();
        space.location = QStringLiteral("/media/stick/council");
        space.person = PersonId();
        space.founder = true;
        QVERIFY_OK(vault().saveSpace(space));
        SpaceRecord second = space;
        second.id = SpaceId(idText(101));
        QVERIFY_OK(vault().saveSpace(second));
        m_profile->reopen();
        QCOMPARE(vault().spaces().value(), (QList<SpaceRecord>{space, second}));
    }

    void useInvite_marksItUsed_andOnlyIt()
    {
        const InviteRecord invite{idText(1),
                                  QByteArray(32, 's'),
                                  PersonId(idText(2)),
                                  QStringLiteral("Nguyễn Văn An"),
                                  Role::Chair,
                                  m_profile->clock.now,
                                  false};
        InviteRecord other = invite;
        other.id = idText(3);
        other.secret = QByteArray("\0\1\2", 3);
        QVERIFY_OK(vault().saveInvite(kSpace, invite));
        QVERIFY_OK(vault().saveInvite(kSpace, other));
        QVERIFY_OK(vault().useInvite(kSpace, invite.id));
        m_profile->reopen();
        const QList<InviteRecord> invites = vault().invites(kSpace).value();
        QCOMPARE(invites.size(), 2);
        QVERIFY(invites[0].used);
        QVERIFY(!invites[1].used);
        QCOMPARE(invites[0].name, invite.name);
        QCOMPARE(invites[0].role, Role::Chair);
        QCOMPARE(invites[0].created, invite.created);
        QCOMPARE(invites[1].secret, other.secret);
        QVERIFY(vault().invites(SpaceId(idText(101))).value().isEmpty());
        QCOMPARE(vault().useInvite(kSpace, idText(9)).error().code, ErrorCode::NotFound);
        QCOMPARE(vault().useInvite(SpaceId(idText(101)), invite.id).error().code, ErrorCode::NotFound);
    }

    void together_keepsAllOfItOrNothing()
    {
        const InviteRecord invite{idText(1),
                                  QByteArray(32, 's'),
                                  PersonId(idText(2)),
                                  QStringLiteral("An"),
                                  Role::Chair,
                                  m_profile->clock.now,
                                  false};
        QVERIFY_OK(vault().saveInvite(kSpace, invite));
        const auto useAndRemember = [&]() -> Result<void> {
            PLENUM_TRY(vault().useInvite(kSpace, invite.id));
            return vault().setSetting(QStringLiteral("ui/tab"), 3);
        };
        const auto failed = vault().together([&]() -> Result<void> {
            PLENUM_TRY(useAndRemember());
            return vault().useInvite(kSpace, idText(9));
        });
        QCOMPARE(failed.error().code, ErrorCode::NotFound);
        QVERIFY(!vault().invites(kSpace).value().constFirst().used);
        QVERIFY(vault().setting(QStringLiteral("ui/tab")).value().isUndefined());

        QVERIFY_OK(vault().together(useAndRemember));
        m_profile->reopen();
        QVERIFY(vault().invites(kSpace).value().constFirst().used);
        QCOMPARE(vault().setting(QStringLiteral("ui/tab")).value(), QJsonValue(3));
    }

    void settings_keepEveryKindOfValue()
    {
        const QList<QJsonValue> values{true,
                                       1.25,
                                       -3,
                                       QStringLiteral("ễ\"'\n"),
                                       QJsonArray{1, QStringLiteral("x")},
                                       QJsonObject{{QStringLiteral("k"), QJsonValue()}},
                                       QJsonValue(QJsonValue::Null)};
        for (qsizetype i = 0; i < values.size(); ++i)
            QVERIFY_OK(vault().setSetting(QStringLiteral("v/%1").arg(i), values[i]));
        m_profile->reopen();
        for (qsizetype i = 0; i < values.size(); ++i)
            QCOMPARE(vault().setting(QStringLiteral("v/%1").arg(i)).value(), values[i]);
        QVERIFY(vault().setting(QStringLiteral("v/99")).value().isUndefined());
        QVERIFY_OK(vault().setSetting(QStringLiteral("v/0"), QJsonValue(QJsonValue::Undefined)));
        QVERIFY(vault().setting(QStringLiteral("v/0")).value().isUndefined());
    }

    void settingsBelow_takesThePrefixLiterally()
    {
        for (const char *key :
             {"read/a", "read/b", "read", "ready", "Read/a", "read/", "re%d/a", "read/\xEF\xBF\xBD"})
            QVERIFY_OK(vault().setSetting(QString::fromUtf8(key), 1));
        QCOMPARE(vault().settingsBelow(QStringLiteral("read/")).value().size(), 4);
        QCOMPARE(vault().settingsBelow(QStringLiteral("re%d/")).value().size(), 1);
        QCOMPARE(vault().settingsBelow(QStringLiteral("re_d/")).value().size(), 0);
        QCOMPARE(vault().settingsBelow(QString()).value().size(), 8);
    }

    // Marks

    void applyEdit_ofEveryKind_isThereAfterReopening()
    {
        for (const MarkKind kind : {MarkKind::Highlight, MarkKind::Note, MarkKind::Ink})
            QVERIFY_OK(vault().applyEdit(kSpace, created(sampleMark(static_cast<quint32>(kind) + 1, kind))));
        m_profile->reopen();
        QCOMPARE(marks(), (QList<Mark>{sampleMark(1, MarkKind::Highlight), sampleMark(2, MarkKind::Note),
                                       sampleMark(3, MarkKind::Ink)}));
        QCOMPARE(vault().markCounts(kSpace, MeetingId(idText(1000))).value(),
                 (QHash<PaperId, int>{{test::samplePaper().paper, 3}}));
        QVERIFY(vault().markCounts(kSpace, MeetingId(idText(1))).value().isEmpty());
        QVERIFY(vault().marks(kSpace, test::samplePaper().paper, 2).value().isEmpty());
        QVERIFY(vault().marks(SpaceId(idText(101)), test::samplePaper().paper, 1).value().isEmpty());
    }

    void applyEdit_fillsInMissingTimes()
    {
        Mark mark = sampleMark(1);
        mark.created = QDateTime();
        mark.modified = QDateTime();
        QVERIFY_OK(vault().applyEdit(kSpace, created(mark)));
        QCOMPARE(marks().constFirst().created, m_profile->clock.now);
        QCOMPARE(marks().constFirst().modified, m_profile->clock.now);
    }

    void applyEdit_whatCannotBe_isRefusedAndChangesNothing()
    {
        QVERIFY_OK(vault().applyEdit(kSpace, created(sampleMark(1))));
        Mark moved = sampleMark(1);
        moved.paper.revision = 2;
        Mark broken = sampleMark(2);
        broken.anchor.setX(1e9);
        const QList<QPair<MarkEdit, ErrorCode>> refused{
            {MarkEdit{}, ErrorCode::InvalidInput},
            {MarkEdit{sampleMark(1), sampleMark(2)}, ErrorCode::InvalidInput},
            {MarkEdit{sampleMark(1), moved}, ErrorCode::InvalidInput},
            {created(broken), ErrorCode::InvalidInput},
            {created(sampleMark(1)), ErrorCode::Conflict},
            {MarkEdit{sampleMark(7), sampleMark(7)}, ErrorCode::NotFound},
            {MarkEdit{sampleMark(7), std::nullopt}, ErrorCode::NotFound},
        };
        for (const auto &[edit, code] : refused)
            QCOMPARE(vault().applyEdit(kSpace, edit).error().code, code);
        QCOMPARE(vault().applyEdit(SpaceId(idText(101)), created(shared(5))).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(marks(), QList<Mark>{sampleMark(1)});
        QVERIFY(pending().isEmpty());
        QVERIFY(vault().undo(kSpace, test::samplePaper().paper).value().has_value());
        QVERIFY(!vault().undo(kSpace, test::samplePaper().paper).value().has_value());
    }

    void applyEdit_movedPaperHiddenBehindTheIdOnly_isRefused()
    {
        QVERIFY_OK(vault().applyEdit(kSpace, created(sampleMark(1))));
        Mark elsewhere = sampleMark(1);
        elsewhere.paper = test::samplePaper(2);
        const MarkEdit lie{elsewhere, elsewhere};
        QCOMPARE(vault().applyEdit(kSpace, lie).error().code, ErrorCode::InvalidInput);
        QCOMPARE(marks(), QList<Mark>{sampleMark(1)});
    }

    void recentMarks_areByChange_notByTheClock()
    {
        for (const quint32 n : {1U, 2U, 3U})
            QVERIFY_OK(vault().applyEdit(kSpace, created(sampleMark(n))));
        Mark changed = sampleMark(1);
        changed.modified = changed.modified.addYears(-20);
        QVERIFY_OK(vault().applyEdit(kSpace, MarkEdit{sampleMark(1), changed}));
        QList<MarkId> order;
        const auto recent = vault().recentMarks(kSpace, 2).value();
        for (const Mark &mark : recent)
            order.append(mark.id);
        QCOMPARE(order, (QList<MarkId>{MarkId(idText(1)), MarkId(idText(3))}));
    }

    void sharing_isAnnounced_privateIsNot()
    {
        const QString id = idText(1);
        Mark mine = shared(1);
        mine.visibility = Visibility::Private;
        QVERIFY_OK(vault().applyEdit(kSpace, created(mine)));
        QVERIFY(pending().isEmpty());
        QVERIFY_OK(vault().applyEdit(kSpace, MarkEdit{mine, shared(1)}));
        QVERIFY_OK(vault().applyEdit(kSpace, MarkEdit{shared(1), mine}));
        QVERIFY_OK(vault().applyEdit(kSpace, MarkEdit{mine, std::nullopt}));
        QCOMPARE(pending(),
                 (QStringList{QStringLiteral("annot.put:") + id, QStringLiteral("annot.del:") + id}));
        const auto entries = vault().outbox().pendingEntries(kSpace, 10).value();
        QCOMPARE(entries[0].entry.body, markToJson(shared(1)));
        QVERIFY(entries[1].entry.counter > entries[0].entry.counter);
        QVERIFY(entries[1].row > entries[0].row);
    }

    void undoAndRedo_ofAShared_tellTheOthers()
    {
        const PaperId paper = test::samplePaper().paper;
        const QString put = QStringLiteral("annot.put:") + idText(1);
        const QString withdrawn = QStringLiteral("annot.del:") + idText(1);
        QVERIFY_OK(vault().applyEdit(kSpace, created(shared(1))));
        QCOMPARE(vault().undo(kSpace, paper).value(), (MarkEdit{shared(1), std::nullopt}));
        QCOMPARE(pending(), (QStringList{put, withdrawn}));
        m_profile->reopen();
        QCOMPARE(vault().redo(kSpace, paper).value(), created(shared(1)));
        Mark mine = shared(1);
        mine.visibility = Visibility::Private;
        QVERIFY_OK(vault().applyEdit(kSpace, MarkEdit{shared(1), mine}));
        QCOMPARE(vault().undo(kSpace, paper).value(), (MarkEdit{mine, shared(1)}));
        QCOMPARE(pending(), (QStringList{put, withdrawn, put, withdrawn, put}));
        qint64 last = 0;
        const auto entries = vault().outbox().pendingEntries(kSpace, 10).value();
        for (const PendingEntry &entry : entries)
            QVERIFY(entry.entry.counter > std::exchange(last, entry.entry.counter));
    }

    void undo_isPerPaper_andEndsWithANewEdit()
    {
        const PaperId first = test::samplePaper(1).paper;
        const PaperId second = test::samplePaper(2).paper;
        Mark other = sampleMark(2);
        other.paper = test::samplePaper(2);
        QVERIFY_OK(vault().applyEdit(kSpace, created(sampleMark(1))));
        QVERIFY_OK(vault().applyEdit(kSpace, created(other)));
        QCOMPARE(vault().undo(kSpace, first).value()->before, sampleMark(1));
        QCOMPARE(vault().undoState(kSpace, first).value().canRedo, true);
        QCOMPARE(vault().undoState(kSpace, second).value().canRedo, false);
        QVERIFY_OK(vault().applyEdit(kSpace, created(sampleMark(3))));
        QCOMPARE(vault().undoState(kSpace, first).value().canRedo, false);
        QVERIFY(!vault().redo(kSpace, first).value());
        QVERIFY(!vault().undoState(SpaceId(idText(101)), first).value().canUndo);
    }

    void undo_goesBackFiveHundredSteps()
    {
        Mark mark = sampleMark(1);
        QVERIFY_OK(vault().applyEdit(kSpace, created(mark)));
        for (int i = 0; i < 520; ++i) {
            Mark next = mark;
            next.text = QString::number(i);
            QVERIFY_OK(vault().applyEdit(kSpace, MarkEdit{mark, next}));
            mark = next;
        }
        int steps = 0;
        while (vault().undo(kSpace, test::samplePaper().paper).value())
            ++steps;
        QCOMPARE(steps, 500);
        QCOMPARE(marks().constFirst().text, QStringLiteral("19"));
    }

    // Random edits, undos, redos and restarts against the plainest model of them.
    void undoAndRedo_behaveLikeAListOfStates_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::newRow(QByteArray::number(seed).constData()) << seed;
    }
    void undoAndRedo_behaveLikeAListOfStates()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const PaperId paper = test::samplePaper().paper;
        QMap<QString, Mark> current;
        QMap<QString, Mark> told; // what somebody who reads all entries believes
        QList<QMap<QString, Mark>> past;
        QList<QMap<QString, Mark>> future;
        qsizetype entriesRead = 0;
        for (int step = 0; step < 150; ++step) {
            const int action = random.bounded(20);
            if (action == 0) {
                m_profile->reopen();
            } else if (action < 7) {
                QCOMPARE(vault().undo(kSpace, paper).value().has_value(), !past.isEmpty());
                if (!past.isEmpty()) {
                    future.append(std::exchange(current, past.takeLast()));
                }
            } else if (action < 11) {
                QCOMPARE(vault().redo(kSpace, paper).value().has_value(), !future.isEmpty());
                if (!future.isEmpty())
                    past.append(std::exchange(current, future.takeLast()));
            } else {
                Mark mark = test::randomMark(random);
                mark.id = MarkId(idText(static_cast<quint32>(random.bounded(6))));
                mark.paper = test::samplePaper();
                const bool exists = current.contains(mark.id.text());
                MarkEdit edit{exists ? std::optional(current.value(mark.id.text())) : std::nullopt, mark};
                if (exists && random.bounded(3) == 0)
                    edit.after.reset();
                QVERIFY_OK(vault().applyEdit(kSpace, edit));
                past.append(current);
                future.clear();
                if (edit.after)
                    current.insert(mark.id.text(), mark);
                else
                    current.remove(mark.id.text());
            }
            QMap<QString, Mark> stored;
            for (const Mark &mark : marks())
                stored.insert(mark.id.text(), mark);
            QCOMPARE(stored, current);
            const Vault::UndoState state = vault().undoState(kSpace, paper).value();
            QCOMPARE(state.canUndo, !past.isEmpty());
            QCOMPARE(state.canRedo, !future.isEmpty());

            if (step % 10 != 9)
                continue;
            const auto entries = vault().outbox().pendingEntries(kSpace, 10'000).value();
            for (; entriesRead < entries.size(); ++entriesRead) {
                const LogEntry &entry = entries[entriesRead].entry;
                const QString id = entry.body.value(QStringLiteral("id")).toString();
                if (entry.kind == QLatin1String("annot.put"))
                    told.insert(id, markFromJson(entry.body).value());
                else
                    QCOMPARE(told.remove(id), 1);
            }
            QMap<QString, Mark> sharedNow = current;
            sharedNow.removeIf([](auto mark) { return mark->visibility == Visibility::Private; });
            QCOMPARE(told, sharedNow);
        }
        QVERIFY_OK(vault().checkIntegrity());
    }

    // Sign-offs

    void addSignOff_keepsTheBytesAndQueuesThem()
    {
        StoredSignOff signOff;
        signOff.statement = QByteArray("{\"a\":1}\0\xFF", 9);
        signOff.p7s = QByteArray("\x30\x82\x00", 3);
        signOff.meeting = MeetingId(idText(1000));
        signOff.item = ItemId(idText(1500));
        signOff.person = PersonId(idText(3000));
        QVERIFY_OK(vault().addSignOff(kSpace, signOff));
        m_profile->reopen();
        const auto kept = vault().signOffs(kSpace, signOff.meeting).value();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept[0].statement, signOff.statement);
        QCOMPARE(kept[0].p7s, signOff.p7s);
        QCOMPARE(kept[0].item, signOff.item);
        QCOMPARE(kept[0].person, signOff.person);
        QCOMPARE(kept[0].device, kOwnDevice);
        QVERIFY(kept[0].own);
        QCOMPARE(static_cast<int>(kept[0].delivery), static_cast<int>(Delivery::SavedHere));
        QVERIFY(vault().signOffs(kSpace, MeetingId(idText(1))).value().isEmpty());
        QCOMPARE(vault().signOffs(kSpace, std::nullopt).value().size(), 1);

        const auto entries = vault().outbox().pendingEntries(kSpace, 10).value();
        QCOMPARE(entries.size(), 1);
        const QJsonObject &body = entries[0].entry.body;
        QCOMPARE(entries[0].entry.kind, QStringLiteral("sign"));
        QCOMPARE(QByteArray::fromBase64(body.value(QStringLiteral("statement")).toString().toLatin1()),
                 signOff.statement);
        QCOMPARE(QByteArray::fromBase64(body.value(QStringLiteral("p7s")).toString().toLatin1()),
                 signOff.p7s);
        QCOMPARE(body.value(QStringLiteral("meeting")).toString(), signOff.meeting.text());
        QCOMPARE(body.value(QStringLiteral("item")).toString(), signOff.item.text());
    }

    void addSignOff_thatCannotBeSent_isNotKept()
    {
        StoredSignOff signOff;
        signOff.statement = QByteArray(200'000, 's');
        QCOMPARE(vault().addSignOff(kSpace, signOff).error().code, ErrorCode::TooLarge);
        QCOMPARE(vault().addSignOff(SpaceId(idText(101)), StoredSignOff()).error().code, ErrorCode::NotFound);
        QVERIFY(vault().signOffs(kSpace, std::nullopt).value().isEmpty());
        QVERIFY(pending().isEmpty());
    }

    // Safety

    void twoOpenVaults_seeEachOthersCommits()
    {
        const auto second = Vault::open(m_profile->path(), m_profile->clock);
        QVERIFY_OK(second);
        QVERIFY_OK((*second)->applyEdit(kSpace, created(sampleMark(1))));
        QVERIFY_OK(vault().applyEdit(kSpace, created(sampleMark(2))));
        QCOMPARE(marks().size(), 2);
        QVERIFY_OK((*second)->undo(kSpace, test::samplePaper().paper));
        QCOMPARE(marks(), QList<Mark>{sampleMark(1)});
    }

    void backupDaily_keepsOneADay_andSevenDays()
    {
        for (int day = 0; day < 10; ++day) {
            QVERIFY_OK(vault().applyEdit(kSpace, created(sampleMark(static_cast<quint32>(day)))));
            QVERIFY_OK(vault().backupDaily());
            QVERIFY_OK(
                vault().applyEdit(kSpace, MarkEdit{sampleMark(static_cast<quint32>(day)), std::nullopt}));
            QVERIFY_OK(vault().backupDaily()); // today's is there
            m_profile->clock.advance(24 * 3600);
        }
        const QStringList names =
            QDir(m_profile->file(QStringLiteral("backups"))).entryList(QDir::Files, QDir::Name);
        QCOMPARE(names.size(), 7);
        QCOMPARE(names.constFirst(), QStringLiteral("vault-2026-12-06.db"));
        QCOMPARE(names.constLast(), QStringLiteral("vault-2026-12-12.db"));
        QCOMPARE(QFileInfo(m_profile->file(QStringLiteral("backups"))).permissions() & QFile::ReadOther,
                 QFile::Permissions());

        const QString restored = m_profile->file(QStringLiteral("restored"));
        QVERIFY(QDir().mkpath(restored));
        QVERIFY(QFile::copy(m_profile->file(QStringLiteral("backups/vault-2026-12-12.db")),
                            restored + QStringLiteral("/vault.db")));
        const auto copy = Vault::open(restored, m_profile->clock);
        QVERIFY_OK(copy);
        QCOMPARE((*copy)->marks(kSpace, test::samplePaper().paper, 1).value(), QList<Mark>{sampleMark(9)});
    }

    void backupTo_overAnExistingFile_replacesItWhole()
    {
        const QString path = m_profile->file(QStringLiteral("copy.db"));
        QVERIFY_OK(vault().backupTo(path));
        QVERIFY_OK(vault().applyEdit(kSpace, created(sampleMark(1))));
        QVERIFY_OK(vault().backupTo(path));
        QVERIFY(!QFileInfo::exists(path + QStringLiteral(".part")));
        QCOMPARE(vault().backupTo(m_profile->file(QStringLiteral("no/copy.db"))).error().code,
                 ErrorCode::NotFound);
    }
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::VaultTest)
#include "vault_test.moc"
