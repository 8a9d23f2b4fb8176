<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped as you asked.</source>
        <translation>Wie gewünscht angehalten.</translation>
    </message>
    <message>
        <source>Stopped as you asked: %1.</source>
        <translation>Wie gewünscht angehalten: %1.</translation>
    </message>
    <message>
        <source>Something that was entered cannot be used.</source>
        <translation>Eine Eingabe kann so nicht verwendet werden.</translation>
    </message>
    <message>
        <source>This cannot be used as it stands: %1.</source>
        <translation>Dies kann so nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Bitte berichtigen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What was asked for was not found.</source>
        <translation>Das Gewünschte wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>Nicht gefunden: %1.</translation>
    </message>
    <message>
        <source>Check the name, or synchronise to see what there is now.</source>
        <translation>Prüfen Sie den Namen oder gleichen Sie ab, um den aktuellen Stand zu sehen.</translation>
    </message>
    <message>
        <source>Something different is already there.</source>
        <translation>Dort gibt es bereits etwas anderes.</translation>
    </message>
    <message>
        <source>Something different is already there: %1.</source>
        <translation>Dort gibt es bereits etwas anderes: %1.</translation>
    </message>
    <message>
        <source>Neither of the two was overwritten.</source>
        <translation>Keines von beiden wurde überschrieben.</translation>
    </message>
    <message>
        <source>Synchronise, look at both, and try again.</source>
        <translation>Gleichen Sie ab, sehen Sie sich beides an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>You do not have the right to do this.</source>
        <translation>Sie sind dazu nicht berechtigt.</translation>
    </message>
    <message>
        <source>The right to do this is missing: %1.</source>
        <translation>Die Berechtigung dazu fehlt: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed and nothing was accepted.</source>
        <translation>Es wurde nichts geändert und nichts angenommen.</translation>
    </message>
    <message>
        <source>Ask the secretary for the role that is needed.</source>
        <translation>Bitten Sie die Schriftführung um die nötige Rolle.</translation>
    </message>
    <message>
        <source>The passphrase or PIN did not open the key.</source>
        <translation>Passphrase oder PIN haben den Schlüssel nicht geöffnet.</translation>
    </message>
    <message>
        <source>The passphrase or PIN did not open %1.</source>
        <translation>Passphrase oder PIN haben %1 nicht geöffnet.</translation>
    </message>
    <message>
        <source>Nothing was signed and nothing was sent.</source>
        <translation>Es wurde nichts unterzeichnet und nichts gesendet.</translation>
    </message>
    <message>
        <source>Type it again. A card or token may lock itself after several wrong PINs.</source>
        <translation>Geben Sie sie erneut ein. Eine Karte oder ein Token kann sich nach mehreren falschen PINs sperren.</translation>
    </message>
    <message>
        <source>Another program is using this, or it is locked.</source>
        <translation>Dies wird von einem anderen Programm verwendet oder ist gesperrt.</translation>
    </message>
    <message>
        <source>Another program is using this, or it is locked: %1.</source>
        <translation>Wird von einem anderen Programm verwendet oder ist gesperrt: %1.</translation>
    </message>
    <message>
        <source>Your work is kept as it was.</source>
        <translation>Ihre Arbeit bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>Close the other window of Plenum or unlock the key, then try again.</source>
        <translation>Schließen Sie das andere Fenster von Plenum oder entsperren Sie den Schlüssel und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The store cannot be reached at the moment.</source>
        <translation>Die Ablage ist zurzeit nicht erreichbar.</translation>
    </message>
    <message>
        <source>This cannot be reached at the moment: %1.</source>
        <translation>Zurzeit nicht erreichbar: %1.</translation>
    </message>
    <message>
        <source>What is on this computer can still be read, and what you do is kept here.</source>
        <translation>Was auf diesem Computer liegt, können Sie weiter lesen, und was Sie tun, wird hier gesichert.</translation>
    </message>
    <message>
        <source>Go on working, and synchronise when the connection or the folder is back.</source>
        <translation>Arbeiten Sie weiter und gleichen Sie ab, sobald die Verbindung oder der Ordner wieder da ist.</translation>
    </message>
    <message>
        <source>This place cannot be written to.</source>
        <translation>An diesem Ort kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>This cannot be written: %1.</source>
        <translation>Dies kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>Ask for the right to write there, or choose another place.</source>
        <translation>Bitten Sie dort um Schreibrecht oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr für %1.</translation>
    </message>
    <message>
        <source>What was saved before is complete, and nothing half-written was left behind.</source>
        <translation>Was vorher gesichert wurde, ist vollständig, und nichts halb Geschriebenes blieb zurück.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This took too long and was stopped.</source>
        <translation>Dies dauerte zu lange und wurde angehalten.</translation>
    </message>
    <message>
        <source>This took too long and was stopped: %1.</source>
        <translation>Dies dauerte zu lange und wurde angehalten: %1.</translation>
    </message>
    <message>
        <source>Nothing was lost, and everything else goes on.</source>
        <translation>Es ging nichts verloren, und alles andere läuft weiter.</translation>
    </message>
    <message>
        <source>Try again. If it happens every time with one paper, tell the secretary.</source>
        <translation>Versuchen Sie es erneut. Geschieht es bei einer Unterlage jedes Mal, informieren Sie die Schriftführung.</translation>
    </message>
    <message>
        <source>This is larger than Plenum accepts.</source>
        <translation>Dies ist größer, als Plenum es annimmt.</translation>
    </message>
    <message>
        <source>This is larger than Plenum accepts: %1.</source>
        <translation>Größer, als Plenum es annimmt: %1.</translation>
    </message>
    <message>
        <source>It was not taken in, and everything else is unchanged.</source>
        <translation>Es wurde nicht übernommen, alles andere ist unverändert.</translation>
    </message>
    <message>
        <source>Make it smaller or split it, then try again.</source>
        <translation>Verkleinern oder teilen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Something is damaged: it does not match its signature or its format.</source>
        <translation>Etwas ist beschädigt: Es passt nicht zu seiner Signatur oder seinem Format.</translation>
    </message>
    <message>
        <source>Damaged, it does not match its signature or its format: %1.</source>
        <translation>Beschädigt, passt nicht zu seiner Signatur oder seinem Format: %1.</translation>
    </message>
    <message>
        <source>It was not accepted, and the last good state stays.</source>
        <translation>Es wurde nicht angenommen, der letzte gültige Stand bleibt.</translation>
    </message>
    <message>
        <source>Synchronise again. If it stays damaged, show the details to the secretary.</source>
        <translation>Gleichen Sie erneut ab. Bleibt es beschädigt, zeigen Sie der Schriftführung die Einzelheiten.</translation>
    </message>
    <message>
        <source>The file is not a PDF document.</source>
        <translation>Die Datei ist kein PDF-Dokument.</translation>
    </message>
    <message>
        <source>Not a PDF document: %1.</source>
        <translation>Kein PDF-Dokument: %1.</translation>
    </message>
    <message>
        <source>Save the paper as PDF and use that file.</source>
        <translation>Speichern Sie die Unterlage als PDF und verwenden Sie diese Datei.</translation>
    </message>
    <message>
        <source>The PDF document is protected by a password.</source>
        <translation>Das PDF-Dokument ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>Protected by a password: %1.</source>
        <translation>Durch ein Passwort geschützt: %1.</translation>
    </message>
    <message>
        <source>It was not opened, and nothing was changed.</source>
        <translation>Es wurde nicht geöffnet, und es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Ask for a copy without a password, or save one, and use that file.</source>
        <translation>Bitten Sie um eine Kopie ohne Passwort oder speichern Sie eine und verwenden Sie diese Datei.</translation>
    </message>
    <message>
        <source>The store shows an older state than this computer has already seen.</source>
        <translation>Die Ablage zeigt einen älteren Stand, als dieser Computer bereits gesehen hat.</translation>
    </message>
    <message>
        <source>The store shows an older state of %1 than this computer has already seen.</source>
        <translation>Die Ablage zeigt einen älteren Stand von %1, als dieser Computer bereits gesehen hat.</translation>
    </message>
    <message>
        <source>The newer state is kept here. Nothing was replaced.</source>
        <translation>Der neuere Stand bleibt hier erhalten. Nichts wurde ersetzt.</translation>
    </message>
    <message>
        <source>Tell the secretary: a backup may have been put back, or somebody has changed the store.</source>
        <translation>Informieren Sie die Schriftführung: Möglicherweise wurde eine Sicherung zurückgespielt, oder jemand hat die Ablage verändert.</translation>
    </message>
    <message>
        <source>The store holds two different records in one place.</source>
        <translation>Die Ablage enthält zwei verschiedene Einträge an einer Stelle.</translation>
    </message>
    <message>
        <source>The store holds two different records in the place of %1.</source>
        <translation>Die Ablage enthält zwei verschiedene Einträge an der Stelle von %1.</translation>
    </message>
    <message>
        <source>The one seen first is kept. The other was not accepted.</source>
        <translation>Der zuerst gesehene bleibt erhalten. Der andere wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Tell the secretary, and do not rely on what is new before it is explained.</source>
        <translation>Informieren Sie die Schriftführung und verlassen Sie sich nicht auf Neues, bevor dies geklärt ist.</translation>
    </message>
    <message>
        <source>This was written by a newer Plenum than yours.</source>
        <translation>Dies wurde mit einem neueren Plenum als Ihrem geschrieben.</translation>
    </message>
    <message>
        <source>Written by a newer Plenum than yours: %1.</source>
        <translation>Mit einem neueren Plenum als Ihrem geschrieben: %1.</translation>
    </message>
    <message>
        <source>It was left untouched.</source>
        <translation>Es wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>Update Plenum on this computer.</source>
        <translation>Aktualisieren Sie Plenum auf diesem Computer.</translation>
    </message>
    <message>
        <source>This is known but not supported here.</source>
        <translation>Dies ist bekannt, wird hier aber nicht unterstützt.</translation>
    </message>
    <message>
        <source>This is known but not supported here: %1.</source>
        <translation>Dies ist bekannt, wird hier aber nicht unterstützt: %1.</translation>
    </message>
    <message>
        <source>Choose another file, key or place.</source>
        <translation>Wählen Sie eine andere Datei, einen anderen Schlüssel oder einen anderen Ort.</translation>
    </message>
    <message>
        <source>Plenum made a mistake.</source>
        <translation>Plenum hat einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>Plenum made a mistake: %1.</source>
        <translation>Plenum hat einen Fehler gemacht: %1.</translation>
    </message>
    <message>
        <source>What was saved before is kept.</source>
        <translation>Was vorher gesichert wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the details to those who look after Plenum for you.</source>
        <translation>Versuchen Sie es erneut. Geschieht es wieder, senden Sie die Einzelheiten an die Stelle, die Plenum für Sie betreut.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>You may not read this file: %1.</source>
        <translation>Sie dürfen diese Datei nicht lesen: %1.</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or choose another file.</source>
        <translation>Bitten Sie um Leserecht oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The passphrase does not open %1.</source>
        <translation>Die Passphrase öffnet %1 nicht.</translation>
    </message>
    <message>
        <source>Nothing was changed, signed or sent.</source>
        <translation>Es wurde nichts geändert, unterzeichnet oder gesendet.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Prüfen Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Damaged, or not the kind of file it should be: %1.</source>
        <translation>Beschädigt oder nicht die erwartete Art von Datei: %1.</translation>
    </message>
    <message>
        <source>It was not used, and nothing was changed.</source>
        <translation>Sie wurde nicht verwendet, und es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Check the file, or choose another one.</source>
        <translation>Prüfen Sie die Datei oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The passphrase does not open this profile: %1.</source>
        <translation>Die Passphrase öffnet dieses Profil nicht: %1.</translation>
    </message>
    <message>
        <source>The key of this profile is missing: %1.</source>
        <translation>Der Schlüssel dieses Profils fehlt: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed, and no other key was made in its place.</source>
        <translation>Es wurde nichts geändert und kein anderer Schlüssel an seiner Stelle erzeugt.</translation>
    </message>
    <message>
        <source>Put the file back from a backup, or join the space again with a new profile.</source>
        <translation>Spielen Sie die Datei aus einer Sicherung zurück oder treten Sie dem Sitzungsraum mit einem neuen Profil erneut bei.</translation>
    </message>
    <message>
        <source>The key of this profile is damaged: %1.</source>
        <translation>Der Schlüssel dieses Profils ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>The part of Plenum that reads PDF documents does not run: %1.</source>
        <translation>Der Teil von Plenum, der PDF-Dokumente liest, läuft nicht: %1.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, Plenum may have to be installed anew on this computer.</source>
        <translation>Versuchen Sie es erneut. Geschieht es wieder, muss Plenum auf diesem Computer möglicherweise neu installiert werden.</translation>
    </message>
    <message>
        <source>Choose the key the secretary knows as yours, or ask the secretary.</source>
        <translation>Wählen Sie den Schlüssel, den die Schriftführung als Ihren kennt, oder fragen Sie dort nach.</translation>
    </message>
    <message>
        <source>A path leads out of the folder it must stay in.</source>
        <translation>Ein Pfad führt aus dem Ordner hinaus, in dem er bleiben muss.</translation>
    </message>
    <message>
        <source>This path leads, or could lead, out of the folder it must stay in: %1.</source>
        <translation>Dieser Pfad führt aus dem Ordner hinaus, in dem er bleiben muss, oder könnte es tun: %1.</translation>
    </message>
    <message>
        <source>It was not followed, and nothing was changed.</source>
        <translation>Er wurde nicht verfolgt, und es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Put the file into the folder of the meeting, and write its path from there with “/” between the parts.</source>
        <translation>Legen Sie die Datei in den Ordner der Sitzung und schreiben Sie den Pfad von dort aus, mit „/“ zwischen den Teilen.</translation>
    </message>
    <message>
        <source>The store asks for a user name and a password.</source>
        <translation>Die Ablage verlangt einen Benutzernamen und ein Passwort.</translation>
    </message>
    <message>
        <source>The user name and the password are missing or were refused: %1.</source>
        <translation>Benutzername und Passwort fehlen oder wurden abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Type them again. Plenum does not try by itself, so that nobody is locked out.</source>
        <translation>Geben Sie sie erneut ein. Plenum versucht es nicht von selbst, damit niemand ausgesperrt wird.</translation>
    </message>
    <message>
        <source>This is no file or folder that can be used here: %1.</source>
        <translation>Diese Datei oder dieser Ordner kann hier nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>Check the name, or choose another one.</source>
        <translation>Prüfen Sie den Namen oder wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 min</source>
        <comment>a length of time</comment>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>a length of time</comment>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>a length of time</comment>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a length of time</comment>
        <translation>%1 Sek.</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a length of time</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a length of time</comment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a time to a time</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time</comment>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>HomeText</name>
    <message>
        <source>Synchronising</source>
        <translation>Abgleich läuft</translation>
    </message>
    <message>
        <source>Up to date, %1</source>
        <translation>Aktuell, %1</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Offline, as of %1</source>
        <translation>Offline, Stand %1</translation>
    </message>
    <message>
        <source>Offline, no contact with the store yet</source>
        <translation>Offline, noch kein Kontakt mit der Ablage</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of your work are saved here and go to the store at the next contact.</source>
        <translation>
            <numerusform>%n Ihrer Eingaben ist hier gesichert und geht beim nächsten Kontakt in die Ablage.</numerusform>
            <numerusform>%n Ihrer Eingaben sind hier gesichert und gehen beim nächsten Kontakt in die Ablage.</numerusform>
        </translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Noch keine Unterlagen</translation>
    </message>
    <message>
        <source>Ready offline: %1 of %2 papers</source>
        <translation>Offline bereit: %1 von %2 Unterlagen</translation>
    </message>
    <message>
        <source>%1 of %2 papers here</source>
        <translation>%1 von %2 Unterlagen hier</translation>
    </message>
