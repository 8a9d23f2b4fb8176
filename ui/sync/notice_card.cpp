// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/notice_card.h"

#include <QPushButton>

namespace plenum::ui {

namespace {

Banner::Kind kindOf(SyncNotice::Weight weight)
{
    switch (weight) {
    case SyncNotice::Weight::Note:
        return Banner::Kind::Info;
    case SyncNotice::Weight::Warning:
        return Banner::Kind::Warning;
    case SyncNotice::Weight::Grave:
        break;
    }
    return Banner::Kind::Bad;
}

QString remedyText(SyncRemedy remedy)
{
    switch (remedy) {
    case SyncRemedy::TryAgain:
        return Banner::tr("Try again");
    case SyncRemedy::SignIn:
        return Banner::tr("Sign in…");
    case SyncRemedy::NewKey:
        return Banner::tr("Get a new key…");
    case SyncRemedy::StopNewKey:
        return Banner::tr("Cancel");
    case SyncRemedy::Resume:
        return Banner::tr("Resume");
    case SyncRemedy::None:
        break;
    }
    return {};
}

} // namespace

QPushButton *showNotice(Banner &banner, const SyncNotice &notice,
                        const std::function<void(SyncRemedy)> &choose)
{
    banner.showMessage(kindOf(notice.weight), notice.headline, notice.text, notice.details);
    const QString text = remedyText(notice.remedy);
    if (text.isEmpty())
        return nullptr;
    QPushButton *button = banner.addAction(text);
    button->setAccessibleDescription(banner.accessibleDescription());
    QObject::connect(button, &QPushButton::clicked, &banner,
                     [choose, remedy = notice.remedy] { choose(remedy); });
    return button;
}

} // namespace plenum::ui
