// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/meeting_controller.h"

#include "core/base/async.h"
#include "core/signing/statement.h"
#include "ui/agenda/agenda_view.h"
#include "ui/reader/reader_view.h"
#include "ui/shell/paper_controller.h"
#include "ui/signoff/sign_off_form.h"
#include "ui/signoff/sign_off_model.h"
#include "ui/signoff/sign_off_panel.h"

#include <QSet>

namespace plenum::ui {

namespace {

QString lastPaperKey(const MeetingId &meeting)
{
    return QStringLiteral("meeting/%1/paper").arg(meeting.text());
}

SignOffEntry entryOf(const CheckedSignOff &signOff)
{
    SignOffEntry entry;
    entry.id = signOff.id;
    entry.verdict = signOff.report.verdict;
    entry.own = signOff.stored.own;
    entry.inStore = !signOff.stored.own || signOff.stored.delivery != Delivery::SavedHere;
    entry.earlierVersion = signOff.report.toEarlierVersion;
    entry.superseded = signOff.superseded;
    entry.foreignDevice = signOff.foreignDevice;
    if (const auto &statement = signOff.report.statement) {
        entry.person = statement->personName;
        entry.role = statement->role;
        entry.decision = statement->decision;
        entry.comment = statement->comment;
        entry.time = statement->time;
        entry.agendaVersion = statement->agendaVersion;
    }
    return entry;
}

AgendaState agendaStateOf(const MeetingSnapshot &snapshot)
{
    AgendaState state;
    state.meeting = snapshot.agenda.meeting;
    for (auto it = snapshot.papers.cbegin(); it != snapshot.papers.cend(); ++it)
        state.papers.insert(it.key(), PaperBadge{it->marks, it->here, false, false});
    QHash<ItemId, QSet<PersonId>> signers;
    for (const CheckedSignOff &signOff : snapshot.signOffs) {
        const SignOffEntry entry = entryOf(signOff);
        if (isInForce(entry))
            signers[signOff.stored.item].insert(signOff.stored.person);
        if (entry.own && !entry.superseded && !entry.earlierVersion)
            state.items[signOff.stored.item].mine = true;
    }
    for (const AgendaItem &item : snapshot.agenda.meeting.items) {
        ItemBadge &badge = state.items[item.id];
        badge.signOffs = static_cast<int>(signers.value(item.id).size());
        badge.asksSignOff = item.kind == ItemKind::Decision && !badge.mine;
    }
    return state;
}

// The paper to begin with when none was read yet.
PaperId firstPaper(const Meeting &meeting)
{
    for (const AgendaItem &item : meeting.items) {
        if (!item.papers.isEmpty())
            return item.papers.constFirst().id;
    }
    return {};
}

} // namespace

MeetingController::MeetingController(Workspace &workspace, MeetingView *view, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_view(view),
      m_paper(new PaperController(workspace, view->reader(), this))
{
    connect(view->agenda(), &AgendaView::paperActivated, this,
            [this](const PaperId &paper) { m_paper->open(paper); });
    connect(view->agenda(), &AgendaView::itemActivated, this, &MeetingController::chooseItem);
    connect(m_paper, &PaperController::opened, this, [this](const PaperEntry &entry) {
        m_view->agenda()->setOpen(entry.item, entry.paper.id);
        m_workspace.remember(lastPaperKey(m_meeting), entry.paper.id.text());
        m_item = entry.item;
        fillSignOff();
    });
    connect(m_paper, &PaperController::committed, this, [this] {
        Q_EMIT workCommitted();
        load(false, {}, std::nullopt);
    });
    SignOffPanel *panel = view->signOff();
    connect(panel, &SignOffPanel::draftWanted, this, &MeetingController::prepareDraft);
    connect(panel, &SignOffPanel::signWanted, this, &MeetingController::sign);
    connect(panel, &SignOffPanel::keyFileChosen, this, [this](const QString &path) {
        m_keyFile = path;
        m_workspace.remember(keyFileKey(), path);
    });
    onFinished(workspace.setting(keyFileKey()), this, [this](const Result<QJsonValue> &path) {
        if (path)
            m_keyFile = path->toString();
        fillSignOff();
    });
}

void MeetingController::open(const MeetingId &meeting, const PaperId &paper, std::optional<int> page)
{
    if (meeting != m_meeting) {
        close();
        m_meeting = meeting;
        m_workspace.prioritize(meeting);
    }
    load(true, paper, page);
}

void MeetingController::openSignOff(const MeetingId &meeting, const ItemId &item)
{
    open(meeting);
    m_item = item;
    m_view->showPanel(MeetingView::Panel::SignOff);
}

void MeetingController::close()
{
    m_paper->close();
    m_meeting = {};
    m_item = {};
    m_snapshot.reset();
    m_view->signOff()->clear();
}

void MeetingController::refresh()
{
    if (!isOpen())
        return;
    load(false, {}, std::nullopt);
    m_paper->refresh();
}

void MeetingController::setReaderName(const QString &name)
{
    m_paper->setReaderName(name);
}

void MeetingController::setOutgoing(Outgoing outgoing)
{
    if (std::exchange(m_outgoing, outgoing) == outgoing)
        return;
    m_view->reader()->setOutgoing(outgoing);
    fillSignOff();
}

void MeetingController::load(bool first, const PaperId &paper, std::optional<int> page)
{
    onFinished(m_workspace.meeting(m_meeting), this,
               [this, first, paper, page, meeting = m_meeting](const Result<MeetingSnapshot> &snapshot) {
                   if (!snapshot || meeting != m_meeting)
                       return;
                   show(*snapshot);
                   if (!first)
                       return;
                   Q_EMIT opened(*snapshot);
                   m_workspace.remember(seenVersionKey(meeting), snapshot->agenda.version);
                   if (!paper.isEmpty()) {
                       m_paper->open(paper, page);
                       return;
                   }
                   // A sign-off was asked for: its item's first paper; else the paper last read here.
                   const AgendaItem *item = findItem(snapshot->agenda.meeting, m_item);
                   if (item != nullptr) {
                       m_view->agenda()->setOpen(m_item, {});
                       fillSignOff();
                       if (!item->papers.isEmpty())
                           m_paper->open(item->papers.constFirst().id);
                       return;
                   }
                   onFinished(m_workspace.setting(lastPaperKey(meeting)), this,
                              [this, meeting](const Result<QJsonValue> &last) {
                                  if (meeting != m_meeting || !m_snapshot)
                                      return;
                                  const Meeting &agenda = m_snapshot->agenda.meeting;
                                  const PaperId remembered(last ? last->toString() : QString());
                                  const PaperId chosen = findPaper(agenda, remembered) != nullptr
                                                             ? remembered
                                                             : firstPaper(agenda);
                                  if (!chosen.isEmpty())
                                      m_paper->open(chosen);
                              });
               });
}

void MeetingController::show(const MeetingSnapshot &snapshot)
{
    m_snapshot = snapshot;
    m_view->agenda()->setState(agendaStateOf(snapshot));
    fillSignOff();
}

void MeetingController::chooseItem(const ItemId &item)
{
    m_item = item;
    fillSignOff();
    const AgendaItem *entry = m_snapshot ? findItem(m_snapshot->agenda.meeting, item) : nullptr;
    if (entry != nullptr && !entry->papers.isEmpty())
        m_paper->open(entry->papers.constFirst().id);
}

void MeetingController::fillSignOff()
{
    const AgendaItem *item = m_snapshot ? findItem(m_snapshot->agenda.meeting, m_item) : nullptr;
    if (item == nullptr) {
        m_view->signOff()->clear();
        return;
    }
    SignOffState state;
    state.meeting = m_meeting;
    state.meetingTitle = m_snapshot->agenda.meeting.title;
    state.agendaVersion = m_snapshot->agenda.version;
    state.published = m_snapshot->agenda.published;
    state.publishedBy = m_snapshot->agenda.publishedBy;
    state.item = *item;
    state.members = m_snapshot->members;
    state.maySign = !m_snapshot->self.isEmpty();
    state.keyFile = m_keyFile;
    state.outgoing = m_outgoing;
    for (const CheckedSignOff &signOff : m_snapshot->signOffs) {
        if (signOff.stored.item == item->id)
            state.entries.append(entryOf(signOff));
    }
    m_view->signOff()->setState(state);
}

void MeetingController::prepareDraft(Decision decision, const QString &comment)
{
    onFinished(m_workspace.prepareSignOff(m_meeting, m_item, decision, comment), this,
               [this](const Result<SignOffStatement> &statement) {
                   if (!statement) {
                       m_view->signOff()->failSigning(statement.error());
                       return;
                   }
                   if (const auto json = statementJson(*statement))
                       m_view->signOff()->form()->setDraft(*statement, *json);
                   else
                       m_view->signOff()->failSigning(json.error());
               });
}

void MeetingController::sign(const SignOffStatement &statement, const QString &keyFile,
                             const std::shared_ptr<SecretBytes> &passphrase)
{
    onFinished(m_workspace.signOff(statement, keyFile, std::move(*passphrase)), this,
               [this](const Result<void> &kept) {
                   if (!kept) {
                       m_view->signOff()->failSigning(kept.error());
                       return;
                   }
                   m_view->signOff()->finishSigning();
                   load(false, {}, std::nullopt);
                   Q_EMIT workCommitted();
               });
}

} // namespace plenum::ui