</context>
<context>
    <name>MeetingText</name>
    <message numerus="yes">
        <source>%n agree</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>%n stimmt zu</numerusform>
            <numerusform>%n stimmen zu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a reservation</source>
        <comment>so many people agree</comment>
        <translation>
            <numerusform>%n mit Vorbehalt</numerusform>
            <numerusform>%n mit Vorbehalt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagree</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>%n lehnt ab</numerusform>
            <numerusform>%n lehnen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abstain</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>%n enthält sich</numerusform>
            <numerusform>%n enthalten sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n noted it</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>%n zur Kenntnis genommen</numerusform>
            <numerusform>%n zur Kenntnis genommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>item number, title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Neue Zeit</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Neuer Ort</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <comment>place, former place</comment>
        <translation>%1, bisher: %2</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>bisher: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n Unterlage</numerusform>
            <numerusform>%n Unterlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>at another place in the agenda</source>
        <translation>an anderer Stelle der Tagesordnung</translation>
    </message>
    <message>
        <source>no longer on the agenda</source>
        <translation>nicht mehr auf der Tagesordnung</translation>
    </message>
    <message numerus="yes">
        <source>Version %1, %n pages</source>
        <translation>
            <numerusform>Version %1, %n Seite</numerusform>
            <numerusform>Version %1, %n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>Agree with a reservation</source>
        <translation>Zustimmen mit Vorbehalt</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>Sich enthalten</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Vorsitz</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Schriftführung</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Beobachter/in</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Zur Kenntnisnahme</translation>
    </message>
    <message>
        <source>For discussion</source>
        <translation>Zur Beratung</translation>
    </message>
    <message>
        <source>For decision</source>
        <translation>Zur Beschlussfassung</translation>
    </message>
    <message>
        <source>Item %1</source>
        <comment>agenda item number</comment>
        <translation>TOP %1</translation>
    </message>
