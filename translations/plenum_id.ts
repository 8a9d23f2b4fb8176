<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped as you asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped as you asked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that was entered cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be used as it stands: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file lies outside the folder it must stay in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file lies outside the folder it must stay in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not read, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file into the folder of the meeting and name it by its place there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or synchronise to see what there is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something different is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something different is already there: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither of the two was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronise, look at both, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have the right to do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right to do this is missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed and nothing was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the secretary for the role that is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase or PIN did not open the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase or PIN did not open %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was signed and nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again. A card or token may lock itself after several wrong PINs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using this, or it is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using this, or it is locked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work is kept as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other window of Plenum or unlock the key, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be reached at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be reached at the moment: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on this computer can still be read, and what you do is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on working, and synchronise when the connection or the folder is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the right to write there, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is complete, and nothing half-written was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This took too long and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This took too long and was stopped: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost, and everything else goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens every time with one paper, tell the secretary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than Plenum accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than Plenum accepts: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not taken in, and everything else is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller or split it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is damaged: it does not match its signature or its format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged, it does not match its signature or its format: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not accepted, and the last good state stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronise again. If it stays damaged, show the details to the secretary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a PDF document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a PDF document: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the paper as PDF and use that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF document is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected by a password: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not opened, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a copy without a password, or save one, and use that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store shows an older state than this computer has already seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store shows an older state of %1 than this computer has already seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer state is kept here. Nothing was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the secretary: a backup may have been put back, or somebody has changed the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store holds two different records in one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store holds two different records in the place of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one seen first is kept. The other was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the secretary, and do not rely on what is new before it is explained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was written by a newer Plenum than yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by a newer Plenum than yours: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Plenum on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is known but not supported here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is known but not supported here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, key or place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plenum made a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plenum made a mistake: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the details to those who look after Plenum for you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 min</source>
        <comment>a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a time to a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeText</name>
    <message>
        <source>Synchronising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline, as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline, no contact with the store yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of your work are saved here and go to the store at the next contact.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready offline: %1 of %2 papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 papers here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingText</name>
    <message numerus="yes">
        <source>%n agree</source>
        <comment>so many people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a reservation</source>
        <comment>so many people agree</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagree</source>
        <comment>so many people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abstain</source>
        <comment>so many people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n noted it</source>
        <comment>so many people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>item number, title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <comment>place, former place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>at another place in the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Version %1, %n pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree with a reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1</source>
        <comment>agenda item number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignOffs</name>
    <message>
        <source>Nobody has signed off this item yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 have signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>The issuer of the certificate publishes no list of revoked certificates, so none was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the certificate was revoked has not been checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda version it speaks of is not on this device yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has expired, and nothing proves that the signature is older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was not valid at the time the signature claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature claims a time in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was not issued by an authority this space trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificates do not form an unbroken path to an authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An issuer was not allowed to issue this certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not meant for signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is meant for other purposes than documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key or the algorithm is too weak by today’s standards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer’s certificate is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secretary has not approved this certificate for this member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is not a member of this space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is not the member’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role is not the member’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made for another space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made for another meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda it speaks of is not the one that was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda has no such item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or title of the item are not the published ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The papers it names are not those of the published item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement and signature claim different times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not belong to this statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement was changed after it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Paperless meetings, signed from agenda to sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with one user&apos;s data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF file to read without a meeting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::AgendaModel</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n signed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n p.</source>
        <comment>pages of a paper</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>v%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenum::ui::AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::Banner</name>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::ChangesSection</name>
    <message>
        <source>Changed since your last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::ColorButton</name>
    <message>
        <source>Colour of new marks: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1    %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::ConnectionSection</name>
    <message>
        <source>Synchronise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::FindBar</name>
    <message>
        <source>Find in this paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in this paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, still searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::HomeView</name>
    <message>
        <source>Also today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what is on this computer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your request to join is on its way. Once the secretary has approved it, your meetings appear here at the next synchronisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::MainWindow</name>
    <message>
        <source>All commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching papers: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda version %1, signed by %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::MarkColor</name>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::MarkPopover</name>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see it; it never leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who can read the paper sees it, with your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with everybody who can read the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here. Only you see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here. The others see it after the next contact with the store.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::MarksModel</name>
    <message>
        <source>Highlighted area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p. %1 · Shared by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p. %1 · Shared by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p. %1 · Shared by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p. %1 · Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::MarksPanel</name>
    <message>
        <source>No marks on this paper yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words and press H to highlight them, N for a note, I to draw. Marks are private until you share them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks on this paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::MeetingTiles</name>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::MeetingView</name>
    <message>
        <source>Show agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show marks and sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::MeetingsModel</name>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to sign off</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::MeetingsView</name>
    <message>
        <source>No meetings yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting appears here once the secretary has published its agenda and you have synchronised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::NextMeetingCard</name>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next meeting appears here once the secretary has published its agenda and you have synchronised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest comes at the next contact with the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue: page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue: %1, page %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::NotesSection</name>
    <message>
        <source>Your last notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p. %1</source>
        <comment>page number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::OutlineModel</name>
    <message>
        <source>%1, page %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::PageCanvas</name>
    <message>
        <source>Pages of the paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::PagePainter</name>
    <message>
        <source>This page could not be drawn. The rest of the paper is not affected. Double-click to try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::PassphraseField</name>
    <message>
        <source>Hide what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::PdfWindow</name>
    <message>
        <source>%1 – Plenum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::ProgressLine</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::Rail</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::ReaderActions</name>
    <message>
        <source>Outline and pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the whole page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::ReaderMessage</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a paper in the agenda to read it here, with your marks and those shared with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens here as soon as it has arrived from the store. Nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That password did not open the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper needs a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever made %1 locked it. The password is used here only, to open it, and is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda, the other papers and your marks are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper is not a PDF document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secretary published %1, but the file holds something else. Ask the secretary to publish it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper is damaged and cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 arrived exactly as it was published, but it cannot be read. Ask the secretary for a sound copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper is too large to be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more pages or more data than a paper may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper took too long to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1 was stopped so that nothing else has to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper was set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing %1 had to be stopped three times within a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of Plenum that draws papers could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::ReaderToolbar</name>
    <message>
        <source>%1 %</source>
        <comment>a zoom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to page (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · p.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom: %1, shown at %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::ReaderView</name>
    <message>
        <source>Opening %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads out of the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open outside Plenum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers stay in the language they were written in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the text around the papers, compared with your desktop. Pages have their own zoom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers are opened in a sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox is incomplete on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plenum %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::SidePanelView</name>
    <message>
        <source>This paper has no outline. Its pages are listed under Pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::SignOffForm</name>
    <message>
        <source>You are about to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment, visible to everybody and part of what you sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the papers’ hashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact text that is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the exact text that is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda version %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, published by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No papers: you sign the item as the agenda states it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a key file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can sign off as soon as the secretary has approved this device and your role allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a decision first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file with your certificate and key (.p12 or .pfx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works offline; it is sent at the next contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::SignOffList</name>
    <message>
        <source>%1 (you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here, sent at the next contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by a later sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To an earlier version of the agenda (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came from a device that is not this person’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has signed off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::SignOffPanel</name>
    <message>
        <source>No agenda item is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an item of the agenda to read what would be signed and who has signed it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You signed off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every member’s Plenum can now check it. If you change your mind, a new sign-off replaces this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is safe on this computer and goes to the store at the next contact; you need not do anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::SyncBanner</name>
    <message>
        <source>As far as can be told, everything was recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some marks or notes may be missing. The damaged file is kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your own work was damaged and has been repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local copies were damaged and are fetched again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own marks, notes and sign-offs are kept elsewhere and are complete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Page %1, %n mark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenum::ui::TodoView</name>
    <message>
        <source>Nothing is waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a meeting wants your sign-off on an item, it is listed here until you have given it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sign-offs are wanted from you.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenum::ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::UnlockView</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock your profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys on this computer are protected by a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your profile could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::WaitingCard</name>
    <message>
        <source>Waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 have signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::WaitingSection</name>
    <message>
        <source>Nothing. When your sign-off is wanted, it is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenum::ui::WelcomeView</name>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Plenum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your meetings with their agendas and papers, on this computer, also without a network. Read, mark and sign off in one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You get it from the secretary of your council, board or committee.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plenumctl</name>
    <message>
        <source>Passphrase of this profile:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started, process of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kernel has none: seccomp only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the worker could do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: plenumctl [--profile DIR] [--json] [--quiet] COMMAND …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plenumctl(1) describes each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda version %1 says this already; nothing new was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: agenda version %1 with %2 papers, %3. Meeting %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meetings here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda version %1, signed by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No papers here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not fit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: plenumctl %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-off that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came from a device that is not this person’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about an earlier version of the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed and saved here; it goes to the store at the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed, and in the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign-offs here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The space “%1” stands in %2. You are its lead secretary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand this code to %1 over a channel you both trust. It works once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked to join “%1”. Reading works from the next sync on; the secretary still has to approve you before you can share marks or sign off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not approved: device %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of members is not here yet: sync first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 papers, %3 of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ready offline, %2 of %3 papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 papers here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest state of the store is from %1; there may be newer ones it does not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date. Nothing has been published yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
