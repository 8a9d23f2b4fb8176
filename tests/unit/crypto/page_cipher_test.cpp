// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/page_cipher.h"

#include "tests/support/suite.h"

#include <algorithm>
#include <array>

namespace plenum {

class PageCipherTest : public test::Suite {
    Q_OBJECT

    static constexpr size_t kPage = 512;
    static constexpr size_t kBody = kPage - PageCipher::kSealBytes;
    using Page = std::array<unsigned char, kPage>;
    using Block = std::array<unsigned char, PageCipher::kBlockBytes>;
    static constexpr std::array<unsigned char, 3> kPlace = {'D', 0, 7};

    static std::unique_ptr<PageCipher> cipher(char key = 'k', QByteArrayView salt = "salt")
    {
        return PageCipher::create(SecretBytes(QByteArray(32, key)), salt);
    }

    static Page plain()
    {
        Page page = {};
        std::fill_n(page.begin(), kBody, static_cast<unsigned char>('p'));
        return page;
    }

private Q_SLOTS:
    void open_whatWasSealed_givesItBackWithAnEmptyReserve()
    {
        for (const size_t clear : {size_t(0), size_t(24), kBody}) {
            Page page = plain();
            QVERIFY(cipher()->seal(page, clear, kPlace));
            QVERIFY(std::equal(page.begin(), page.begin() + static_cast<qsizetype>(clear), plain().begin()));
            QVERIFY(clear == kBody || page != plain());
            QVERIFY(cipher()->open(page, clear, kPlace));
            QVERIFY(page == plain());
        }
    }

    void seal_theSameTwice_looksDifferent()
    {
        const auto one = cipher();
        Page first = plain();
        Page second = plain();
        QVERIFY(one->seal(first, 0, kPlace) && one->seal(second, 0, kPlace));
        int equal = 0;
        for (size_t i = 0; i < kPage; ++i)
            equal += first[i] == second[i] ? 1 : 0;
        QVERIFY2(equal < 20, qPrintable(QString::number(equal)));
    }

    void open_anyByteChanged_isRefusedAndLeavesNothing()
    {
        const auto one = cipher();
        Page sealed = plain();
        QVERIFY(one->seal(sealed, 24, kPlace));
        for (size_t i = 0; i < kPage; ++i) {
            Page page = sealed;
            page[i] ^= 1;
            QVERIFY2(!one->open(page, 24, kPlace), qPrintable(QString::number(i)));
            QVERIFY(page == Page{});
        }
        QVERIFY(one->open(sealed, 24, kPlace)); // a refusal leaves the cipher usable
    }

    void open_otherPlaceKeySaltOrClearPart_isRefused()
    {
        Page sealed = plain();
        QVERIFY(cipher()->seal(sealed, 24, kPlace));
        const auto opens = [&](PageCipher &with, size_t clear, std::span<const unsigned char> place) {
            Page page = sealed;
            return with.open(page, clear, place);
        };
        constexpr std::array<unsigned char, 3> kElsewhere = {'D', 0, 8};
        QVERIFY(opens(*cipher(), 24, kPlace));
        QVERIFY(!opens(*cipher(), 24, kElsewhere));
        QVERIFY(!opens(*cipher(), 0, kPlace));
        QVERIFY(!opens(*cipher('K'), 24, kPlace));
        QVERIFY(!opens(*cipher('k', "other"), 24, kPlace));
    }

    void reveal_whatWasHidden_isBackAndDependsOnTheTweak()
    {
        const auto one = cipher();
        const Block tweak = {1};
        const Block otherTweak = {2};
        const Block text = {'a', 'b', 'c'};
        Block block = text;
        Block other = text;
        QVERIFY(one->hide(block, tweak) && one->hide(other, otherTweak));
        QVERIFY(block != text && other != text && block != other);
        QVERIFY(one->reveal(other, tweak));
        QVERIFY(other != text);
        QVERIFY(one->reveal(block, tweak));
        QVERIFY(block == text);
    }
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::PageCipherTest)
#include "page_cipher_test.moc"
