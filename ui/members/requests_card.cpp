// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/requests_card.h"

#include "ui/text/error_text.h"
#include "ui/text/meeting_text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

namespace plenum::ui {

namespace {

QString problemText(const Error &problem)
{
    switch (problem.code) {
    case ErrorCode::NotFound:
        return RequestsCard::tr("The code is not one of yours. Whoever made it has to answer.");
    case ErrorCode::Unauthorized:
        return RequestsCard::tr("The code was guessed or copied wrongly. Do not let this device in.");
    case ErrorCode::Conflict:
        return RequestsCard::tr("The code was used before, or the device was. Make a new invitation.");
    default:
        return errorText(problem).headline;
    }
}

} // namespace

QString requestText(const JoinRequest &request)
{
    QStringList sentences;
    if (!request.continues.isEmpty())
        sentences.append(
            RequestsCard::tr("A new key for a computer that was restored from a backup or copied; the "
                             "key before it ends."));
    else if (request.isMember)
        sentences.append(RequestsCard::tr("A further device, or a new certificate, of a member."));
    else
        sentences.append(roleText(request.role));
    if (!request.claimedName.isEmpty() && request.claimedName != request.invitedName)
        sentences.append(RequestsCard::tr("They call themselves %1.").arg(isolated(request.claimedName)));
    if (!request.certificateSubject.isEmpty())
        sentences.append(RequestsCard::tr("Certificate: %1").arg(isolated(request.certificateSubject)));
    if (request.wantsCertificate)
        sentences.append(request.canIssue
                             ? RequestsCard::tr("Asks for a certificate; approving issues it.")
                             : RequestsCard::tr("Asks for a certificate, which this computer cannot issue."));
    if (request.problem)
        sentences = QStringList{problemText(*request.problem)};
    return sentences.join(QLatin1Char(' '));
}

RequestsCard::RequestsCard(QWidget *parent) : Card(parent)
{
    setPadding(0);
    setAccessibleName(tr("Waiting to be let in"));
}

void RequestsCard::setRequests(const QList<JoinRequest> &requests)
{
    if (requests == m_requests)
        return; // whoever is about to press a button keeps it
    m_requests = requests;
    clear();
    for (const JoinRequest &request : requests)
        addRow(makeRow(request));
}

QWidget *RequestsCard::makeRow(const JoinRequest &request)
{
    const QString name = request.invitedName.isEmpty() ? request.claimedName : request.invitedName;
    auto *row = new QWidget;
    auto *words = plainColumn(kSpaceTight);
    words->addWidget(new TextLabel(name.isEmpty() ? tr("Unreadable request") : name, TextRole::Strong));
    words->addWidget((new TextLabel(requestText(request), TextRole::Secondary,
                                    request.problem ? Tone::Warning : Tone::Secondary))
                         ->wrapped());
    auto *approve = quietButton(tr("Approve"));
    approve->setAccessibleName(tr("Approve %1").arg(isolated(name)));
    approve->setVisible(!request.problem);
    auto *refuse = linkButton(tr("Refuse"));
    refuse->setAccessibleName(tr("Refuse %1").arg(isolated(name)));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(kSpaceLarge, kSpaceMedium, kSpaceLarge, kSpaceMedium);
    layout->setSpacing(kSpaceSmall);
    layout->addLayout(words, 1);
    layout->addWidget(approve, 0, Qt::AlignVCenter);
    layout->addWidget(refuse, 0, Qt::AlignVCenter);
    connect(approve, &QPushButton::clicked, this,
            [this, device = request.device] { Q_EMIT approved(device); });
    connect(refuse, &QPushButton::clicked, this, [this, device = request.device] { Q_EMIT refused(device); });
    return row;
}

} // namespace plenum::ui
