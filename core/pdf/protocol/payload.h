// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pdf/pdf_document.h"
#include "core/pdf/sandbox_report.h"

#include <QByteArray>
#include <QList>

namespace plenum {

// Payloads of replies. encode… runs in the worker and keeps every limit of messages.h by cutting; decode…
// runs in the client on a private copy of the bytes and returns Corrupt for whatever a well-behaved worker
// cannot have written: counts over a limit, lone surrogates, control characters, numbers that are not finite,
// page numbers out of range, missing or left-over bytes.

QByteArray encodeDocumentInfo(const DocumentInfo &info);
// absurdPages: pages whose box was out of range; their size has been clamped.
Result<DocumentInfo> decodeDocumentInfo(const QByteArray &payload, QList<bool> *absurdPages);

QByteArray encodePageText(const PageText &text);
Result<PageText> decodePageText(const QByteArray &payload);

QByteArray encodeLinks(const QList<Link> &links);
Result<QList<Link>> decodeLinks(const QByteArray &payload, int pages);

QByteArray encodeSandboxReport(const SandboxReport &report);
Result<SandboxReport> decodeSandboxReport(const QByteArray &payload);

} // namespace plenum
