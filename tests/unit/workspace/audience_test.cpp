// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/paper_sealing.h"
#include "core/store/agenda_views.h"
#include "core/workspace/store_care.h"
#include "tests/support/council.h"
#include "tests/support/sample_marks.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace plenum;
using test::Client;
using test::Council;

namespace {

const QString kLevels[] = {QStringLiteral("public"), QStringLiteral("members"), QStringLiteral("delegates"),
                           QStringLiteral("chair"), QStringLiteral("secretaries")};

// One item and one paper for each level, and one for Dung alone; the numbers are of rows of their own.
QJsonObject itemFor(const QString &name, const QJsonValue &audience)
{
    const QString file = name + QStringLiteral(".pdf");
    return {{QStringLiteral("number"), name.left(1).toUpper() + QStringLiteral(" 1")},
            {QStringLiteral("title"), QStringLiteral("Item-") + name},
            {QStringLiteral("audience"), audience},
            {QStringLiteral("papers"),
             QJsonArray{QJsonObject{{QStringLiteral("file"), file},
                                    {QStringLiteral("title"), QStringLiteral("Paper-") + name}}}}};
}

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(QLatin1Char('|'));
}

class Assembly : public Council {
public:
    Result<void> begin()
    {
        PLENUM_TRY(found()); // Bình is a delegate
        chair = &stranger(11);
        observer = &stranger(12);
        named = &stranger(13);
        deputy = &stranger(14);
        PLENUM_TRY(admit(*chair, QStringLiteral("Chi"), std::nullopt, Role::Chair));
        PLENUM_TRY(admit(*observer, QStringLiteral("Oanh"), std::nullopt, Role::Observer));
        PLENUM_TRY(admit(*named, QStringLiteral("Dung"), std::nullopt, Role::Observer));
        return admit(*deputy, QStringLiteral("Sơn"), std::nullopt, Role::Secretary);
    }

    QList<Client *> everybody() { return {&secretary, &delegate, chair, observer, named, deputy}; }
    Result<void> everybodySyncs()
    {
        for (Client *client : everybody())
            PLENUM_TRY(client->sync(space));
        return {};
    }

    QString write(const QJsonArray &items, const QString &title = QStringLiteral("Session"))
    {
        const QJsonObject meeting{{QStringLiteral("plenum"), 1},
                                  {QStringLiteral("title"), title},
                                  {QStringLiteral("start"), QStringLiteral("2026-12-03T08:00:00+07:00")},
                                  {QStringLiteral("items"), items}};
        Council::write(QStringLiteral("MEETING.json"), QJsonDocument(meeting).toJson());
        return source.filePath(QStringLiteral("MEETING.json"));
    }
    // Every level, and Dung.
    QString writeAll()
    {
        QJsonArray items;
        for (const QString &level : kLevels)
            items.append(itemFor(level, level));
        items.append(itemFor(QStringLiteral("named"), named_()));
        for (const QJsonValue &item : std::as_const(items)) {
            const QString title = item.toObject().value(QLatin1String("title")).toString();
            Council::write(title.mid(5) + QStringLiteral(".pdf"), "%PDF-1.7\n" + title.toUtf8() + "\n");
        }
        return write(items);
    }
    static QJsonObject named_() { return {{QStringLiteral("people"), QJsonArray{QStringLiteral("Dung")}}}; }

    Client *chair = nullptr;
    Client *observer = nullptr;
    Client *named = nullptr;
    Client *deputy = nullptr;
};

QStringList titlesOf(Client &client, const SpaceId &space)
{
    QStringList titles;
    const auto view = loadSpace(*client.profile, space);
    for (const AcceptedManifest &manifest : view->state.manifests) {
        for (const AgendaItem &item : manifest.manifest.meeting.items)
            titles.append(item.title);
    }
    return titles;
}