</context>
<context>
    <name>SignOffs</name>
    <message>
        <source>Nobody has signed off this item yet.</source>
        <translation>Diesen Tagesordnungspunkt hat noch niemand mitgezeichnet.</translation>
    </message>
    <message>
        <source>%1 of %2 have signed off</source>
        <translation>%1 von %2 haben mitgezeichnet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>The issuer of the certificate publishes no list of revoked certificates, so none was asked.</source>
        <translation>Der Aussteller des Zertifikats veröffentlicht keine Sperrliste, daher wurde keine abgefragt.</translation>
    </message>
    <message>
        <source>Whether the certificate was revoked has not been checked yet.</source>
        <translation>Ob das Zertifikat gesperrt wurde, ist noch nicht geprüft.</translation>
    </message>
    <message>
        <source>The agenda version it speaks of is not on this device yet.</source>
        <translation>Die genannte Version der Tagesordnung ist noch nicht auf diesem Gerät.</translation>
    </message>
    <message>
        <source>The certificate has expired, and nothing proves that the signature is older.</source>
        <translation>Das Zertifikat ist abgelaufen, und nichts belegt, dass die Signatur älter ist.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>Das Zertifikat ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>The certificate was not valid at the time the signature claims.</source>
        <translation>Das Zertifikat war zu dem Zeitpunkt, den die Signatur angibt, nicht gültig.</translation>
    </message>
    <message>
        <source>The signature claims a time in the future.</source>
        <translation>Die Signatur gibt einen Zeitpunkt in der Zukunft an.</translation>
    </message>
    <message>
        <source>The certificate was not issued by an authority this space trusts.</source>
        <translation>Das Zertifikat stammt von keiner Stelle, der dieser Sitzungsraum vertraut.</translation>
    </message>
    <message>
        <source>The certificates do not form an unbroken path to an authority.</source>
        <translation>Die Zertifikate bilden keine lückenlose Kette bis zu einer Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>An issuer was not allowed to issue this certificate.</source>
        <translation>Ein Aussteller durfte dieses Zertifikat nicht ausstellen.</translation>
    </message>
    <message>
        <source>The certificate is not meant for signatures.</source>
        <translation>Das Zertifikat ist nicht für Signaturen bestimmt.</translation>
    </message>
    <message>
        <source>The certificate is meant for other purposes than documents.</source>
        <translation>Das Zertifikat ist für andere Zwecke als Dokumente bestimmt.</translation>
    </message>
    <message>
        <source>The key or the algorithm is too weak by today’s standards.</source>
        <translation>Der Schlüssel oder das Verfahren ist nach heutigem Maßstab zu schwach.</translation>
    </message>
    <message>
        <source>The signer’s certificate is missing.</source>
        <translation>Das Zertifikat der unterzeichnenden Person fehlt.</translation>
    </message>
    <message>
        <source>The secretary has not approved this certificate for this member.</source>
        <translation>Die Schriftführung hat dieses Zertifikat für dieses Mitglied nicht freigegeben.</translation>
    </message>
    <message>
        <source>The person is not a member of this space.</source>
        <translation>Die Person ist kein Mitglied dieses Sitzungsraums.</translation>
    </message>
    <message>
        <source>The name is not the member’s.</source>
        <translation>Der Name ist nicht der des Mitglieds.</translation>
    </message>
    <message>
        <source>The role is not the member’s.</source>
        <translation>Die Rolle ist nicht die des Mitglieds.</translation>
    </message>
    <message>
        <source>It was made for another space.</source>
        <translation>Sie wurde für einen anderen Sitzungsraum abgegeben.</translation>
    </message>
    <message>
        <source>It was made for another meeting.</source>
        <translation>Sie wurde für eine andere Sitzung abgegeben.</translation>
    </message>
    <message>
        <source>The agenda it speaks of is not the one that was published.</source>
        <translation>Die genannte Tagesordnung ist nicht die veröffentlichte.</translation>
    </message>
    <message>
        <source>The agenda has no such item.</source>
        <translation>Die Tagesordnung enthält diesen Punkt nicht.</translation>
    </message>
    <message>
        <source>Number or title of the item are not the published ones.</source>
        <translation>Nummer oder Titel des Punktes sind nicht die veröffentlichten.</translation>
    </message>
    <message>
        <source>The papers it names are not those of the published item.</source>
        <translation>Die genannten Unterlagen sind nicht die des veröffentlichten Punktes.</translation>
    </message>
    <message>
        <source>Statement and signature claim different times.</source>
        <translation>Erklärung und Signatur geben verschiedene Zeitpunkte an.</translation>
    </message>
    <message>
        <source>The signature does not belong to this statement.</source>
        <translation>Die Signatur gehört nicht zu dieser Erklärung.</translation>
    </message>
    <message>
        <source>The statement was changed after it was signed.</source>
        <translation>Die Erklärung wurde nach dem Unterzeichnen verändert.</translation>
    </message>
    <message>
        <source>The statement cannot be read.</source>
        <translation>Die Erklärung ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The signature cannot be read.</source>
        <translation>Die Signatur ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>Nicht vollständig geprüft</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Ungültig</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Paperless meetings, signed from agenda to sign-off</source>
        <translation>Papierlose Sitzungen, signiert von der Tagesordnung bis zur Mitzeichnung</translation>
    </message>
    <message>
        <source>Folder with one user&apos;s data.</source>
        <translation>Ordner mit den Daten einer Person.</translation>
    </message>
    <message>
        <source>A PDF file to read without a meeting.</source>
        <translation>Eine PDF-Datei, die ohne Sitzung gelesen werden soll.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::AgendaModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>abgesetzt</translation>
    </message>
    <message>
        <source>late item</source>
        <translation>Nachtrag</translation>
    </message>
    <message>
        <source>you signed</source>
        <translation>mitgezeichnet</translation>
    </message>
    <message>
        <source>sign off</source>
        <translation>mitzeichnen</translation>
    </message>
    <message numerus="yes">
        <source>%n signed</source>
        <translation>
            <numerusform>%n mitgezeichnet</numerusform>
            <numerusform>%n mitgezeichnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n Seite</numerusform>
            <numerusform>%1, %n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n p.</source>
        <comment>pages of a paper</comment>
        <translation>
            <numerusform>%n S.</numerusform>
            <numerusform>%n S.</numerusform>
        </translation>
    </message>
    <message>
        <source>v%1 changed</source>
        <translation>v%1 geändert</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>Item %1, %2</source>
        <translation>TOP %1, %2</translation>
    </message>
    <message>
        <source>Paper %1</source>
        <translation>Unterlage %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n Markierung</numerusform>
            <numerusform>%n Markierungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenum::ui::AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
</context>
<context>
    <name>plenum::ui::Banner</name>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten anzeigen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Einzelheiten ausblenden</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ChangesSection</name>
    <message>
        <source>Changed since your last visit</source>
        <translation>Geändert seit Ihrem letzten Besuch</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 anzeigen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ColorButton</name>
    <message>
        <source>Colour of new marks: %1</source>
        <translation>Farbe neuer Markierungen: %1</translation>
    </message>
