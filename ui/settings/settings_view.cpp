// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_view.h"

#include "ui/text/error_text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/section_title.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QRadioButton>
#include <QVBoxLayout>

namespace plenum::ui {

namespace {

constexpr int kWidest = 720;
constexpr int kFieldWidth = 280;
constexpr int kLockMinutes[] = {0, 1, 5, 15, 30};
constexpr int kTextPercents[] = {90, 100, 115, 130, 150, 175, 200};

struct Language {
    const char *tag;
    const char16_t *ownName; // a language is offered in its own words, in every language of the program
};

constexpr Language kLanguages[] = {
    {"ar", u"العربية"},          {"de", u"Deutsch"},    {"en", u"English"},
    {"id", u"Bahasa Indonesia"}, {"vi", u"Tiếng Việt"},
};

QString lockText(int minutes)
{
    return minutes == 0 ? SettingsView::tr("Only by hand (Ctrl+L)")
                        : SettingsView::tr("After %Ln minute(s)", nullptr, minutes);
}

QWidget *section(const QString &title, Card *card)
{
    auto *widget = new QWidget;
    auto *layout = plainColumn(kSpaceSmall, widget);
    layout->addWidget(new SectionTitle(title));
    layout->addWidget(card);
    return widget;
}

} // namespace

class SettingsView::Private {
public:
    explicit Private(SettingsView &view);

    void setState(const SettingsState &state);
    QWidget *makeContent();
    void showLock(const SettingsState &state);

private:
    Card *makeAppearanceCard();
    Card *makeLanguageCard();
    Card *makeStoreCard();
    Card *makeLockCard();
    Card *makeSecurityCard();
    Card *makeProtectionCard();
    Card *makeKeptCard();
    Card *makeAboutCard();

    SettingsView &m_view;
    QComboBox *m_language = new QComboBox;
    QComboBox *m_textSize = new QComboBox;
    QButtonGroup *m_appearance = new QButtonGroup;
    TextLabel *m_store = new TextLabel(TextRole::Body);
    QComboBox *m_lock = new QComboBox;
    TextLabel *m_lockHint = new TextLabel(QString(), TextRole::Secondary, Tone::Secondary);
    QPushButton *m_lockNow = quietButton(QString());
    TextLabel *m_protection = new TextLabel(TextRole::Body);
    QPushButton *m_passphrase = quietButton(QString());
    TextLabel *m_kept = new TextLabel(TextRole::Body);
    Pill *m_sandboxState = new Pill;
    TextLabel *m_sandbox = new TextLabel(TextRole::Body);
    TextLabel *m_version = new TextLabel(TextRole::Strong);
    TextLabel *m_profile = new TextLabel(QString(), TextRole::Secondary, Tone::Secondary);
};

SettingsView::Private::Private(SettingsView &view) : m_view(view)
{
    m_appearance->setParent(&view);
}

QWidget *SettingsView::Private::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(kSpaceWide, kSpaceWide, kSpaceWide, kSpaceWide);
    column->setSpacing(kSpaceWide);
    column->addWidget(new TextLabel(SettingsView::tr("Settings"), TextRole::Headline));
    column->addWidget(section(SettingsView::tr("Language"), makeLanguageCard()));
    column->addWidget(section(SettingsView::tr("Appearance"), makeAppearanceCard()));
    column->addWidget(section(SettingsView::tr("Store"), makeStoreCard()));
    column->addWidget(section(SettingsView::tr("Lock"), makeLockCard()));
    column->addWidget(section(SettingsView::tr("Protection"), makeProtectionCard()));
    column->addWidget(section(SettingsView::tr("Kept on this computer"), makeKeptCard()));
    column->addWidget(section(SettingsView::tr("Security"), makeSecurityCard()));
    column->addWidget(section(SettingsView::tr("About"), makeAboutCard()));
    column->addStretch();
    return content;
}

Card *SettingsView::Private::makeLanguageCard()
{
    m_language->addItem(SettingsView::tr("As the desktop"), QString());
    for (const Language &language : kLanguages)
        m_language->addItem(QString::fromUtf16(language.ownName), QString::fromLatin1(language.tag));
    m_language->setMaximumWidth(kFieldWidth);
    QObject::connect(m_language, &QComboBox::activated, &m_view, [this](int index) {
        Q_EMIT m_view.languageChosen(m_language->itemData(index).toString());
    });
    auto *card = new Card;
    card->body()->addWidget(
        new FormRow(SettingsView::tr("Language of the program"), m_language,
                    SettingsView::tr("Papers stay in the language they were written in.")),
        0, Qt::AlignTop);
    return card;
}