// Everything of the store that opens with what this person's computer knows, by the words of store-format.md.
QByteArray readableBy(Client &client, const Council &council)
{
    const auto view = loadSpace(*client.profile, council.space);
    QByteArray readable;
    QList<QByteArray> contentKeys;
    const auto all = council.objects->all();
    for (auto object = all.cbegin(); object != all.cend(); ++object) {
        readable += object.key().path().toUtf8() + '\n';
        const auto envelope = parseEnvelope(*object);
        const auto content = envelope ? contentOf(*envelope, council.space, view->state.keys)
                                      : Result<QByteArray>(QByteArray());
        readable += content.value_or(QByteArray()) + '\n';
        if (envelope && envelope->type == ObjectType::Manifest && content) {
            const auto own = readManifest(*content, council.space, client.profile->deviceKey());
            readable += encodeView({own->meeting.items, own->entryKeys}).value() + '\n';
        }
        const auto body =
            sealedWith(*object)
                ? openBody(*object, council.space, client.profile->deviceKey()->device(), view->state.keys)
                : Result<QByteArray>(QByteArray());
        readable += body.value_or(QByteArray()) + '\n';
    }
    return readable;
}

int papersHere(Client &client, const SpaceId &space)
{
    const auto papers = client.meetings().papers(space);
    int here = 0;
    for (const auto &paper : *papers)
        here += client.profile->cache().papers().has(paper.paper.blob) ? 1 : 0;
    return here;
}

Result<MarkId> markPaper(Client &client, const SpaceId &space, const QString &title, const QString &text)
{
    static quint32 number = 500;
    PLENUM_TRY_ASSIGN(const auto papers, client.meetings().papers(space));
    Mark mark = test::sampleMark(++number, MarkKind::Highlight);
    for (const auto &paper : papers) {
        if (paper.paper.title == title)
            mark.paper = paper.reference();
    }
    mark.visibility = Visibility::Shared;
    mark.text = text;
    PLENUM_TRY(client.profile->vault().applyEdit(space, MarkEdit{std::nullopt, mark}));
    PLENUM_TRY(client.sync(space));
    return mark.id;
}

qsizetype sharedMarksOf(Client &client, const SpaceId &space, const QString &title)
{
    const auto papers = client.meetings().papers(space);
    qsizetype count = 0;
    for (const auto &paper : *papers) {
        if (paper.paper.title == title)
            count += client.profile->cache().sharedMarks(space, paper.paper.id, paper.paper.revision)->size();
    }
    return count;
}

} // namespace

class AudienceTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void everyRole_readsItsLevels_andNothingTellsItOfTheOthers()
    {
        Assembly assembly;
        QVERIFY_OK(assembly.begin());
        QVERIFY_OK(assembly.secretary.publishing().publish(assembly.space, assembly.writeAll()));
        QVERIFY_OK(assembly.everybodySyncs());
        const QMap<Client *, QStringList> reads = {
            {&assembly.secretary, words("public|members|delegates|chair|secretaries|named")},
            {assembly.deputy, words("public|members|delegates|chair|secretaries|named")},
            {assembly.chair, words("public|members|delegates|chair")},
            {&assembly.delegate, words("public|members|delegates")},
            {assembly.observer, words("public|members")},
            {assembly.named, words("public|members|named")}};
        for (Client *client : assembly.everybody()) {
            const QStringList own = reads.value(client);
            QStringList titles;
            for (const QString &name : own)
                titles.append(QStringLiteral("Item-") + name);
            QCOMPARE(titlesOf(*client, assembly.space), titles);
            QCOMPARE(papersHere(*client, assembly.space), titles.size());
            const auto overview = client->meetings().list(assembly.space);
            QCOMPARE(overview->constFirst().items, titles.size());
            QCOMPARE(overview->constFirst().papers, titles.size());
            const QByteArray readable = readableBy(*client, assembly);
            for (const QString &name : reads.value(&assembly.secretary)) {
                const bool mayRead = own.contains(name);
                QCOMPARE(readable.contains("\"Item-" + name.toUtf8()), mayRead);
                QCOMPARE(readable.contains("\"Paper-" + name.toUtf8()), mayRead);
                QCOMPARE(readable.contains('"' + name.toUtf8() + ".pdf\""), mayRead);
            }
        }
    }

    // What is there for others has the size of nothing.
    void agenda_forEverybody_looksLikeOneThatIsNot()
    {
        Assembly assembly;
        QVERIFY_OK(assembly.begin());
        const auto viewsOf = [&](const QJsonArray &items, const QString &title) {
            [&] {
                assembly.Council::write(QStringLiteral("chair.pdf"), "%PDF-1.7\nx\n");
                QVERIFY_OK(
                    assembly.secretary.publishing().publish(assembly.space, assembly.write(items, title)));
                QVERIFY_OK(assembly.observer->sync(assembly.space));
            }();
            const auto view = loadSpace(*assembly.observer->profile, assembly.space);
            for (const AcceptedManifest &manifest : view->state.manifests) {
                if (manifest.manifest.meeting.title == title)
                    return manifest.manifest;
            }
            return Manifest();
        };
        const QJsonObject open{{QStringLiteral("number"), QStringLiteral("1")},
                               {QStringLiteral("title"), QStringLiteral("Budget")}};
        const Manifest plain = viewsOf({open}, QStringLiteral("Plain"));
        const Manifest closed = viewsOf({open, itemFor(QStringLiteral("chair"), QStringLiteral("chair"))},
                                        QStringLiteral("Close"));
        QCOMPARE(closed.meeting.items.size(), 1);
        QVERIFY(!plain.views.isEmpty());
        QCOMPARE(closed.views.recipients.size(), plain.views.recipients.size());
        QCOMPARE(closed.views.sections.size(), plain.views.sections.size());
        QVERIFY(!closed.hasOwnView);
    }

    void number_thatWouldBeMissed_isRefused_unlessThereIsANeutralTitle()
    {
        Assembly assembly;
        QVERIFY_OK(assembly.begin());
        const auto item = [](const char *number, const char *title, const char *audience) {
            return QJsonObject{{QStringLiteral("number"), QLatin1String(number)},
                               {QStringLiteral("title"), QLatin1String(title)},
                               {QStringLiteral("audience"), QLatin1String(audience)}};
        };
        const auto publish = [&](const QJsonArray &items) {
            return assembly.secretary.publishing().publish(assembly.space, assembly.write(items));
        };
        const auto refused = publish(
            {item("1", "Opening", "members"), item("2", "Staff", "chair"), item("3", "End", "members")});
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        QCOMPARE(refused.error().subject, QStringLiteral("2 Staff"));
        QCOMPARE(
            publish({item("TOP 1", "A", "members"), item("5.a", "B", "chair"), item("5.b", "C", "members")})
                .error()
                .subject,
            QStringLiteral("5.a B"));
        QVERIFY_OK(publish(
            {item("1", "Opening", "members"), item("2", "End", "members"), item("3", "Staff", "chair")}));

        const QList<QList<QJsonObject>> telling = {
            {item("1.", "A", "chair"), item("2.", "B", "members")},
            {item("a)", "A", "chair"), item("b)", "B", "members")},
            {item("I", "A", "members"), item("II", "B", "chair"), item("III", "C", "members")},
            {item("1.1", "A", "members"), item("2.1", "B", "chair"), item("3.1", "C", "members")},
            {item("1", "A", "chair"), item("2", "B", "delegates")}}; // of whom there may be one some day
        for (const QList<QJsonObject> &items : telling) {
            QJsonArray array;
            for (const QJsonObject &one : items)
                array.append(one);
            QCOMPARE(publish(array).error().code, ErrorCode::InvalidInput);
        }
        QVERIFY_OK(publish({item("1", "Opening", "members"), item("2", "End", "members"),
                            item("3", "Staff", "chair"), item("N 1", "Harbour", "chair"),
                            item("D.a", "More", "delegates")}));

        QJsonObject staff = item("2", "Staff", "chair");
        staff.insert(QStringLiteral("neutralTitle"), QStringLiteral("Confidential matter"));
        QJsonObject below = item("2.1", "Dismissal", "members");
        staff.insert(QStringLiteral("items"), QJsonArray{below});
        QVERIFY_OK(publish({item("1", "Opening", "members"), staff, item("3", "End", "members")}));
        QVERIFY_OK(assembly.everybodySyncs());
        QCOMPARE(titlesOf(assembly.delegate, assembly.space), words("Opening|Confidential matter|End"));
        QCOMPARE(titlesOf(*assembly.chair, assembly.space), words("Opening|Staff|Dismissal|End"));
        const auto view = loadSpace(*assembly.delegate.profile, assembly.space);
        QVERIFY(view->state.manifests.cbegin()->manifest.meeting.items.at(1).isWithheld);
        const QByteArray readable = readableBy(assembly.delegate, assembly);
        QVERIFY(!readable.contains("Staff") && !readable.contains("Dismissal"));
    }

    void audience_thatCannotBeKept_isRefused()
    {
        Council open;
        open.isOpen = true;
        QVERIFY_OK(open.found());
        open.write(QStringLiteral("MEETING.json"),
                   R"({"plenum":1,"title":"T","start":"2026-12-03T08:00:00+07:00",
                       "items":[{"title":"Staff","audience":"chair"}]})");
        const QString file = open.source.filePath(QStringLiteral("MEETING.json"));
        QCOMPARE(open.secretary.publishing().publish(open.space, file).error().code, ErrorCode::InvalidInput);

        Assembly assembly;
        QVERIFY_OK(assembly.begin());
        QJsonObject item =
            itemFor(QStringLiteral("named"),
                    QJsonObject{{QStringLiteral("people"), QJsonArray{QStringLiteral("Nobody")}}});
        assembly.Council::write(QStringLiteral("named.pdf"), "%PDF-1.7\nx\n");
        const auto unknown = assembly.secretary.publishing().publish(assembly.space, assembly.write({item}));
        QCOMPARE(unknown.error().code, ErrorCode::InvalidInput);
        QCOMPARE(unknown.error().subject, QStringLiteral("items[0].audience.people"));
        item.insert(QStringLiteral("audience"), QStringLiteral("friends"));
        QCOMPARE(
            assembly.secretary.publishing().publish(assembly.space, assembly.write({item})).error().subject,
            QStringLiteral("items[0].audience"));
    }

    // A person's second device, and a secretary who is new, read what is in force.
    void whoMayReadMore_getsWhatIsInForce_andOthersSeeNoChange()
    {
        Assembly assembly;
        QVERIFY_OK(assembly.begin());
        QVERIFY_OK(assembly.secretary.publishing().publish(assembly.space, assembly.writeAll()));
        QVERIFY_OK(assembly.everybodySyncs());
        const PersonId dung = assembly.named->person(assembly.space);
        Client &second = assembly.stranger(31);
        const QString code = assembly.secretary.members().inviteAgain(assembly.space, dung).value();
        QVERIFY_OK(second.spaces().join(parseInviteCode(code).value(), QString(), std::nullopt));
        QVERIFY_OK(assembly.secretary.spaces().approve(assembly.space, {}));
        QVERIFY_OK(second.sync(assembly.space));
        QCOMPARE(titlesOf(second, assembly.space), titlesOf(*assembly.named, assembly.space));
        QCOMPARE(papersHere(second, assembly.space), 3);

        const auto before = loadSpace(*assembly.observer->profile, assembly.space);
        QVERIFY_OK(assembly.observer->sync(assembly.space));
        const auto after = loadSpace(*assembly.observer->profile, assembly.space);
        QCOMPARE(after->state.manifests.cbegin()->manifest.meeting,
                 before->state.manifests.cbegin()->manifest.meeting);

        Client &secretary = assembly.stranger(32);
        QVERIFY_OK(assembly.admit(secretary, QStringLiteral("Thu"), std::nullopt, Role::Secretary));
        QVERIFY_OK(secretary.sync(assembly.space));
        QCOMPARE(titlesOf(secretary, assembly.space), titlesOf(assembly.secretary, assembly.space));
        // An ordinary delegate needs nothing new.
        const int version =
            loadSpace(*assembly.secretary.profile, assembly.space)->state.manifests.cbegin()->manifest.n;
        Client &delegate = assembly.stranger(33);
        QVERIFY_OK(assembly.admit(delegate, QStringLiteral("Hà"), std::nullopt, Role::Observer));
        QVERIFY_OK(delegate.sync(assembly.space));
        QCOMPARE(titlesOf(delegate, assembly.space), titlesOf(*assembly.observer, assembly.space));
        QCOMPARE(loadSpace(*delegate.profile, assembly.space)->state.manifests.cbegin()->manifest.n, version);
    }

    // Marks and sign-offs tell of what they are about.
    void whatIsSaidOfAnItem_isReadByItsReadersAlone()
    {
        Assembly assembly;
        QVERIFY_OK(assembly.begin());
        QVERIFY_OK(assembly.secretary.publishing().publish(assembly.space, assembly.writeAll()));
        QVERIFY_OK(assembly.everybodySyncs());
        const QString paper = QStringLiteral("Paper-named");
        QVERIFY_OK(markPaper(*assembly.named, assembly.space, paper, QStringLiteral("Whisper-4711")));
        QVERIFY_OK(markPaper(*assembly.named, assembly.space, QStringLiteral("Paper-members"),
                             QStringLiteral("Aloud-4711")));
        QVERIFY_OK(assembly.everybodySyncs());
        QVERIFY_OK(assembly.everybodySyncs());
        QCOMPARE(sharedMarksOf(assembly.secretary, assembly.space, paper), 1);
        QCOMPARE(sharedMarksOf(*assembly.deputy, assembly.space, paper), 1);
        QCOMPARE(sharedMarksOf(*assembly.observer, assembly.space, QStringLiteral("Paper-members")), 1);
        for (Client *client : {assembly.observer, &assembly.delegate, assembly.chair}) {
            const QByteArray readable = readableBy(*client, assembly);
            QVERIFY(!readable.contains("Whisper-4711"));
            QVERIFY(readable.contains("Aloud-4711"));
        }
        QVERIFY(!readableBy(assembly.secretary, assembly).contains("Whisper-4711")); // sealed once more
    }

    // What was said among some stays among them when others may read the item.
    void whatWasSaidAmongSome_staysWhenTheItemIsOpened()
    {
        Assembly assembly;
        QVERIFY_OK(assembly.begin());
        assembly.Council::write(QStringLiteral("chair.pdf"), "%PDF-1.7\nx\n");
        QJsonObject item = itemFor(QStringLiteral("chair"), QStringLiteral("chair"));
        QVERIFY_OK(assembly.secretary.publishing().publish(assembly.space, assembly.write({item})));
        QVERIFY_OK(assembly.everybodySyncs());
        const QString paper = QStringLiteral("Paper-chair");
        QVERIFY_OK(markPaper(*assembly.chair, assembly.space, paper, QStringLiteral("note")));
        QVERIFY_OK(assembly.everybodySyncs());
        QVERIFY_OK(assembly.everybodySyncs());
        QCOMPARE(sharedMarksOf(*assembly.observer, assembly.space, paper), 0);
        item.insert(QStringLiteral("audience"), QStringLiteral("members"));
        QVERIFY_OK(assembly.secretary.publishing().publish(assembly.space, assembly.write({item})));
        QVERIFY_OK(assembly.everybodySyncs());
        QCOMPARE(titlesOf(*assembly.observer, assembly.space), words("Item-chair"));
        QCOMPARE(sharedMarksOf(*assembly.observer, assembly.space, paper), 0);
        QCOMPARE(sharedMarksOf(*assembly.deputy, assembly.space, paper), 1);
        QVERIFY_OK(markPaper(*assembly.chair, assembly.space, paper, QStringLiteral("for all")));
        QVERIFY_OK(assembly.everybodySyncs());
        QVERIFY_OK(assembly.everybodySyncs());
        QCOMPARE(sharedMarksOf(*assembly.observer, assembly.space, paper), 1);
    }

    // What somebody had stays theirs; what is said from then on is not for them.
    void whoReadsNoMore_opensNothingThatIsSaidFromThenOn()
    {
        Assembly assembly;
        QVERIFY_OK(assembly.begin());
        assembly.Council::write(QStringLiteral("members.pdf"), "%PDF-1.7\nx\n");
        QJsonObject item = itemFor(QStringLiteral("members"), QStringLiteral("members"));
        const QString paper = QStringLiteral("Paper-members");
        const auto publish = [&](const char *audience) {
            item.insert(QStringLiteral("audience"), QLatin1String(audience));
            QVERIFY_OK(assembly.secretary.publishing().publish(assembly.space, assembly.write({item})));
            QVERIFY_OK(assembly.everybodySyncs());
        };
        publish("members");
        QVERIFY_OK(markPaper(*assembly.chair, assembly.space, paper, QStringLiteral("Early-4711")));
        publish("delegates");
        QVERIFY_OK(markPaper(*assembly.chair, assembly.space, paper, QStringLiteral("Middle-4711")));
        publish("chair");
        QVERIFY_OK(markPaper(*assembly.chair, assembly.space, paper, QStringLiteral("Late-4711")));
        QVERIFY_OK(assembly.everybodySyncs());
        QVERIFY_OK(assembly.everybodySyncs());
        const auto knows = [&](Client &client, const char *text) {
            const auto view = loadSpace(*client.profile, assembly.space);
            const auto papers = assembly.chair->meetings().papers(assembly.space);
            const auto marks =
                client.profile->cache().sharedMarks(assembly.space, papers->constFirst().paper.id, 1);
            return std::any_of(marks->cbegin(), marks->cend(),
                               [&](const SharedMark &mark) { return mark.mark.text == QLatin1String(text); });
        };
        QVERIFY(knows(*assembly.observer, "Early-4711"));
        QVERIFY(!knows(*assembly.observer, "Middle-4711") && !knows(*assembly.observer, "Late-4711"));
        QVERIFY(knows(assembly.delegate, "Middle-4711") && !knows(assembly.delegate, "Late-4711"));
        QVERIFY(knows(*assembly.deputy, "Early-4711") && knows(*assembly.deputy, "Middle-4711") &&
                knows(*assembly.deputy, "Late-4711"));
        // Somebody who comes later among the readers has what they said.
        Client &late = assembly.stranger(51);
        QVERIFY_OK(assembly.admit(late, QStringLiteral("Vice"), std::nullopt, Role::Chair));
        for (int i = 0; i < 2; ++i)
            QVERIFY_OK(late.sync(assembly.space));
        QVERIFY(knows(late, "Early-4711") && knows(late, "Middle-4711") && knows(late, "Late-4711"));
    }

    // Many papers with audiences of their own in one item, and a mark that is long.
    void entry_ofManyLimits_isSealedOnce()
    {
        Assembly assembly;
        QVERIFY_OK(assembly.begin());
        QJsonArray papers;
        for (int i = 0; i < 12; ++i) {
            const QString name = QStringLiteral("p%1.pdf").arg(i);
            assembly.Council::write(name, "%PDF-1.7\n" + QByteArray::number(i) + "\n");
            papers.append(
                QJsonObject{{QStringLiteral("file"), name},
                            {QStringLiteral("audience"), i % 2 == 0 ? QJsonValue(QStringLiteral("delegates"))
                                                                    : QJsonValue(Assembly::named_())}});
        }
        const QJsonObject item{{QStringLiteral("title"), QStringLiteral("Many")},
                               {QStringLiteral("papers"), papers}};
        QVERIFY_OK(assembly.secretary.publishing().publish(assembly.space, assembly.write({item})));
        QVERIFY_OK(assembly.everybodySyncs());
        QCOMPARE(assembly.delegate.meetings().papers(assembly.space)->size(), 6);
        QCOMPARE(assembly.observer->meetings().papers(assembly.space)->size(), 0);
        QVERIFY_OK(markPaper(assembly.delegate, assembly.space, QStringLiteral("p2"),
                             QStringLiteral("long ").repeated(700)));
        QVERIFY_OK(assembly.everybodySyncs());
        QCOMPARE(sharedMarksOf(*assembly.chair, assembly.space, QStringLiteral("p2")), 1);
        const auto waiting = assembly.delegate.profile->vault().outbox().pendingEntries(assembly.space, 10);
        QVERIFY(waiting->isEmpty());
    }

    void paper_forFewer_isNotInTheItemOfTheOthers_norIsItsNumber()
    {
        Assembly assembly;
        QVERIFY_OK(assembly.begin());
        assembly.Council::write(QStringLiteral("members.pdf"), "%PDF-1.7\nx\n");
        assembly.Council::write(QStringLiteral("legal.pdf"), "%PDF-1.7\ny\n");
        QJsonObject item = itemFor(QStringLiteral("members"), QStringLiteral("members"));
        QJsonArray papers = item.value(QLatin1String("papers")).toArray();
        papers.append(QJsonObject{{QStringLiteral("file"), QStringLiteral("legal.pdf")},
                                  {QStringLiteral("title"), QStringLiteral("Legal opinion")},
                                  {QStringLiteral("audience"), QStringLiteral("chair")}});
        item.insert(QStringLiteral("papers"), papers);
        QVERIFY_OK(assembly.secretary.publishing().publish(assembly.space, assembly.write({item})));
        QVERIFY_OK(assembly.everybodySyncs());
        QCOMPARE(assembly.delegate.meetings().papers(assembly.space)->size(), 1);
        QCOMPARE(assembly.chair->meetings().papers(assembly.space)->size(), 2);
        QVERIFY(!readableBy(assembly.delegate, assembly).contains("Legal opinion"));
        QVERIFY(readableBy(*assembly.chair, assembly).contains("Legal opinion"));
    }

    // The lead holds the papers of everybody's agendas, and does not take them for garbage.
    void garbage_leavesThePapersOfTheFew()
    {
        Assembly assembly;
        QVERIFY_OK(assembly.begin());
        QVERIFY_OK(assembly.secretary.publishing().publish(assembly.space, assembly.writeAll()));
        const auto blobs = [&] {
            const auto names = assembly.objects->all().keys();
            return std::count_if(names.cbegin(), names.cend(),
                                 [](const ObjectName &name) { return parseBlobName(name).has_value(); });
        };
        const auto before = blobs();
        for (int i = 0; i < 5; ++i) {
            StoreCare care(*assembly.secretary.profile, assembly.secretary.environment);
            QVERIFY_OK(care.collect(assembly.space, true));
            assembly.secretary.clock.advance(40 * 86'400);
            QVERIFY_OK(assembly.secretary.sync(assembly.space));
        }
        QCOMPARE(blobs(), before);
        QVERIFY_OK(assembly.chair->sync(assembly.space));
        QCOMPARE(papersHere(*assembly.chair, assembly.space), 4);
    }
};

QTEST_GUILESS_MAIN(AudienceTest)
#include "audience_test.moc"