</context>
<context>
    <name>plenum::ui::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ConnectionSection</name>
    <message>
        <source>Synchronise</source>
        <translation>Abgleichen</translation>
    </message>
</context>
<context>
    <name>plenum::ui::FindBar</name>
    <message>
        <source>Find in this paper</source>
        <translation>In dieser Unterlage suchen</translation>
    </message>
    <message>
        <source>Close the find line</source>
        <translation>Suchzeile schließen</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Not found in this paper</source>
        <translation>In dieser Unterlage nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2, still searching</source>
        <translation>%1 von %2, Suche läuft noch</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>plenum::ui::HomeView</name>
    <message>
        <source>Also today</source>
        <translation>Ebenfalls heute</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Reading what is on this computer …</source>
        <translation>Daten auf diesem Computer werden gelesen …</translation>
    </message>
    <message>
        <source>Waiting for the secretary</source>
        <translation>Warten auf die Schriftführung</translation>
    </message>
    <message>
        <source>Your request to join is on its way. Once the secretary has approved it, your meetings appear here at the next synchronisation.</source>
        <translation>Ihre Beitrittsanfrage ist unterwegs. Sobald die Schriftführung sie freigegeben hat, erscheinen Ihre Sitzungen beim nächsten Abgleich hier.</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>plenum::ui::InviteDialog</name>
    <message>
        <source>Make the code</source>
        <translation>Code erstellen</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Invite someone</source>
        <translation>Jemanden einladen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As it is to stand beside sign-offs.</source>
        <translation>So, wie er neben Mitzeichnungen stehen soll.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Whoever has the code can ask to join, once. Hand it over on a way you both trust, and then approve the request here.</source>
        <translation>Wer den Code hat, kann damit einmal um Beitritt bitten. Übergeben Sie ihn auf einem Weg, dem Sie beide vertrauen, und geben Sie die Anfrage dann hier frei.</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>Einladungscode</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Another device for %1</source>
        <translation>Weiteres Gerät für %1</translation>
    </message>
    <message>
        <source>Whom do you invite?</source>
        <translation>Wen laden Sie ein?</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
</context>
<context>
    <name>plenum::ui::JoinForm</name>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>Einladungscode</translation>
    </message>
    <message>
        <source>You get it from the secretary of your council, board or committee.</source>
        <translation>Sie erhalten ihn von der Schriftführung Ihres Rates, Vorstands oder Ausschusses.</translation>
    </message>
    <message>
        <source>How will you sign off?</source>
        <translation>Womit werden Sie mitzeichnen?</translation>
    </message>
    <message>
        <source>I decide that later</source>
        <translation>Das entscheide ich später</translation>
    </message>
    <message>
        <source>I have a certificate in a file (.p12, .pfx)</source>
        <translation>Ich habe ein Zertifikat in einer Datei (.p12, .pfx)</translation>
    </message>
    <message>
        <source>I have no certificate: make one</source>
        <translation>Ich habe kein Zertifikat: eines erstellen</translation>
    </message>
    <message>
        <source>A key is made on this computer and stays here. The secretary&apos;s Plenum issues the certificate when you are let in.</source>
        <translation>Auf diesem Computer wird ein Schlüssel erzeugt, der hier bleibt. Das Plenum der Schriftführung stellt das Zertifikat aus, wenn Sie aufgenommen werden.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx)</source>
        <translation>Schlüsseldateien (*.p12 *.pfx)</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MainWindow</name>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Leave the meeting</source>
        <translation>Sitzung verlassen</translation>
    </message>
    <message>
        <source>Fetching papers: %1 of %2</source>
        <translation>Unterlagen werden geholt: %1 von %2</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Agenda version %1</source>
        <translation>Tagesordnung, Version %1</translation>
    </message>
    <message>
        <source>Agenda version %1, signed by %2</source>
        <translation>Tagesordnung, Version %1, signiert von %2</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MarkColor</name>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MarkPopover</name>
    <message>
        <source>Highlight</source>
        <translation>Hervorhebung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Freihandzeichnung</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Kommentar schreiben</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Only you see it; it never leaves this computer</source>
        <translation>Nur Sie sehen sie; sie verlässt diesen Computer nie</translation>
    </message>
    <message>
        <source>Everybody who can read the paper sees it, with your name</source>
        <translation>Alle, die die Unterlage lesen können, sehen sie mit Ihrem Namen</translation>
    </message>
    <message>
        <source>Delete this mark</source>
        <translation>Diese Markierung löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>jemand anderem</translation>
    </message>
    <message>
        <source>Shared with everybody who can read the paper.</source>
        <translation>Mit allen geteilt, die die Unterlage lesen können.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gesichert …</translation>
    </message>
    <message>
        <source>Saved here. Only you see it.</source>
        <translation>Hier gesichert. Nur Sie sehen sie.</translation>
    </message>
    <message>
        <source>Saved here. The others see it after the next contact with the store.</source>
        <translation>Hier gesichert. Die anderen sehen sie nach dem nächsten Kontakt mit der Ablage.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MarksModel</name>
    <message>
        <source>Highlighted area</source>
        <translation>Hervorgehobener Bereich</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Leere Notiz</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Freihandzeichnung</translation>
    </message>
    <message>
        <source>p. %1 · Shared by somebody else</source>
        <translation>S. %1 · Von jemand anderem geteilt</translation>
    </message>
    <message>
        <source>p. %1 · Shared by %2</source>
        <translation>S. %1 · Von %2 geteilt</translation>
    </message>
    <message>
        <source>p. %1 · Shared by you</source>
        <translation>S. %1 · Von Ihnen geteilt</translation>
    </message>
    <message>
        <source>p. %1 · Private</source>
        <translation>S. %1 · Privat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MarksPanel</name>
    <message>
        <source>No marks on this paper yet.</source>
        <translation>Noch keine Markierungen in dieser Unterlage.</translation>
    </message>
    <message>
        <source>Select words and press H to highlight them, N for a note, I to draw. Marks are private until you share them.</source>
        <translation>Wählen Sie Wörter aus und drücken Sie H zum Hervorheben, N für eine Notiz, I zum Zeichnen. Markierungen sind privat, bis Sie sie teilen.</translation>
    </message>
    <message>
        <source>Marks on this paper</source>
        <translation>Markierungen in dieser Unterlage</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MeetingTiles</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MeetingView</name>
    <message>
        <source>Show agenda</source>
        <translation>Tagesordnung anzeigen</translation>
    </message>
    <message>
        <source>Show marks and sign-off</source>
        <translation>Markierungen und Mitzeichnung anzeigen</translation>
    </message>
    <message>
        <source>Read full screen</source>
        <translation>Im Vollbild lesen</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>Zum nächsten Bereich</translation>
    </message>
    <message>
        <source>Show marks</source>
        <translation>Markierungen anzeigen</translation>
    </message>
    <message>
        <source>Sign off this item</source>
        <translation>Diesen TOP mitzeichnen</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Mitzeichnung</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MeetingsModel</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message numerus="yes">
        <source>%n to sign off</source>
        <translation>
            <numerusform>%n zur Mitzeichnung</numerusform>
            <numerusform>%n zur Mitzeichnung</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Anstehend</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangen</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MeetingsView</name>
    <message>
        <source>No meetings yet</source>
        <translation>Noch keine Sitzungen</translation>
    </message>
    <message>
        <source>A meeting appears here once the secretary has published its agenda and you have synchronised.</source>
        <translation>Eine Sitzung erscheint hier, sobald die Schriftführung ihre Tagesordnung veröffentlicht hat und Sie abgeglichen haben.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sitzungen</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MembersModel</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate ended %1</source>
        <translation>Zertifikat abgelaufen am %1</translation>
    </message>
    <message>
        <source>Certificate until %1</source>
        <translation>Zertifikat gültig bis %1</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>Kein Zertifikat</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>May lead</source>
        <translation>Darf leiten</translation>
    </message>
    <message>
        <source>No longer members</source>
        <translation>Ehemalige Mitglieder</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MembersView</name>
    <message>
        <source>The list of members is not here yet</source>
        <translation>Die Mitgliederliste ist noch nicht hier</translation>
    </message>
    <message>
        <source>It appears once you have synchronised with the store.</source>
        <translation>Sie erscheint, sobald Sie mit der Ablage abgeglichen haben.</translation>
    </message>
    <message>
        <source>Waiting to be let in</source>
        <translation>Warten auf Aufnahme</translation>
    </message>
    <message>
        <source>Invite someone…</source>
        <translation>Jemanden einladen…</translation>
    </message>
    <message>
        <source>Invite another device…</source>
        <translation>Weiteres Gerät einladen…</translation>
    </message>
    <message>
        <source>Hand over the lead…</source>
        <translation>Leitung übergeben…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>You are no longer a member</source>
        <translation>Sie sind kein Mitglied mehr</translation>
    </message>
    <message>
        <source>What you have stays readable. What you write from now on does not count. If that is a mistake, ask the secretary.</source>
        <translation>Was Sie haben, bleibt lesbar. Was Sie von jetzt an schreiben, zählt nicht. Ist das ein Irrtum, wenden Sie sich an die Schriftführung.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>What they have on their computers they keep. What they signed and shared until now counts; what they do from now on does not.</source>
        <translation>Was diese Person auf ihren Computern hat, behält sie. Was sie bisher unterzeichnet und geteilt hat, zählt; was sie von jetzt an tut, nicht.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Hand over the lead to %1?</source>
        <translation>Leitung an %1 übergeben?</translation>
    </message>
    <message>
        <source>From then on only they can publish agendas, invite and remove. Their Plenum takes the lead at its next synchronisation.</source>
        <translation>Von da an kann nur noch diese Person Tagesordnungen veröffentlichen, einladen und entfernen. Das Plenum dieser Person übernimmt die Leitung bei seinem nächsten Abgleich.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