Card *SettingsView::Private::makeAppearanceCard()
{
    const std::pair<Appearance, QString> choices[] = {
        {Appearance::System, SettingsView::tr("As the desktop")},
        {Appearance::Light, SettingsView::tr("Light")},
        {Appearance::Dark, SettingsView::tr("Dark")},
    };
    auto *radios = plainRow(kSpaceWide);
    for (const auto &[appearance, text] : choices) {
        auto *radio = new QRadioButton(text);
        m_appearance->addButton(radio, static_cast<int>(appearance));
        radios->addWidget(radio);
    }
    radios->addStretch();
    QObject::connect(m_appearance, &QButtonGroup::idClicked, &m_view,
                     [this](int id) { Q_EMIT m_view.appearanceChosen(static_cast<Appearance>(id)); });

    for (const int percent : kTextPercents)
        m_textSize->addItem(SettingsView::tr("%1 %", "percent").arg(QLocale().toString(percent)), percent);
    m_textSize->setMaximumWidth(kFieldWidth);
    QObject::connect(m_textSize, &QComboBox::activated, &m_view, [this](int index) {
        Q_EMIT m_view.textPercentChosen(m_textSize->itemData(index).toInt());
    });

    auto *card = new Card;
    card->body()->setSpacing(kSpaceLarge);
    card->body()->addLayout(radios);
    card->body()->addWidget(
        new FormRow(SettingsView::tr("Size of text"), m_textSize,
                    SettingsView::tr("Of the text around the papers, compared with your desktop. "
                                     "Pages have their own zoom.")),
        0, Qt::AlignTop);
    return card;
}

Card *SettingsView::Private::makeStoreCard()
{
    auto *button = quietButton(SettingsView::tr("Connect to a store…"));
    QObject::connect(button, &QPushButton::clicked, &m_view, &SettingsView::connectRequested);
    auto *card = new Card;
    card->body()->setSpacing(kSpaceMedium);
    card->body()->addWidget(m_store->wrapped());
    card->body()->addWidget(button, 0, Qt::AlignLeft);
    return card;
}

Card *SettingsView::Private::makeLockCard()
{
    for (const int minutes : kLockMinutes)
        m_lock->addItem(lockText(minutes), minutes);
    m_lock->setMaximumWidth(kFieldWidth);
    QObject::connect(m_lock, &QComboBox::activated, &m_view,
                     [this](int index) { Q_EMIT m_view.lockMinutesChosen(m_lock->itemData(index).toInt()); });
    QObject::connect(m_lockNow, &QPushButton::clicked, &m_view, &SettingsView::lockRequested);
    auto *card = new Card;
    card->body()->setSpacing(kSpaceMedium);
    card->body()->addWidget(new FormRow(SettingsView::tr("By itself, when nobody uses Plenum"), m_lock), 0,
                            Qt::AlignTop);
    card->body()->addWidget(m_lockHint->wrapped());
    card->body()->addWidget(m_lockNow, 0, Qt::AlignLeft);
    return card;
}

Card *SettingsView::Private::makeProtectionCard()
{
    auto *recovery = quietButton(SettingsView::tr("Recovery code…"));
    QObject::connect(m_passphrase, &QPushButton::clicked, &m_view, &SettingsView::passphraseRequested);
    QObject::connect(recovery, &QPushButton::clicked, &m_view, &SettingsView::recoveryRequested);
    auto *card = new Card;
    card->body()->setSpacing(kSpaceMedium);
    card->body()->addWidget(m_protection->wrapped());
    card->body()->addWidget(m_passphrase, 0, Qt::AlignLeft);
    card->body()->addWidget(recovery, 0, Qt::AlignLeft);
    return card;
}

Card *SettingsView::Private::makeKeptCard()
{
    auto *show = quietButton(SettingsView::tr("What is kept on this computer…"));
    auto *wipe = dangerButton(SettingsView::tr("Remove everything from this computer…"));
    QObject::connect(show, &QPushButton::clicked, &m_view, &SettingsView::keptRequested);
    QObject::connect(wipe, &QPushButton::clicked, &m_view, &SettingsView::wipeRequested);
    auto *card = new Card;
    card->body()->setSpacing(kSpaceMedium);
    card->body()->addWidget(m_kept->wrapped());
    card->body()->addWidget(show, 0, Qt::AlignLeft);
    card->body()->addWidget(wipe, 0, Qt::AlignLeft);
    return card;
}

