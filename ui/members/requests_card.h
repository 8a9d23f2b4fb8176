// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/members_state.h"
#include "ui/widgets/card.h"

namespace plenum::ui {

// The people who wait to be let in, a row each, with the two answers.
class RequestsCard : public Card {
    Q_OBJECT

public:
    explicit RequestsCard(QWidget *parent = nullptr);

    void setRequests(const QList<JoinRequest> &requests);

Q_SIGNALS:
    void approved(const plenum::DeviceId &device);
    void refused(const plenum::DeviceId &device);

private:
    QWidget *makeRow(const JoinRequest &request);

    QList<JoinRequest> m_requests;
};

// What there is to know before the answer, in one or more sentences.
QString requestText(const JoinRequest &request);

} // namespace plenum::ui