</context>
<context>
    <name>plenum::ui::NextMeetingCard</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Open agenda</source>
        <translation>Tagesordnung öffnen</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Nächste Sitzung</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Meeting now</source>
        <translation>Sitzung läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n TOP</numerusform>
            <numerusform>%n TOP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n Unterlage</numerusform>
            <numerusform>%n Unterlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing ahead</source>
        <translation>Nichts steht an</translation>
    </message>
    <message>
        <source>The next meeting appears here once the secretary has published its agenda and you have synchronised.</source>
        <translation>Die nächste Sitzung erscheint hier, sobald die Schriftführung ihre Tagesordnung veröffentlicht hat und Sie abgeglichen haben.</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 auf diesem Computer</translation>
    </message>
    <message>
        <source>The rest comes at the next contact with the store.</source>
        <translation>Der Rest kommt beim nächsten Kontakt mit der Ablage.</translation>
    </message>
    <message>
        <source>Checked %1, %2</source>
        <translation>Geprüft %1, %2</translation>
    </message>
    <message>
        <source>Continue: page %1</source>
        <translation>Weiterlesen: Seite %1</translation>
    </message>
    <message>
        <source>Continue: %1, page %2</source>
        <translation>Weiterlesen: %1, Seite %2</translation>
    </message>
</context>
<context>
    <name>plenum::ui::NotesSection</name>
    <message>
        <source>Your last notes</source>
        <translation>Ihre letzten Notizen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>p. %1</source>
        <comment>page number</comment>
        <translation>S. %1</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
</context>
<context>
    <name>plenum::ui::OutlineModel</name>
    <message>
        <source>%1, page %2</source>
        <translation>%1, Seite %2</translation>
    </message>
</context>
<context>
    <name>plenum::ui::PageCanvas</name>
    <message>
        <source>Pages of the paper</source>
        <translation>Seiten der Unterlage</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>plenum::ui::PagePainter</name>
    <message>
        <source>This page could not be drawn. The rest of the paper is not affected. Double-click to try again.</source>
        <translation>Diese Seite konnte nicht dargestellt werden. Der Rest der Unterlage ist nicht betroffen. Doppelklicken Sie, um es erneut zu versuchen.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::PassphraseField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
</context>
<context>
    <name>plenum::ui::PdfWindow</name>
    <message>
        <source>%1 – Plenum</source>
        <translation>%1 – Plenum</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ProgressLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>plenum::ui::QrCode</name>
    <message>
        <source>Invitation code as a QR code</source>
        <translation>Einladungscode als QR-Code</translation>
    </message>
</context>
<context>
    <name>plenum::ui::Rail</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Gleicht ab</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ReaderActions</name>
    <message>
        <source>Outline and pages</source>
        <translation>Gliederung und Seiten</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Gehe zu Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Rotate right</source>
        <translation>Rechts drehen</translation>
    </message>
    <message>
        <source>Rotate left</source>
        <translation>Links drehen</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Hervorheben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Freihand</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Find in this paper</source>
        <translation>In dieser Unterlage suchen</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>Wörter kopieren</translation>
    </message>
    <message>
        <source>Select the whole page</source>
        <translation>Ganze Seite auswählen</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ReaderMessage</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Password of the paper</source>
        <translation>Passwort der Unterlage</translation>
    </message>
    <message>
        <source>Choose a paper</source>
        <translation>Unterlage wählen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open the paper</source>
        <translation>Unterlage öffnen</translation>
    </message>
    <message>
        <source>No paper is open.</source>
        <translation>Es ist keine Unterlage geöffnet.</translation>
    </message>
    <message>
        <source>Choose a paper in the agenda to read it here, with your marks and those shared with you.</source>
        <translation>Wählen Sie in der Tagesordnung eine Unterlage, um sie hier zu lesen, mit Ihren Markierungen und den mit Ihnen geteilten.</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>%1 is on its way.</source>
        <translation>%1 ist unterwegs.</translation>
    </message>
    <message>
        <source>It opens here as soon as it has arrived from the store. Nothing needs to be done.</source>
        <translation>Sie öffnet sich hier, sobald sie aus der Ablage angekommen ist. Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>That password did not open the paper.</source>
        <translation>Dieses Passwort hat die Unterlage nicht geöffnet.</translation>
    </message>
    <message>
        <source>This paper needs a password.</source>
        <translation>Diese Unterlage benötigt ein Passwort.</translation>
    </message>
    <message>
        <source>Whoever made %1 locked it. The password is used here only, to open it, and is not kept.</source>
        <translation>Wer %1 erstellt hat, hat die Unterlage gesperrt. Das Passwort wird nur hier zum Öffnen verwendet und nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The agenda, the other papers and your marks are not affected.</source>
        <translation>Die Tagesordnung, die anderen Unterlagen und Ihre Markierungen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>This paper is not a PDF document.</source>
        <translation>Diese Unterlage ist kein PDF-Dokument.</translation>
    </message>
    <message>
        <source>The secretary published %1, but the file holds something else. Ask the secretary to publish it again.</source>
        <translation>Die Schriftführung hat %1 veröffentlicht, aber die Datei enthält etwas anderes. Bitten Sie die Schriftführung, sie erneut zu veröffentlichen.</translation>
    </message>
    <message>
        <source>This paper is damaged and cannot be shown.</source>
        <translation>Diese Unterlage ist beschädigt und kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>The file %1 arrived exactly as it was published, but it cannot be read. Ask the secretary for a sound copy.</source>
        <translation>Die Datei %1 kam genau so an, wie sie veröffentlicht wurde, ist aber nicht lesbar. Bitten Sie die Schriftführung um ein einwandfreies Exemplar.</translation>
    </message>
    <message>
        <source>This paper is too large to be shown.</source>
        <translation>Diese Unterlage ist zu groß, um angezeigt zu werden.</translation>
    </message>
    <message>
        <source>%1 has more pages or more data than a paper may have.</source>
        <translation>%1 hat mehr Seiten oder mehr Daten, als eine Unterlage haben darf.</translation>
    </message>
    <message>
        <source>This paper took too long to open.</source>
        <translation>Das Öffnen dieser Unterlage dauerte zu lange.</translation>
    </message>
    <message>
        <source>Opening %1 was stopped so that nothing else has to wait.</source>
        <translation>Das Öffnen von %1 wurde angehalten, damit nichts anderes warten muss.</translation>
    </message>
    <message>
        <source>This paper was set aside.</source>
        <translation>Diese Unterlage wurde zurückgestellt.</translation>
    </message>
    <message>
        <source>Drawing %1 had to be stopped three times within a minute.</source>
        <translation>Die Darstellung von %1 musste innerhalb einer Minute dreimal angehalten werden.</translation>
    </message>
    <message>
        <source>The part of Plenum that draws papers could not be started.</source>
        <translation>Der Teil von Plenum, der Unterlagen darstellt, konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>%1 holds something else, whatever its name says.</source>
        <translation>%1 enthält etwas anderes, was auch immer der Name sagt.</translation>
    </message>
    <message>
        <source>Ask whoever made %1 for a sound copy.</source>
        <translation>Bitten Sie die Person, die %1 erstellt hat, um ein einwandfreies Exemplar.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ReaderToolbar</name>
    <message>
        <source>%1 %</source>
        <comment>a zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Go to page (%1)</source>
        <translation>Gehe zu Seite (%1)</translation>
    </message>
    <message>
        <source>p.</source>
        <translation>S.</translation>
    </message>
    <message>
        <source>%1 · p.</source>
        <translation>%1 · S.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Page %1 %2</source>
        <translation>Seite %1 %2</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Zoom: %1, shown at %2</source>
        <translation>Zoom: %1, angezeigt mit %2</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ReaderView</name>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>This link leads out of the paper.</source>
        <translation>Dieser Verweis führt aus der Unterlage heraus.</translation>
    </message>
    <message>
        <source>Open outside Plenum</source>
        <translation>Außerhalb von Plenum öffnen</translation>
    </message>
