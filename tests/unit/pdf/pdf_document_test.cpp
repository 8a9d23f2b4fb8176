// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdf_document.h"

#include "tests/support/suite.h"

#include <QSet>
#include <QSize>

namespace plenum::test {

class PdfDocumentTest : public Suite {
    Q_OBJECT

private Q_SLOTS:
    void renderedPageSize_roundsUpAndTurns()
    {
        QCOMPARE(renderedPageSize({595.276, 841.89}, 1, 0), QSize(596, 842));
        QCOMPARE(renderedPageSize({595.276, 841.89}, 2, 90), QSize(1684, 1191));
        QCOMPARE(renderedPageSize({72, 144}, 96.0 / 72, 180), QSize(96, 192)); // no pixel from rounding noise
        QCOMPARE(renderedPageSize({1, 1}, 0.01, 0), QSize(1, 1));
    }

    void documentState_fitsTheError()
    {
        const auto state = [](ErrorCode code) { return documentStateOf(makeError(code)); };
        QCOMPARE(state(ErrorCode::PasswordNeeded), DocumentState::NeedsPassword);
        QCOMPARE(state(ErrorCode::NotPdf), DocumentState::NotPdf);
        QCOMPARE(state(ErrorCode::Corrupt), DocumentState::Damaged);
        QCOMPARE(state(ErrorCode::TooLarge), DocumentState::TooLarge);
        QCOMPARE(state(ErrorCode::TimedOut), DocumentState::TimedOut);
        QCOMPARE(state(ErrorCode::Unavailable), DocumentState::Unavailable);
    }

    void documentStateName_isUniquePerState()
    {
        QSet<QString> names;
        for (int state = int(DocumentState::Opening); state <= int(DocumentState::Unavailable); ++state)
            names << documentStateName(static_cast<DocumentState>(state));
        QCOMPARE(names.size(), int(DocumentState::Unavailable) + 1);
    }
};

} // namespace plenum::test

QTEST_APPLESS_MAIN(plenum::test::PdfDocumentTest)
#include "pdf_document_test.moc"
