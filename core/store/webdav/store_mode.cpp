// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/webdav/store_mode.h"

#include "core/base/strict_json.h"

#include <QJsonObject>

#include <array>
#include <utility>

namespace plenum {

namespace {

constexpr auto kVersion = QLatin1String("v");
constexpr auto kSignIn = QLatin1String("sign_in");

constexpr std::array kFlags = {
    std::pair{QLatin1String("cut_put_is_invisible"), &StoreMode::cutPutIsInvisible},
    std::pair{QLatin1String("create_is_conditional"), &StoreMode::createIsConditional},
    std::pair{QLatin1String("move_keeps_others"), &StoreMode::moveKeepsOthers},
    std::pair{QLatin1String("not_modified"), &StoreMode::notModified},
    std::pair{QLatin1String("http2"), &StoreMode::http2},
};

constexpr std::array kSignIns = {
    std::pair{StoreMode::SignIn::Unknown, QLatin1String("unknown")},
    std::pair{StoreMode::SignIn::None, QLatin1String("none")},
    std::pair{StoreMode::SignIn::Basic, QLatin1String("basic")},
    std::pair{StoreMode::SignIn::Digest, QLatin1String("digest")},
};

} // namespace

QByteArray StoreMode::toJson() const
{
    QJsonObject object{{kVersion, 1}};
    for (const auto &[key, flag] : kFlags)
        object.insert(key, this->*flag);
    for (const auto &[value, word] : kSignIns) {
        if (value == signIn)
            object.insert(kSignIn, word);
    }
    return canonicalJson(object).value_or(QByteArray());
}

Result<StoreMode> StoreMode::fromJson(const QByteArray &json)
{
    PLENUM_TRY_ASSIGN(const QJsonObject object, parseStrictJson(json));
    StoreMode mode;
    if (object.value(kVersion).toInt() != 1)
        return mode; // of a Plenum that tries other things: probe again
    for (const auto &[key, flag] : kFlags)
        mode.*flag = object.value(key).toBool();
    for (const auto &[value, word] : kSignIns) {
        if (object.value(kSignIn).toString() == word)
            mode.signIn = value;
    }
    return mode;
}

} // namespace plenum