</context>
<context>
    <name>plenum::ui::RequestsCard</name>
    <message>
        <source>The code is not one of yours. Whoever made it has to answer.</source>
        <translation>Der Code stammt nicht von Ihnen. Wer ihn erstellt hat, muss die Anfrage beantworten.</translation>
    </message>
    <message>
        <source>The code was guessed or copied wrongly. Do not let this device in.</source>
        <translation>Der Code wurde geraten oder falsch abgeschrieben. Lassen Sie dieses Gerät nicht zu.</translation>
    </message>
    <message>
        <source>The code was used before, or the device was. Make a new invitation.</source>
        <translation>Der Code oder das Gerät wurde schon einmal verwendet. Erstellen Sie eine neue Einladung.</translation>
    </message>
    <message>
        <source>A further device, or a new certificate, of a member.</source>
        <translation>Ein weiteres Gerät oder ein neues Zertifikat eines Mitglieds.</translation>
    </message>
    <message>
        <source>They call themselves %1.</source>
        <translation>Nennt sich selbst %1.</translation>
    </message>
    <message>
        <source>Certificate: %1</source>
        <translation>Zertifikat: %1</translation>
    </message>
    <message>
        <source>Asks for a certificate; approving issues it.</source>
        <translation>Bittet um ein Zertifikat; mit der Freigabe wird es ausgestellt.</translation>
    </message>
    <message>
        <source>Asks for a certificate, which this computer cannot issue.</source>
        <translation>Bittet um ein Zertifikat, das dieser Computer nicht ausstellen kann.</translation>
    </message>
    <message>
        <source>Waiting to be let in</source>
        <translation>Warten auf Aufnahme</translation>
    </message>
    <message>
        <source>Unreadable request</source>
        <translation>Nicht lesbare Anfrage</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>%1 ablehnen</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SettingsController</name>
    <message>
        <source>The process that reads papers could not be started, so papers cannot be shown. Installing Plenum again may help.</source>
        <translation>Der Prozess, der Unterlagen liest, konnte nicht gestartet werden; Unterlagen können daher nicht angezeigt werden. Eine erneute Installation von Plenum kann helfen.</translation>
    </message>
    <message>
        <source>Tried just now: the process that reads papers can open no files, reach no network and start no programs.</source>
        <translation>Soeben geprüft: Der Prozess, der Unterlagen liest, kann keine Dateien öffnen, kein Netz erreichen und keine Programme starten.</translation>
    </message>
    <message>
        <source>Tried just now: this system does not offer every protection, so the process that reads papers is held back only in part.</source>
        <translation>Soeben geprüft: Dieses System bietet nicht jeden Schutz; der Prozess, der Unterlagen liest, wird nur teilweise eingeschränkt.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Plenum</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>Papers stay in the language they were written in.</source>
        <translation>Unterlagen bleiben in der Sprache, in der sie verfasst wurden.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Of the text around the papers, compared with your desktop. Pages have their own zoom.</source>
        <translation>Des Textes rund um die Unterlagen, im Vergleich zu Ihrem Desktop. Seiten haben ihren eigenen Zoom.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Papers are opened in a sandbox</source>
        <translation>Unterlagen werden abgeschottet geöffnet</translation>
    </message>
    <message>
        <source>The sandbox is incomplete on this computer</source>
        <translation>Die Abschottung ist auf diesem Computer unvollständig</translation>
    </message>
    <message>
        <source>Plenum %1</source>
        <translation>Plenum %1</translation>
    </message>
    <message>
        <source>Kept on this computer in %1</source>
        <translation>Auf diesem Computer aufbewahrt in %1</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SidePanelView</name>
    <message>
        <source>This paper has no outline. Its pages are listed under Pages.</source>
        <translation>Diese Unterlage hat keine Gliederung. Ihre Seiten finden Sie unter Seiten.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Outline of the paper</source>
        <translation>Gliederung der Unterlage</translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation>Seiten der Unterlage</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SignOffForm</name>
    <message>
        <source>You are about to sign</source>
        <translation>Sie unterzeichnen jetzt</translation>
    </message>
    <message>
        <source>Comment, visible to everybody and part of what you sign</source>
        <translation>Kommentar, für alle sichtbar und Teil dessen, was Sie unterzeichnen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterzeichnen</translation>
    </message>
    <message>
        <source>Show the papers’ hashes</source>
        <translation>Prüfsummen der Unterlagen anzeigen</translation>
    </message>
    <message>
        <source>The exact text that is signed</source>
        <translation>Der genaue Text, der unterzeichnet wird</translation>
    </message>
    <message>
        <source>Show the exact text that is signed</source>
        <translation>Genauen Text anzeigen, der unterzeichnet wird</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Unterzeichnet mit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Agenda version %1 of %2</source>
        <translation>Tagesordnung, Version %1 (Stand %2)</translation>
    </message>
    <message>
        <source>%1, published by %2</source>
        <translation>%1, veröffentlicht von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n Unterlage</numerusform>
            <numerusform>%n Unterlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No papers: you sign the item as the agenda states it</source>
        <translation>Keine Unterlagen: Sie unterzeichnen den Punkt, wie er in der Tagesordnung steht</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <translation>%1, %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a key file…</source>
        <translation>Schlüsseldatei wählen…</translation>
    </message>
    <message>
        <source>Signed with: %1</source>
        <translation>Unterzeichnet mit: %1</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Wird unterzeichnet…</translation>
    </message>
    <message>
        <source>You can sign off as soon as the secretary has approved this device and your role allows it.</source>
        <translation>Sie können mitzeichnen, sobald die Schriftführung dieses Gerät freigegeben hat und Ihre Rolle es erlaubt.</translation>
    </message>
    <message>
        <source>Choose a decision first.</source>
        <translation>Wählen Sie zuerst eine Entscheidung.</translation>
    </message>
    <message>
        <source>Choose the file with your certificate and key (.p12 or .pfx).</source>
        <translation>Wählen Sie die Datei mit Ihrem Zertifikat und Schlüssel (.p12 oder .pfx).</translation>
    </message>
    <message>
        <source>Works offline; it is sent at the next contact.</source>
        <translation>Geht auch offline; gesendet wird beim nächsten Kontakt.</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Schlüsseldatei wählen</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx);;All files (*)</source>
        <translation>Schlüssel (*.p12 *.pfx);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SignOffList</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In the store</source>
        <translation>In der Ablage</translation>
    </message>
    <message>
        <source>Saved here, sent at the next contact</source>
        <translation>Hier gesichert, wird beim nächsten Kontakt gesendet</translation>
    </message>
    <message>
        <source>Replaced by a later sign-off</source>
        <translation>Durch eine spätere Mitzeichnung ersetzt</translation>
    </message>
    <message>
        <source>To an earlier version of the agenda (%1)</source>
        <translation>Zu einer früheren Version der Tagesordnung (%1)</translation>
    </message>
    <message>
        <source>It came from a device that is not this person’s.</source>
        <translation>Sie kam von einem Gerät, das nicht dieser Person gehört.</translation>
    </message>
    <message>
        <source>Who has signed off</source>
        <translation>Wer mitgezeichnet hat</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SignOffPanel</name>
    <message>
        <source>No agenda item is chosen</source>
        <translation>Kein Tagesordnungspunkt gewählt</translation>
    </message>
    <message>
        <source>Choose an item of the agenda to read what would be signed and who has signed it off.</source>
        <translation>Wählen Sie einen Tagesordnungspunkt, um zu lesen, was unterzeichnet würde und wer ihn mitgezeichnet hat.</translation>
    </message>
    <message>
        <source>You signed off: %1</source>
        <translation>Sie haben mitgezeichnet: %1</translation>
    </message>
    <message>
        <source>In the store</source>
        <translation>In der Ablage</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Hier gesichert</translation>
    </message>
    <message>
        <source>Every member’s Plenum can now check it. If you change your mind, a new sign-off replaces this one.</source>
        <translation>Das Plenum jedes Mitglieds kann sie nun prüfen. Ändern Sie Ihre Meinung, ersetzt eine neue Mitzeichnung diese.</translation>
    </message>
    <message>
        <source>It is safe on this computer and goes to the store at the next contact; you need not do anything.</source>
        <translation>Sie liegt sicher auf diesem Computer und geht beim nächsten Kontakt in die Ablage; Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>Sign off anew</source>
        <translation>Neu mitzeichnen</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SyncBanner</name>
    <message>
        <source>As far as can be told, everything was recovered.</source>
        <translation>Soweit feststellbar, wurde alles wiederhergestellt.</translation>
    </message>
    <message>
        <source>Some marks or notes may be missing. The damaged file is kept in %1.</source>
        <translation>Einige Markierungen oder Notizen können fehlen. Die beschädigte Datei wird in %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The file with your own work was damaged and has been repaired</source>
        <translation>Die Datei mit Ihrer eigenen Arbeit war beschädigt und wurde repariert</translation>
    </message>
    <message>
        <source>The local copies were damaged and are fetched again</source>
        <translation>Die Kopien auf diesem Computer waren beschädigt und werden erneut geholt</translation>
    </message>
    <message>
        <source>Your own marks, notes and sign-offs are kept elsewhere and are complete.</source>
        <translation>Ihre eigenen Markierungen, Notizen und Mitzeichnungen liegen an anderer Stelle und sind vollständig.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message numerus="yes">
        <source>Page %1, %n mark(s)</source>
        <translation>
            <numerusform>Seite %1, %n Markierung</numerusform>
            <numerusform>Seite %1, %n Markierungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenum::ui::TodoView</name>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>When a meeting wants your sign-off on an item, it is listed here until you have given it.</source>
        <translation>Wenn eine Sitzung zu einem Punkt Ihre Mitzeichnung erbittet, steht er hier, bis Sie mitgezeichnet haben.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-offs are wanted from you.</source>
        <translation>
            <numerusform>%n Mitzeichnung wird von Ihnen erbeten.</numerusform>
            <numerusform>%n Mitzeichnungen werden von Ihnen erbeten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenum::ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
