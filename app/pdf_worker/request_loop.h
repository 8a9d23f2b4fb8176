// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pdf_worker/sandbox.h"
#include "core/base/unique_fd.h"
#include "core/pdf/poppler/poppler_document.h"
#include "core/pdf/protocol/mapping.h"
#include "core/pdf/protocol/messages.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace plenum {

// Answers requests one after the other until the client closes its end.
class RequestLoop {
public:
    explicit RequestLoop(const SandboxState &sandbox) : m_sandbox(sandbox) {}

    void run();

private:
    WorkerReply answer(const WorkerRequest &request, const std::vector<UniqueFd> &descriptors);
    ReplyStatus handle(const WorkerRequest &request, const std::vector<UniqueFd> &descriptors,
                       QByteArray *payload);
    ReplyStatus openDocument(const WorkerRequest &request, const std::vector<UniqueFd> &descriptors,
                             QByteArray *payload);
    ReplyStatus render(const WorkerRequest &request, int memory) const;
    bool hasPage(const WorkerRequest &request) const;

    SandboxState m_sandbox;
    Mapping m_bytes; // the document; outlives m_document
    std::unique_ptr<PopplerDocument> m_document;
};

} // namespace plenum
