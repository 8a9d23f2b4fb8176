// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/credential_store.h"
#include "tests/support/suite.h"

namespace plenum::test {

// What every keeper of passwords promises.
inline void checkCredentialContract(CredentialStore &store)
{
    const Login login{QStringLiteral("https://cloud.example/dav/council"), QStringLiteral("nguyễn an")};
    const Login otherUser{login.location, QStringLiteral("an")};
    const Login otherPlace{QStringLiteral("https://cloud.example/dav/council2"), login.user};
    const SecretBytes password = SecretBytes::fromText(QStringLiteral("mật khẩu \n\t\"'\\"));

    QCOMPARE(store.password(login).error().code, ErrorCode::NotFound);
    QVERIFY_OK(store.forget(login));

    QVERIFY_OK(store.keep(login, password));
    const auto kept = store.password(login);
    QVERIFY_OK(kept);
    QCOMPARE(kept->view(), password.view());
    QCOMPARE(store.password(otherUser).error().code, ErrorCode::NotFound);
    QCOMPARE(store.password(otherPlace).error().code, ErrorCode::NotFound);

    QVERIFY_OK(store.keep(login, SecretBytes(QByteArrayView("new"))));
    QVERIFY_OK(store.keep(otherUser, SecretBytes(QByteArrayView("other"))));
    QCOMPARE(store.password(login).value().view(), QByteArrayView("new"));

    QVERIFY_OK(store.forget(login));
    QCOMPARE(store.password(login).error().code, ErrorCode::NotFound);
    QCOMPARE(store.password(otherUser).value().view(), QByteArrayView("other"));
    QVERIFY_OK(store.forget(otherUser));
}

} // namespace plenum::test
