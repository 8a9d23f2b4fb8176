// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/cms.h"
#include "core/crypto/digest.h"
#include "core/signing/sign_off.h"
#include "tests/support/suite.h"
#include "tests/support/test_pki.h"
#include "tests/unit/signing/sample_statement.h"

#include <QProcess>
#include <QRegularExpression>

using namespace plenum;
using namespace plenum::test;

namespace {

// The commands of docs/verify-a-sign-off.md, in order: exactly what a reader of the page would type.
QStringList recipe()
{
    const QString page =
        qEnvironmentVariable("PLENUM_SOURCE_DIR") + QStringLiteral("/docs/verify-a-sign-off.md");
    const QString text = QString::fromUtf8(readFile(page, 1 << 20).value_or(QByteArray()));
    static const QRegularExpression block(QStringLiteral("```sh\n(.*?)```"),
                                          QRegularExpression::DotMatchesEverythingOption);
    QStringList commands;
    for (auto matches = block.globalMatch(text); matches.hasNext();)
        commands.append(matches.next().captured(1));
    return commands;
}

// No fsync: nothing of it has to last.
bool write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

struct Outcome {
    int exitCode = -1;
    QString text;
};

} // namespace

class RecipeTest : public Suite {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_pki.isReady());
        m_recipe = recipe();
        QCOMPARE(m_recipe.size(), 5);
        QVERIFY(m_recipe.constFirst().startsWith(QStringLiteral("openssl cms -verify -cades -binary")));
    }

    void everyCommand_onEveryGoodSignOff_succeeds_data()
    {
        QTest::addColumn<QString>("person");
        for (const char *person : {"an", "an-legacy", "binh", "mueller", "layla", "revocable"})
            QTest::newRow(person) << QString::fromLatin1(person);
    }
    void everyCommand_onEveryGoodSignOff_succeeds()
    {
        QFETCH(QString, person);
        QTemporaryDir folder;
        exportSignOff(folder, person);
        const Outcome verified = run(folder, m_recipe.at(0));
        QVERIFY2(verified.exitCode == 0, qPrintable(verified.text));
        QVERIFY2(verified.text.contains(QStringLiteral("CAdES Verification successful")),
                 qPrintable(verified.text));

        const Outcome signer = run(folder, m_recipe.at(1));
        QVERIFY2(signer.exitCode == 0, qPrintable(signer.text));
        QVERIFY2(signer.text.contains(QStringLiteral("Non Repudiation")), qPrintable(signer.text));
        QVERIFY2(signer.text.contains(m_signer.commonName()), qPrintable(signer.text));
        const QString fingerprint = QString::fromLatin1(m_signer.fingerprint().toHex(':')).toUpper();
        QVERIFY2(signer.text.contains(fingerprint), qPrintable(signer.text));

        const Outcome read = run(folder, m_recipe.at(2));
        QVERIFY2(read.exitCode == 0, qPrintable(read.text));
        QVERIFY(read.text.contains(QStringLiteral("\"decision\": \"reservation\"")));
        QVERIFY(read.text.contains(QStringLiteral("Nguyễn Thị Ân")));

        const Outcome papers = run(folder, m_recipe.at(3));
        QVERIFY(papers.text.contains(QStringLiteral("budget.pdf: is named in the statement")));
        QVERIFY(papers.text.contains(QStringLiteral("other.pdf: is NOT named in the statement")));

        const Outcome second = run(folder, m_recipe.at(4));
        QVERIFY2(second.exitCode == 0, qPrintable(second.text));
    }

    void theCommand_onACertificateNobodyVouchesFor_fails_data()
    {
        QTest::addColumn<QString>("person");
        for (const char *person :
             {"impostor", "selfmade", "subordinate", "expired", "future", "rsa1024", "sha1"})
            QTest::newRow(person) << QString::fromLatin1(person);
    }
    void theCommand_onACertificateNobodyVouchesFor_fails()
    {
        QFETCH(QString, person);
        QTemporaryDir folder;
        exportSignOff(folder, person);
        const Outcome outcome = run(folder, m_recipe.at(0));
        QVERIFY2(outcome.exitCode != 0, qPrintable(outcome.text));
    }

    void theCommand_onAChangedStatementOrSignature_fails()
    {
        for (const char *file : {"statement.json", "signoff.p7s"}) {
            QTemporaryDir folder;
            exportSignOff(folder, QStringLiteral("binh"));
            const QString name = QString::fromLatin1(file);
            QByteArray bytes = readFile(folder.filePath(name), 1 << 20).value();
            bytes[bytes.size() - 5] = char(bytes.at(bytes.size() - 5) ^ 1);
            QVERIFY(write(folder, name, bytes));
            const Outcome outcome = run(folder, m_recipe.at(0));
            QVERIFY2(outcome.exitCode != 0, qPrintable(outcome.text));
        }
    }

    void theCommand_withAnotherRoot_fails()
    {
        QTemporaryDir folder;
        exportSignOff(folder, QStringLiteral("binh"));
        QVERIFY(write(folder, QStringLiteral("anchors.pem"), m_pki.bytes(QStringLiteral("selfmade.pem"))));
        QVERIFY(run(folder, m_recipe.at(0)).exitCode != 0);
    }

private:
    // The folder a reader would be handed: statement, signature, anchors and papers.
    void exportSignOff(const QTemporaryDir &folder, const QString &person)
    {
        const auto key = m_pki.key(person);
        m_signer = key->certificate();
        const QByteArray paper("%PDF-1.7 the budget");
        SignOffStatement statement = sampleStatement();
        statement.papers[0].sha256 = sha256(paper);
        const QByteArray json = statementJson(statement).value();
        QVERIFY(write(folder, QStringLiteral("statement.json"), json));
        QVERIFY(
            write(folder, QStringLiteral("signoff.p7s"), cadesDetached(*key, json, statement.time).value()));
        QVERIFY(write(folder, QStringLiteral("anchors.pem"), m_pki.bytes(QStringLiteral("anchors.pem"))));
        QVERIFY(write(folder, QStringLiteral("budget.pdf"), paper));
        QVERIFY(write(folder, QStringLiteral("other.pdf"), "%PDF-1.7 something else"));
    }

    static Outcome run(const QTemporaryDir &folder, const QString &command)
    {
        QProcess shell;
        shell.setWorkingDirectory(folder.path());
        shell.setProcessChannelMode(QProcess::MergedChannels);
        shell.start(QStringLiteral("sh"), {QStringLiteral("-e"), QStringLiteral("-c"), command});
        if (!shell.waitForFinished(60'000))
            return {};
        return {shell.exitCode(), QString::fromUtf8(shell.readAll())};
    }

    TestPki m_pki;
    QStringList m_recipe;
    Certificate m_signer = m_pki.certificate(QStringLiteral("an"));
};

QTEST_GUILESS_MAIN(RecipeTest)
#include "recipe_test.moc"
