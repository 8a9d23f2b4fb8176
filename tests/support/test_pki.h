// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/atomic_file.h"
#include "core/crypto/pkcs12_key_source.h"

#include <QDir>
#include <QFile>
#include <QList>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace plenum::test {

// The throw-away PKI of make_test_pki.sh, made anew for each test program that asks for it. Link
// plenum::crypto.
class TestPki {
public:
    // What a reader must think of a sign-off by this person, when everything else about it is right.
    struct Expectation {
        QString file;
        QString indication;
        QString subIndication;
        QString name;
    };

    TestPki()
    {
        const QString script =
            qEnvironmentVariable("PLENUM_SOURCE_DIR") + QStringLiteral("/tests/support/make_test_pki.sh");
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(script, {m_folder.path()});
        m_ready = process.waitForFinished(60'000) && process.exitCode() == 0;
    }

    // False when the script failed; it says why on stderr.
    bool isReady() const { return m_ready; }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    // Beside the PKI, for other programs to read. No fsync: nothing of it has to last.
    bool write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    QByteArray bytes(const QString &name) const
    {
        return readFile(path(name), 1 << 20).value_or(QByteArray());
    }
    SecretBytes passphrase() const { return readSecretFile(path(QStringLiteral("passphrase"))).value(); }

    QList<QByteArray> anchors() const
    {
        return {readCertificates(bytes(QStringLiteral("anchors.pem"))).value().constFirst().der()};
    }

    Certificate certificate(const QString &file) const
    {
        return readCertificates(bytes(file + QStringLiteral(".pem"))).value().constFirst();
    }

    std::unique_ptr<Pkcs12KeySource> key(const QString &file) const
    {
        return Pkcs12KeySource::open(bytes(file + QStringLiteral(".p12")), passphrase()).value();
    }

    QList<Expectation> people() const
    {
        QList<Expectation> result;
        for (const QString &line :
             QString::fromUtf8(bytes(QStringLiteral("people.tsv"))).split(QLatin1Char('\n'))) {
            const QStringList fields = line.split(QLatin1Char('\t'));
            if (fields.size() == 4)
                result.append({fields.at(0), fields.at(1), fields.at(2), fields.at(3)});
        }
        return result;
    }

private:
    QTemporaryDir m_folder;
    bool m_ready = false;
};

} // namespace plenum::test