</context>
<context>
    <name>plenum::ui::UnlockView</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlock your profile</source>
        <translation>Profil entsperren</translation>
    </message>
    <message>
        <source>The keys on this computer are protected by a passphrase.</source>
        <translation>Die Schlüssel auf diesem Computer sind durch eine Passphrase geschützt.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Your profile could not be opened</source>
        <translation>Ihr Profil konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>plenum::ui::WaitingCard</name>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Sign off: %1</source>
        <translation>Mitzeichnen: %1</translation>
    </message>
    <message>
        <source>%1 of %2 have signed</source>
        <translation>%1 von %2 haben mitgezeichnet</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Prüfen und unterzeichnen</translation>
    </message>
</context>
<context>
    <name>plenum::ui::WaitingSection</name>
    <message>
        <source>Nothing. When your sign-off is wanted, it is listed here.</source>
        <translation>Nichts. Wird Ihre Mitzeichnung erbeten, steht sie hier.</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 anzeigen</translation>
    </message>
</context>
<context>
    <name>plenum::ui::WelcomeView</name>
    <message>
        <source>Welcome to Plenum</source>
        <translation>Willkommen bei Plenum</translation>
    </message>
    <message>
        <source>Your meetings with their agendas and papers, on this computer, also without a network. Read, mark and sign off in one place.</source>
        <translation>Ihre Sitzungen mit Tagesordnungen und Unterlagen, auf diesem Computer, auch ohne Netz. Lesen, markieren und mitzeichnen an einem Ort.</translation>
    </message>
