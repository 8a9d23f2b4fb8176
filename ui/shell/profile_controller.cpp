// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/profile_controller.h"

#include "core/base/async.h"
#include "ui/settings/kept_dialog.h"
#include "ui/settings/passphrase_dialog.h"
#include "ui/settings/recovery_dialog.h"
#include "ui/settings/settings_view.h"
#include "ui/settings/wiped_view.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/kept_text.h"
#include "ui/widgets/question.h"

#include <QMessageBox>
#include <QPushButton>

namespace plenum::ui {

namespace {

QList<std::pair<QString, QString>> pairs(const QList<KeptLine> &lines)
{
    QList<std::pair<QString, QString>> pairs;
    for (const KeptLine &line : lines)
        pairs.append({line.label, line.value});
    return pairs;
}

} // namespace

ProfileController::ProfileController(Workspace &workspace, const Environment &environment, SettingsView *view,
                                     QObject *parent)
    : QObject(parent), m_workspace(workspace), m_environment(environment), m_view(view)
{
    connect(view, &SettingsView::passphraseRequested, this, &ProfileController::openPassphrase);
    connect(view, &SettingsView::recoveryRequested, this, &ProfileController::openRecovery);
    connect(view, &SettingsView::keptRequested, this, &ProfileController::openKept);
    connect(view, &SettingsView::wipeRequested, this, qOverload<>(&ProfileController::askForWipe));
}

void ProfileController::refresh()
{
    onFinished(m_workspace.kept(), this, [this](const Result<KeptReport> &report) {
        if (report)
            adopt(*report);
    });
}

void ProfileController::adopt(const KeptReport &report)
{
    m_hasPassphrase = report.ways.contains(ProfileKey::Way::Passphrase);
    int papers = 0;
    for (const KeptSpace &space : report.spaces)
        papers += space.papers;
    const QString kept = tr("%1 in %2, with %Ln paper(s).", nullptr, papers)
                             .arg(sizeText(report.totalBytes()), isolated(report.folder));
    Q_EMIT described(protectionText(report.ways), kept, m_hasPassphrase);
}

void ProfileController::openPassphrase()
{
    auto *dialog = new PassphraseDialog(m_hasPassphrase, m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PassphraseDialog::chosen, this,
            [this, dialog](const std::shared_ptr<SecretBytes> &current,
                           const std::shared_ptr<SecretBytes> &next) {
                onFinished(m_workspace.setPassphrase(std::move(*current), std::move(*next)), dialog,
                           [this, dialog](const Result<void> &done) {
                               if (!done) {
                                   dialog->setProblem(done.error());
                                   return;
                               }
                               dialog->accept();
                               refresh();
                           });
            });
    dialog->open();
}

void ProfileController::openRecovery()
{
    auto *dialog = new RecoveryDialog(m_hasPassphrase, m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecoveryDialog::codeRequested, this,
            [this, dialog](const std::shared_ptr<SecretBytes> &passphrase) {
                onFinished(m_workspace.makeRecoveryCode(std::move(*passphrase)), dialog,
                           [this, dialog](const Result<QString> &code) {
                               if (!code) {
                                   dialog->setProblem(code.error());
                                   return;
                               }
                               dialog->setCode(*code);
                               refresh();
                           });
            });
    dialog->open();
}

void ProfileController::openKept()
{
    onFinished(m_workspace.kept(), this, [this](const Result<KeptReport> &report) {
        if (!report)
            return;
        adopt(*report);
        const QDateTime now = m_environment.clock.nowUtc();
        QList<KeptSection> sections{{tr("This computer"), pairs(keptLines(*report))}};
        for (const KeptSpace &space : report->spaces)
            sections.append({space.space.name, pairs(keptLines(space, now))});
        auto *dialog = new KeptDialog(sections, m_view);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void ProfileController::askForWipe()
{
    onFinished(m_workspace.loss(), this, [this](const Result<WipeLoss> &loss) {
        if (loss)
            askForWipe(*loss);
    });
}

// Whoever has work that is in no store is offered to send it first.
void ProfileController::askForWipe(const WipeLoss &loss)
{
    const QString question = tr("Remove everything from this computer?");
    QStringList sentences = lossSentences(loss);
    sentences.append(tr("Papers, marks, sign-offs, keys and settings of Plenum are removed here, and nothing "
                        "brings back what is not in the store. It needs no network. To come back, this "
                        "computer has to be invited again."));
    auto *box = new QMessageBox(QMessageBox::Warning, question, question, QMessageBox::NoButton, m_view);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(sentences.join(QStringLiteral("\n\n")));
    QPushButton *remove = box->addButton(tr("Remove everything"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    cancel->setText(tr("Cancel"));
    box->setDefaultButton(cancel);
    connect(remove, &QPushButton::clicked, this, &ProfileController::wipe);
    if (loss.unsent > 0) {
        QPushButton *sync = box->addButton(tr("Synchronise first"), QMessageBox::AcceptRole);
        connect(sync, &QPushButton::clicked, this, &ProfileController::syncRequested);
        box->setDefaultButton(sync);
    }
    box->open();
}

void ProfileController::wipe()
{
    auto *page = new WipedView;
    Q_EMIT wipeBegan(page);
    onFinished(m_workspace.wipe(), page, [page](const Result<WipeOutcome> &outcome) {
        if (!outcome)
            page->setDone(tr("It could not be removed"),
                          {errorParagraph(outcome.error()), tr("Close Plenum and start it again to go on.")});
        else
            page->setDone(outcome->left.isEmpty() ? tr("Plenum was removed from this computer")
                                                  : tr("Not all could be removed"),
                          wipeSentences(*outcome));
    });
}

} // namespace plenum::ui
