// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/layered_credentials.h"

namespace plenum {

Result<SecretBytes> LayeredCredentials::password(const Login &login)
{
    auto fallback = m_fallback.password(login);
    if (fallback || m_first == nullptr)
        return fallback;
    auto first = m_first->password(login);
    // Where there is no keeper, the word of the other one counts.
    return !first && first.error().code == ErrorCode::Unavailable ? std::move(fallback) : std::move(first);
}

Result<void> LayeredCredentials::keep(const Login &login, const SecretBytes &password)
{
    if (m_first != nullptr && m_first->keep(login, password))
        return m_fallback.forget(login); // what stands there would be taken first
    return m_fallback.keep(login, password);
}

Result<void> LayeredCredentials::forget(const Login &login)
{
    const auto first = m_first != nullptr ? m_first->forget(login) : Result<void>();
    PLENUM_TRY(m_fallback.forget(login));
    // Where there is no keyring, none holds the password.
    if (!first && first.error().code != ErrorCode::Unavailable)
        return first;
    return {};
}

QString LayeredCredentials::describe() const
{
    return m_first != nullptr ? m_first->describe() : m_fallback.describe();
}

} // namespace plenum