Card *SettingsView::Private::makeSecurityCard()
{
    auto *card = new Card;
    card->body()->addWidget(m_sandboxState, 0, Qt::AlignLeft);
    card->body()->addWidget(m_sandbox->wrapped());
    return card;
}

Card *SettingsView::Private::makeAboutCard()
{
    auto *license = new TextLabel(
        SettingsView::tr(
            "Free software under the GNU General Public License, version 3 or later. It comes without "
            "any warranty."),
        TextRole::Body, Tone::Secondary);
    auto *card = new Card;
    card->body()->addWidget(m_version);
    card->body()->addWidget(license->wrapped());
    card->body()->addWidget(m_profile->wrapped());
    return card;
}

void SettingsView::Private::setState(const SettingsState &state)
{
    // activated() and idClicked() come from people only: setting values emits nothing.
    m_language->setCurrentIndex(std::max(0, m_language->findData(state.language)));
    if (QAbstractButton *choice = m_appearance->button(static_cast<int>(state.appearance)))
        choice->setChecked(true);
    int size = m_textSize->findData(state.textPercent);
    if (size < 0) {
        m_textSize->addItem(SettingsView::tr("%1 %", "percent").arg(QLocale().toString(state.textPercent)),
                            state.textPercent);
        size = m_textSize->count() - 1;
    }
    m_textSize->setCurrentIndex(size);
    showLock(state);
    m_store->setText(state.store.isEmpty()
                         ? SettingsView::tr("None yet.")
                         : SettingsView::tr("Your meetings are kept in %1").arg(isolated(state.store)));
    m_sandboxState->set(state.sandboxIsFull ? SettingsView::tr("Papers are opened in a sandbox")
                                            : SettingsView::tr("The sandbox is incomplete on this computer"),
                        state.sandboxIsFull ? Pill::Kind::Good : Pill::Kind::Warning);
    m_sandboxState->setVisible(!state.sandbox.isEmpty()); // not known yet
    m_sandboxState->setChecked(state.sandboxIsFull);
    m_sandbox->setText(state.sandbox);
    m_sandbox->setVisible(!state.sandbox.isEmpty());
    m_protection->setText(state.protection);
    m_protection->setVisible(!state.protection.isEmpty());
    m_passphrase->setText(state.hasPassphrase ? SettingsView::tr("Change the passphrase…")
                                              : SettingsView::tr("Set a passphrase…"));
    m_kept->setText(state.kept);
    m_kept->setVisible(!state.kept.isEmpty());
    m_version->setText(SettingsView::tr("Plenum %1").arg(state.version));
    m_profile->setText(SettingsView::tr("Kept on this computer in %1").arg(isolated(state.profile)));
    m_profile->setVisible(!state.profile.isEmpty());
}

void SettingsView::Private::showLock(const SettingsState &state)
{
    int lock = m_lock->findData(state.lockMinutes);
    if (lock < 0) {
        m_lock->addItem(lockText(state.lockMinutes), state.lockMinutes);
        lock = m_lock->count() - 1;
    }
    m_lock->setCurrentIndex(lock);
    m_lockNow->setText(state.hasPassphrase ? SettingsView::tr("Lock now") : SettingsView::tr("Cover now"));
    m_lockHint->setText(
        state.hasPassphrase
            ? SettingsView::tr("Nothing of your meetings is shown until the passphrase of this profile is "
                               "entered. Where a time is chosen, Plenum also locks when the desktop locks "
                               "or the computer sleeps. Synchronising goes on.")
            : SettingsView::tr("This profile has no passphrase: Plenum can be covered, so that nobody reads "
                               "along, but anybody at this computer can uncover it. Where a time is chosen, "
                               "it is also covered when the desktop locks or the computer sleeps."));
}

SettingsView::SettingsView(QWidget *parent) : QWidget(parent), m_private(std::make_unique<Private>(*this))
{
    setAccessibleName(tr("Settings"));
    plainColumn(0, this)->addWidget(centeredPage(m_private->makeContent(), kWidest));
}

SettingsView::~SettingsView() = default;

void SettingsView::setState(const SettingsState &state)
{
    m_private->setState(state);
}

} // namespace plenum::ui