</context>
<context>
    <name>plenumctl</name>
    <message>
        <source>Passphrase of this profile:</source>
        <translation>Passphrase dieses Profils:</translation>
    </message>
    <message>
        <source>Passphrase of the key:</source>
        <translation>Passphrase des Schlüssels:</translation>
    </message>
    <message>
        <source>started, process of its own</source>
        <translation>gestartet, eigener Prozess</translation>
    </message>
    <message>
        <source>this kernel has none: seccomp only</source>
        <translation>dieser Kernel hat keines: nur seccomp</translation>
    </message>
    <message>
        <source>denied: %1</source>
        <translation>verweigert: %1</translation>
    </message>
    <message>
        <source>the worker could do this</source>
        <translation>der Hilfsprozess konnte dies tun</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>PROBLEM</translation>
    </message>
    <message>
        <source>Usage: plenumctl [--profile DIR] [--json] [--quiet] COMMAND …</source>
        <translation>Aufruf: plenumctl [--profile ORDNER] [--json] [--quiet] BEFEHL …</translation>
    </message>
    <message>
        <source>plenumctl(1) describes each of them.</source>
        <translation>plenumctl(1) beschreibt jeden davon.</translation>
    </message>
    <message>
        <source>Agenda version %1 says this already; nothing new was published.</source>
        <translation>Version %1 der Tagesordnung besagt dies bereits; es wurde nichts Neues veröffentlicht.</translation>
    </message>
    <message>
        <source>Published: agenda version %1 with %2 papers, %3. Meeting %4</source>
        <translation>Veröffentlicht: Tagesordnung Version %1, Unterlagen: %2, %3. Sitzung %4</translation>
    </message>
    <message>
        <source>No meetings here yet.</source>
        <translation>Hier sind noch keine Sitzungen.</translation>
    </message>
    <message>
        <source>Agenda version %1</source>
        <translation>Tagesordnung, Version %1</translation>
    </message>
    <message>
        <source>Agenda version %1, signed by %2</source>
        <translation>Tagesordnung, Version %1, signiert von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n Seite</numerusform>
            <numerusform>%1, %n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>Keine Änderungen.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>noch nicht hier</translation>
    </message>
    <message>
        <source>No papers here yet.</source>
        <translation>Hier sind noch keine Unterlagen.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>Titel: %1</translation>
    </message>
    <message>
        <source>A word is missing.</source>
        <translation>Es fehlt ein Wort.</translation>
    </message>
    <message>
        <source>“%1” does not fit here.</source>
        <translation>„%1“ passt hier nicht.</translation>
    </message>
    <message>
        <source>Usage: plenumctl %1</source>
        <translation>Aufruf: plenumctl %1</translation>
    </message>
    <message>
        <source>A sign-off that cannot be read</source>
        <translation>Eine nicht lesbare Mitzeichnung</translation>
    </message>
    <message>
        <source>It came from a device that is not this person’s.</source>
        <translation>Sie kam von einem Gerät, das nicht dieser Person gehört.</translation>
    </message>
    <message>
        <source>It is about an earlier version of the agenda.</source>
        <translation>Sie gilt einer früheren Version der Tagesordnung.</translation>
    </message>
    <message>
        <source>Signed and saved here; it goes to the store at the next sync.</source>
        <translation>Unterzeichnet und hier gesichert; geht beim nächsten Abgleich in die Ablage.</translation>
    </message>
    <message>
        <source>Signed, and in the store.</source>
        <translation>Unterzeichnet und in der Ablage.</translation>
    </message>
    <message>
        <source>No sign-offs here yet.</source>
        <translation>Hier sind noch keine Mitzeichnungen.</translation>
    </message>
    <message>
        <source>The space “%1” stands in %2. You are its lead secretary.</source>
        <translation>Der Sitzungsraum „%1“ liegt in %2. Sie leiten die Schriftführung.</translation>
    </message>
    <message>
        <source>Hand this code to %1 over a channel you both trust. It works once.</source>
        <translation>Übergeben Sie diesen Code an %1 auf einem Weg, dem Sie beide vertrauen. Er gilt einmal.</translation>
    </message>
    <message>
        <source>You asked to join “%1”. Reading works from the next sync on; the secretary still has to approve you before you can share marks or sign off.</source>
        <translation>Sie haben um Beitritt zu „%1“ gebeten. Lesen können Sie ab dem nächsten Abgleich; bevor Sie Markierungen teilen oder mitzeichnen können, muss die Schriftführung Sie noch freigeben.</translation>
    </message>
    <message>
        <source>Approved: %1, %2</source>
        <translation>Freigegeben: %1, %2</translation>
    </message>
    <message>
        <source>Not approved: device %1 (%2)</source>
        <translation>Nicht freigegeben: Gerät %1 (%2)</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Niemand wartet.</translation>
    </message>
    <message>
        <source>The list of members is not here yet: sync first.</source>
        <translation>Die Mitgliederliste ist noch nicht hier: Gleichen Sie zuerst ab.</translation>
    </message>
    <message>
        <source>%1 of %2 papers, %3 of %4</source>
        <translation>%1 von %2 Unterlagen, %3 von %4</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>progress, a length of time</comment>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>%1: ready offline, %2 of %3 papers</source>
        <translation>%1: offline bereit, %2 von %3 Unterlagen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 papers here</source>
        <translation>%1: %2 von %3 Unterlagen hier</translation>
    </message>
    <message>
        <source>This computer needs %1 more room for all papers.</source>
        <translation>Für alle Unterlagen braucht dieser Computer noch %1 Platz.</translation>
    </message>
    <message>
        <source>The newest state of the store is from %1; there may be newer ones it does not show.</source>
        <translation>Der neueste Stand der Ablage ist von %1; es kann neuere geben, die sie nicht zeigt.</translation>
    </message>
    <message>
        <source>Up to date. Nothing has been published yet.</source>
        <translation>Aktuell. Es wurde noch nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>Agenda version %1 is made and kept here; it goes to the store at the next sync.</source>
        <translation>Die Fassung %1 der Tagesordnung ist erstellt und hier gespeichert; sie gelangt beim nächsten Abgleich in die Ablage.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Einzelheiten: %1</translation>
    </message>
    <message>
        <source>A passphrase is needed, and there is no terminal to ask for it. Put it into a file and name that with %1.</source>
        <translation>Es wird eine Passphrase benötigt, und es gibt kein Terminal, um danach zu fragen. Legen Sie sie in einer Datei ab und nennen Sie diese mit %1.</translation>
    </message>
    <message>
        <source>The document has no page %1.</source>
        <translation>Das Dokument hat keine Seite %1.</translation>
    </message>
    <message>
        <source>This profile belongs to no space in %1. Check the store, or join the space first.</source>
        <translation>Dieses Profil gehört zu keinem Sitzungsraum in %1. Prüfen Sie die Ablage oder treten Sie dem Sitzungsraum zuerst bei.</translation>
    </message>
    <message>
        <source>This profile belongs to no space yet. Ask the secretary for an invite code and use it with “plenumctl space join”.</source>
        <translation>Dieses Profil gehört noch zu keinem Sitzungsraum. Bitten Sie die Schriftführung um einen Einladungscode und verwenden Sie ihn mit „plenumctl space join“.</translation>
    </message>
    <message>
        <source>This profile belongs to several spaces. Name the store of one with --store.</source>
        <translation>Dieses Profil gehört zu mehreren Sitzungsräumen. Nennen Sie die Ablage eines davon mit --store.</translation>
    </message>
    <message>
        <source>This is not a whole invite code. Copy all of it again, or ask the secretary for another.</source>
        <translation>Dies ist kein vollständiger Einladungscode. Kopieren Sie ihn noch einmal ganz oder bitten Sie die Schriftführung um einen anderen.</translation>
    </message>
    <message>
        <source>This invite code was made by a newer Plenum than yours. Update Plenum on this computer.</source>
        <translation>Dieser Einladungscode stammt von einem neueren Plenum als Ihrem. Aktualisieren Sie Plenum auf diesem Computer.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>A space is kept in %1 already, and nothing was changed. Choose an empty folder, or join that space with an invite code.</source>
        <translation>In %1 liegt bereits ein Sitzungsraum, und es wurde nichts geändert. Wählen Sie einen leeren Ordner oder treten Sie jenem Sitzungsraum mit einem Einladungscode bei.</translation>
    </message>
    <message>
        <source>A password does not belong into an address: others on this computer can read it there. Put it into a file and name that with --password-file.</source>
        <translation>Ein Passwort gehört nicht in eine Adresse: Andere an diesem Computer können es dort lesen. Legen Sie es in einer Datei ab und nennen Sie diese mit --password-file.</translation>
    </message>
    <message>
        <source>A space can be kept in %1.</source>
        <translation>In %1 kann ein Sitzungsraum liegen.</translation>
    </message>
    <message>
        <source>No space can be kept in %1.</source>
        <translation>In %1 kann kein Sitzungsraum liegen.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 asked for a certificate. This profile does not hold the organization&apos;s certificate authority, so none was issued.</source>
        <translation>%1 hat um ein Zertifikat gebeten. Dieses Profil verfügt nicht über die Zertifizierungsstelle der Organisation, daher wurde keines ausgestellt.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leitet die Schriftführung</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Eigentümer/in</translation>
    </message>
    <message>
        <source>no longer a member</source>
        <translation>kein Mitglied mehr</translation>
    </message>
    <message>
        <source>%1 is removed. What they had on their computer they keep; what they do from now on does not count.</source>
        <translation>%1 ist entfernt. Was diese Person auf ihrem Computer hatte, behält sie; was sie von jetzt an tut, zählt nicht.</translation>
    </message>
    <message>
        <source>The certificate authority is in %1. Whoever has it and its passphrase can issue certificates in the organization&apos;s name.</source>
        <translation>Die Zertifizierungsstelle liegt in %1. Wer diese Datei und ihre Passphrase hat, kann im Namen der Organisation Zertifikate ausstellen.</translation>
    </message>
    <message>
        <source>This profile can issue certificates now.</source>
        <translation>Dieses Profil kann jetzt Zertifikate ausstellen.</translation>
    </message>
    <message>
        <source>New owner: %1</source>
        <translation>Neu als Eigentümer/in: %1</translation>
    </message>
    <message>
        <source>No owner any more: %1</source>
        <translation>Nicht mehr Eigentümer/in: %1</translation>
    </message>
    <message>
        <source>New secretary: %1</source>
        <translation>Neu in der Schriftführung: %1</translation>
    </message>
    <message>
        <source>No secretary any more: %1</source>
        <translation>Nicht mehr in der Schriftführung: %1</translation>
    </message>
    <message>
        <source>Owners who have to sign: %1</source>
        <translation>Anzahl der Eigentümer/innen, die unterzeichnen müssen: %1</translation>
    </message>
    <message>
        <source>Leads from now on: %1</source>
        <translation>Leitet ab jetzt die Schriftführung: %1</translation>
    </message>
    <message>
        <source>This is in force now.</source>
        <translation>Dies gilt ab sofort.</translation>
    </message>
    <message>
        <source>Owners who still have to sign: %1. Hand them %2; they sign it with “plenumctl space cosign”.</source>
        <translation>Anzahl der Eigentümer/innen, die noch unterzeichnen müssen: %1. Übergeben Sie ihnen %2; unterzeichnet wird mit „plenumctl space cosign“.</translation>
    </message>
    <message>
        <source>It is complete. Hand %1 to whoever leads, or is to lead where the lead is lost; “plenumctl space cosign” publishes it there.</source>
        <translation>Alles ist vollständig. Übergeben Sie %1 an die Person, die die Schriftführung leitet oder, falls die bisherige Leitung ausgefallen ist, leiten soll; dort veröffentlicht „plenumctl space cosign“ die Änderung.</translation>
    </message>
</context>
</TS>
