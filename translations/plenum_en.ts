<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConnectText</name>
    <message numerus="yes">
        <source>It can be relied on. %n of the things that were tried it does not do, which only costs time.</source>
        <translation>
            <numerusform>It can be relied on. %n of the things that were tried it does not do, which only costs time.</numerusform>
            <numerusform>It can be relied on. %n of the things that were tried it does not do, which only costs time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeText</name>
    <message numerus="yes">
        <source>%n pieces of your work are saved here and go to the store at the next contact.</source>
        <translation>
            <numerusform>%n piece of your work is saved here and goes to the store at the next contact.</numerusform>
            <numerusform>%n pieces of your work are saved here and go to the store at the next contact.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers coming</source>
        <translation>
            <numerusform>%n paper coming</numerusform>
            <numerusform>%n papers coming</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers waiting</source>
        <translation>
            <numerusform>%n paper waiting</numerusform>
            <numerusform>%n papers waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of your work are saved here and go to the store once a secretary has let this computer in.</source>
        <translation>
            <numerusform>%n piece of your work is saved here and goes to the store once a secretary has let this computer in.</numerusform>
            <numerusform>%n pieces of your work are saved here and go to the store once a secretary has let this computer in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of your work are saved here and go to the store when synchronising goes on.</source>
        <translation>
            <numerusform>%n piece of your work is saved here and goes to the store when synchronising goes on.</numerusform>
            <numerusform>%n pieces of your work are saved here and go to the store when synchronising goes on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln file, %1</numerusform>
            <numerusform>%Ln files, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of your work are not in the store yet.</source>
        <translation>
            <numerusform>%Ln piece of your work is not in the store yet.</numerusform>
            <numerusform>%Ln pieces of your work are not in the store yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln private mark(s) are kept nowhere else.</source>
        <translation>
            <numerusform>%Ln private mark is kept nowhere else.</numerusform>
            <numerusform>%Ln private marks are kept nowhere else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer leads %Ln space(s): nobody can publish there until an owner takes over.</source>
        <translation>
            <numerusform>This computer leads %Ln space: nobody can publish there until an owner takes over.</numerusform>
            <numerusform>This computer leads %Ln spaces: nobody can publish there until an owner takes over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were removed, %1. Looked again: nothing of Plenum is left in the folder.</source>
        <translation>
            <numerusform>%Ln file was removed, %1. Looked again: nothing of Plenum is left in the folder.</numerusform>
            <numerusform>%Ln files were removed, %1. Looked again: nothing of Plenum is left in the folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingText</name>
    <message numerus="yes">
        <source>%n agree</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>%n agrees</numerusform>
            <numerusform>%n agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a reservation</source>
        <comment>so many people agree</comment>
        <translation>
            <numerusform>%n with a reservation</numerusform>
            <numerusform>%n with a reservation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagree</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>%n disagrees</numerusform>
            <numerusform>%n disagree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abstain</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>%n abstains</numerusform>
            <numerusform>%n abstain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n noted it</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>%n noted it</numerusform>
            <numerusform>%n noted it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Version %1, %n pages</source>
        <translation>
            <numerusform>Version %1, %n page</numerusform>
            <numerusform>Version %1, %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) only</source>
        <comment>who reads an item; beside secretaries</comment>
        <translation>
            <numerusform>%Ln person only</numerusform>
            <numerusform>%Ln persons only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%n papers here (%1)</source>
        <translation>
            <numerusform>%n paper here (%1)</numerusform>
            <numerusform>%n papers here (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming (%1)</source>
        <translation>
            <numerusform>%n coming (%1)</numerusform>
            <numerusform>%n coming (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting (%1)</source>
        <translation>
            <numerusform>%n waiting (%1)</numerusform>
            <numerusform>%n waiting (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers waiting</source>
        <translation>
            <numerusform>%n paper waiting</numerusform>
            <numerusform>%n papers waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers coming</source>
        <translation>
            <numerusform>%n paper coming</numerusform>
            <numerusform>%n papers coming</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message numerus="yes">
        <source>%n object(s) did not match their signature or hash and were not accepted; what was good before stays. They are asked for again later. If this stays, show the details to the secretary.</source>
        <translation>
            <numerusform>%n object did not match its signature or hash and was not accepted; what was good before stays. It is asked for again later. If this stays, show the details to the secretary.</numerusform>
            <numerusform>%n objects did not match their signature or hash and were not accepted; what was good before stays. They are asked for again later. If this stays, show the details to the secretary.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenum::ui::AgendaModel</name>
    <message numerus="yes">
        <source>%n signed</source>
        <translation>
            <numerusform>%n signed</numerusform>
            <numerusform>%n signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n page</numerusform>
            <numerusform>%1, %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n p.</source>
        <comment>pages of a paper</comment>
        <translation>
            <numerusform>%n p.</numerusform>
            <numerusform>%n p.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenum::ui::ClosedView</name>
    <message numerus="yes">
        <source>Your own marks, notes and sign-offs are safe. %Ln piece(s) of your work still wait here and go out with the next synchronisation.</source>
        <translation>
            <numerusform>Your own marks, notes and sign-offs are safe. %Ln piece of your work still waits here and goes out with the next synchronisation.</numerusform>
            <numerusform>Your own marks, notes and sign-offs are safe. %Ln pieces of your work still wait here and go out with the next synchronisation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenum::ui::LockView</name>
    <message numerus="yes">
        <source>Too many wrong passphrases. The next try is possible in %Ln second(s).</source>
        <translation>
            <numerusform>Too many wrong passphrases. The next try is possible in %Ln second.</numerusform>
            <numerusform>Too many wrong passphrases. The next try is possible in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenum::ui::MeetingsModel</name>
    <message numerus="yes">
        <source>%n to sign off</source>
        <translation>
            <numerusform>%n to sign off</numerusform>
            <numerusform>%n to sign off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenum::ui::MembersModel</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenum::ui::NextMeetingCard</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenum::ui::ProfileController</name>
    <message numerus="yes">
        <source>%1 in %2, with %Ln paper(s).</source>
        <translation>
            <numerusform>%1 in %2, with %Ln paper.</numerusform>
            <numerusform>%1 in %2, with %Ln papers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenum::ui::SettingsView</name>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>After %Ln minute</numerusform>
            <numerusform>After %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenum::ui::SignOffForm</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenum::ui::SyncBanner</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenum::ui::ThumbnailModel</name>
    <message numerus="yes">
        <source>Page %1, %n mark(s)</source>
        <translation>
            <numerusform>Page %1, %n mark</numerusform>
            <numerusform>Page %1, %n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenum::ui::TodoView</name>
    <message numerus="yes">
        <source>%n sign-offs are wanted from you.</source>
        <translation>
            <numerusform>%n sign-off is wanted from you.</numerusform>
            <numerusform>%n sign-offs are wanted from you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenumctl</name>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n page</numerusform>
            <numerusform>%1, %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
</TS>
