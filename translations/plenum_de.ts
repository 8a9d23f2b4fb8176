<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ConnectText</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>The authority you chose does not vouch for this server</source>
        <translation>Die gewählte Zertifizierungsstelle bürgt nicht für diesen Server</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Check that the file is the one that belongs to this server, and that the address is right.</source>
        <translation>Es wurde nichts an ihn gesendet. Prüfen Sie, ob die Datei zu diesem Server gehört und die Adresse stimmt.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is</source>
        <translation>Der Server kann sich nicht ausweisen</translation>
    </message>
    <message>
        <source>Its certificate comes from an authority this computer does not know, has run out, or is for another name. Nothing was sent. If your organization has an authority of its own, choose the file with its certificate; whoever looks after the server has it.</source>
        <translation>Sein Zertifikat stammt von einer Zertifizierungsstelle, die dieser Computer nicht kennt, ist abgelaufen oder gilt für einen anderen Namen. Es wurde nichts gesendet. Hat Ihre Organisation eine eigene Zertifizierungsstelle, wählen Sie die Datei mit deren Zertifikat; wer den Server betreut, hat sie.</translation>
    </message>
    <message>
        <source>The server asks who you are</source>
        <translation>Der Server fragt, wer Sie sind</translation>
    </message>
    <message>
        <source>Type the user name and the password you have there.</source>
        <translation>Geben Sie den Benutzernamen und das Passwort ein, die Sie dort haben.</translation>
    </message>
    <message>
        <source>The server did not accept this user name and password</source>
        <translation>Der Server hat diesen Benutzernamen und dieses Passwort nicht angenommen</translation>
    </message>
    <message>
        <source>Check both and try again. Plenum does not try by itself, so that nobody is locked out.</source>
        <translation>Prüfen Sie beide und versuchen Sie es erneut. Plenum versucht es nicht von selbst, damit niemand ausgesperrt wird.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Der Server antwortet nicht</translation>
    </message>
    <message>
        <source>Check the address, and whether this computer has a network. Nothing was changed.</source>
        <translation>Prüfen Sie die Adresse und ob dieser Computer eine Netzverbindung hat. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>Der Ordner ist nicht da</translation>
    </message>
    <message>
        <source>Check the path, and whether the drive is connected or the network folder is open. Nothing was changed.</source>
        <translation>Prüfen Sie den Pfad und ob das Laufwerk angeschlossen oder der Netzwerkordner geöffnet ist. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>You may not use this place</source>
        <translation>Sie dürfen diesen Ort nicht verwenden</translation>
    </message>
    <message>
        <source>It is there, but it lets you in no further. Ask whoever looks after it for the right to read and write, or sign in as somebody else.</source>
        <translation>Es gibt ihn, aber Sie haben dort keinen Zugang. Bitten Sie die Stelle, die ihn betreut, um Lese- und Schreibrecht oder melden Sie sich unter einem anderen Namen an.</translation>
    </message>
    <message>
        <source>You may not write here</source>
        <translation>Sie dürfen hier nicht schreiben</translation>
    </message>
    <message>
        <source>Reading alone is not enough: your request to join, your marks and your sign-offs are written there. Ask whoever looks after it for the right to write.</source>
        <translation>Lesen allein genügt nicht: Ihre Beitrittsanfrage, Ihre Markierungen und Ihre Mitzeichnungen werden dort geschrieben. Bitten Sie die Stelle, die den Ort betreut, um Schreibrecht.</translation>
    </message>
    <message>
        <source>There is no room left in this place</source>
        <translation>An diesem Ort ist kein Platz mehr</translation>
    </message>
    <message>
        <source>Nothing was written. Ask whoever looks after it for more room.</source>
        <translation>Es wurde nichts geschrieben. Bitten Sie die Stelle, die den Ort betreut, um mehr Platz.</translation>
    </message>
    <message>
        <source>There is nothing at this address</source>
        <translation>Unter dieser Adresse ist nichts</translation>
    </message>
    <message>
        <source>Check the address. Nothing was changed.</source>
        <translation>Prüfen Sie die Adresse. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>What is kept there is damaged</source>
        <translation>Was dort liegt, ist beschädigt</translation>
    </message>
    <message>
        <source>It was not used. Tell the secretary, and show the details.</source>
        <translation>Es wurde nicht verwendet. Informieren Sie die Schriftführung und zeigen Sie ihr die Einzelheiten.</translation>
    </message>
    <message>
        <source>A folder.</source>
        <translation>Ein Ordner.</translation>
    </message>
    <message>
        <source>A WebDAV server; what goes there is encrypted on its way.</source>
        <translation>Ein WebDAV-Server; was dorthin geht, ist unterwegs verschlüsselt.</translation>
    </message>
    <message>
        <source>A WebDAV server.</source>
        <translation>Ein WebDAV-Server.</translation>
    </message>
    <message>
        <source>It can be relied on: all that was tried there works.</source>
        <translation>Darauf ist Verlass: Alles, was dort geprüft wurde, funktioniert.</translation>
    </message>
    <message numerus="yes">
        <source>It can be relied on. %n of the things that were tried it does not do, which only costs time.</source>
        <translation>
            <numerusform>Darauf ist Verlass. %n der geprüften Funktionen fehlt, was nur Zeit kostet.</numerusform>
            <numerusform>Darauf ist Verlass. %n der geprüften Funktionen fehlen, was nur Zeit kostet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store of the invitation is somewhere else, or not connected at the moment. Check the address with the secretary. Nothing was changed.</source>
        <translation>Die Ablage der Einladung liegt anderswo oder ist zurzeit nicht verbunden. Klären Sie die Adresse mit der Schriftführung. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>The folder is made when you found a space in it.</source>
        <translation>Der Ordner wird angelegt, wenn Sie darin einen Sitzungsraum gründen.</translation>
    </message>
    <message>
        <source>This is not the store of the invitation</source>
        <translation>Dies ist nicht die Ablage der Einladung</translation>
    </message>
    <message>
        <source>Another space is kept here: %1. You did not join it. Check the address with the secretary.</source>
        <translation>Hier liegt ein anderer Sitzungsraum: %1. Sie sind ihm nicht beigetreten. Klären Sie die Adresse mit der Schriftführung.</translation>
    </message>
    <message>
        <source>%1 is kept here</source>
        <translation>Hier liegt %1</translation>
    </message>
    <message>
        <source>To join it you need an invitation. Ask the secretary for a code, and paste it above.</source>
        <translation>Um beizutreten, brauchen Sie eine Einladung. Bitten Sie die Schriftführung um einen Code und fügen Sie ihn oben ein.</translation>
    </message>
    <message>
        <source>The store is there: %1</source>
        <translation>Die Ablage ist da: %1</translation>
    </message>
    <message>
        <source>This is the store of %1, and it lets you in</source>
        <translation>Dies ist die Ablage von %1, und Sie haben Zugang</translation>
    </message>
    <message>
        <source>A new space can be kept here</source>
        <translation>Hier kann ein neuer Sitzungsraum liegen</translation>
    </message>
    <message>
        <source>No space is kept here</source>
        <translation>Hier liegt kein Sitzungsraum</translation>
    </message>
    <message>
        <source>The place is there, but empty. The drive or network folder may not be connected, or the address is another. Check it with the secretary.</source>
        <translation>Den Ort gibt es, aber er ist leer. Vielleicht ist das Laufwerk oder der Netzwerkordner nicht verbunden, oder die Adresse lautet anders. Klären Sie dies mit der Schriftführung.</translation>
    </message>
    <message>
        <source>No space can be kept here</source>
        <translation>Hier kann kein Sitzungsraum liegen</translation>
    </message>
    <message>
        <source>What is written there does not come back as it was. Everything that was tried was removed again. Choose another place.</source>
        <translation>Was dort geschrieben wird, kommt nicht unverändert zurück. Alles, was zur Prüfung geschrieben wurde, ist wieder entfernt. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>This invitation code is not complete, or a character of it is wrong. Copy the whole code, from “plenum1-” to its end.</source>
        <translation>Dieser Einladungscode ist nicht vollständig, oder ein Zeichen darin ist falsch. Kopieren Sie den ganzen Code, von „plenum1-“ bis zum Ende.</translation>
    </message>
    <message>
        <source>This invitation was made by a newer Plenum. Update Plenum on this computer.</source>
        <translation>Diese Einladung wurde mit einem neueren Plenum erstellt. Aktualisieren Sie Plenum auf diesem Computer.</translation>
    </message>
    <message>
        <source>This is neither an invitation code nor an address. A code begins with “plenum1-”, an address with “https://” or “/”.</source>
        <translation>Dies ist weder ein Einladungscode noch eine Adresse. Ein Code beginnt mit „plenum1-“, eine Adresse mit „https://“ oder „/“.</translation>
    </message>
    <message>
        <source>An invitation for %1. Role: %2.</source>
        <translation>Eine Einladung für %1. Rolle: %2.</translation>
    </message>
    <message>
        <source>Without encryption: others on the network can read the password and what is sent. What is signed they cannot change. Use https:// if the server has it.</source>
        <translation>Ohne Verschlüsselung: Andere im Netz können das Passwort und alles Gesendete lesen. Was signiert ist, können sie nicht verändern. Verwenden Sie https://, wenn der Server es anbietet.</translation>
    </message>
    <message>
        <source>Another space is kept here. You did not join it. Check the address with the secretary.</source>
        <translation>Hier liegt ein anderer Sitzungsraum. Sie sind ihm nicht beigetreten. Klären Sie die Adresse mit der Schriftführung.</translation>
    </message>
    <message>
        <source>A sealed space is kept here</source>
        <translation>Hier liegt ein versiegelter Sitzungsraum</translation>
    </message>
    <message>
        <source>The store is there; only members read what is in it</source>
        <translation>Die Ablage ist da; was darin liegt, lesen nur Mitglieder</translation>
    </message>
    <message>
        <source>This is the store of your space, and it lets you in</source>
        <translation>Dies ist die Ablage Ihres Sitzungsraums, und Sie haben Zugang</translation>
    </message>
</context>
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
    <message>
        <source>The keyring does not give the secret that opens this profile: %1.</source>
        <translation>Der Schlüsselbund gibt das Geheimnis nicht heraus, das dieses Profil öffnet: %1.</translation>
    </message>
    <message>
        <source>Unlock the keyring of your desktop and try again. If what it kept is lost, only the recovery code of this profile opens it.</source>
        <translation>Entsperren Sie den Schlüsselbund Ihres Desktops und versuchen Sie es noch einmal. Ist verloren, was er verwahrte, öffnet nur der Wiederherstellungscode dieses Profil.</translation>
    </message>
    <message>
        <source>This is sealed for others.</source>
        <translation>Das ist für andere versiegelt.</translation>
    </message>
    <message>
        <source>This is sealed for others: %1.</source>
        <translation>Das ist für andere versiegelt: %1.</translation>
    </message>
    <message>
        <source>What you have is kept. Whoever is not a member any more reads nothing that is new.</source>
        <translation>Was Sie haben, bleibt. Wer nicht mehr Mitglied ist, liest nichts Neues.</translation>
    </message>
    <message>
        <source>Ask the secretary whether this computer is still listed.</source>
        <translation>Fragen Sie die Schriftführung, ob dieser Computer noch geführt wird.</translation>
    </message>
    <message>
        <source>This space is closed on this computer: it was not refreshed in time.</source>
        <translation>Dieser Sitzungsraum ist auf diesem Computer geschlossen: Er wurde nicht rechtzeitig aktualisiert.</translation>
    </message>
    <message>
        <source>This space is closed on this computer, it was not refreshed in time: %1.</source>
        <translation>Dieser Sitzungsraum ist auf diesem Computer geschlossen, er wurde nicht rechtzeitig aktualisiert: %1.</translation>
    </message>
    <message>
        <source>Its papers and agendas were removed from here. Your own marks and sign-offs are kept.</source>
        <translation>Unterlagen und Tagesordnungen wurden von hier entfernt. Ihre eigenen Markierungen und Mitzeichnungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Synchronise when the store can be reached. Everything comes back then.</source>
        <translation>Gleichen Sie ab, sobald die Ablage erreichbar ist. Dann kommt alles zurück.</translation>
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
    <message numerus="yes">
        <source>%n papers coming</source>
        <translation>
            <numerusform>%n Unterlage unterwegs</numerusform>
            <numerusform>%n Unterlagen unterwegs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers waiting</source>
        <translation>
            <numerusform>%n Unterlage steht aus</numerusform>
            <numerusform>%n Unterlagen stehen aus</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of your work are saved here and go to the store once a secretary has let this computer in.</source>
        <translation>
            <numerusform>%n Ihrer Eingaben ist hier gesichert und geht in die Ablage, sobald die Schriftführung diesen Computer aufgenommen hat.</numerusform>
            <numerusform>%n Ihrer Eingaben sind hier gesichert und gehen in die Ablage, sobald die Schriftführung diesen Computer aufgenommen hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of your work are saved here and go to the store when synchronising goes on.</source>
        <translation>
            <numerusform>%n Ihrer Eingaben ist hier gesichert und geht in die Ablage, sobald der Abgleich weitergeht.</numerusform>
            <numerusform>%n Ihrer Eingaben sind hier gesichert und gehen in die Ablage, sobald der Abgleich weitergeht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>papers of open spaces (%1)</source>
        <translation>Unterlagen offener Sitzungsräume (%1)</translation>
    </message>
    <message>
        <source>%1: place of the window, language and look</source>
        <translation>%1: Lage des Fensters, Sprache und Aussehen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no lease</comment>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>closed: it was not refreshed for %1</source>
        <translation>geschlossen: %1 nicht aktualisiert</translation>
    </message>
    <message>
        <source>none: it stays open without the store</source>
        <translation>keine: Er bleibt auch ohne Ablage offen</translation>
    </message>
    <message>
        <source>%1 without the store; open until %2</source>
        <translation>%1 ohne Ablage; offen bis %2</translation>
    </message>
    <message>
        <source>This space has to be refreshed within %1</source>
        <translation>Dieser Sitzungsraum muss innerhalb von %1 aktualisiert werden</translation>
    </message>
    <message>
        <source>Nothing but the rights of its files protects what is kept here: whoever can read them can open it.</source>
        <translation>Was hier liegt, ist nur durch die Zugriffsrechte der Dateien geschützt: Wer sie lesen kann, kann es öffnen.</translation>
    </message>
    <message>
        <source>A passphrase opens what is kept here.</source>
        <translation>Eine Passphrase öffnet, was hier liegt.</translation>
    </message>
    <message>
        <source>The keyring of the desktop opens what is kept here.</source>
        <translation>Der Schlüsselbund des Desktops öffnet, was hier liegt.</translation>
    </message>
    <message>
        <source>There is a recovery code.</source>
        <translation>Es gibt einen Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>There is no recovery code.</source>
        <translation>Es gibt keinen Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Last refreshed</source>
        <translation>Zuletzt aktualisiert</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <comment>number, size, sealed or not</comment>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>versiegelt</translation>
    </message>
    <message>
        <source>not sealed: the space is open</source>
        <translation>nicht versiegelt: Der Sitzungsraum ist offen</translation>
    </message>
    <message>
        <source>Text for searching</source>
        <translation>Text für die Suche</translation>
    </message>
    <message>
        <source>none: each search reads the papers</source>
        <translation>keiner: Jede Suche liest die Unterlagen</translation>
    </message>
    <message>
        <source>Signed objects</source>
        <translation>Signierte Objekte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Own marks</source>
        <translation>Eigene Markierungen</translation>
    </message>
    <message>
        <source>%1 private, %2 shared</source>
        <translation>%1 privat, %2 geteilt</translation>
    </message>
    <message>
        <source>Marks of others</source>
        <translation>Markierungen anderer</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Mitzeichnungen</translation>
    </message>
    <message>
        <source>%1 own, %2 of others</source>
        <translation>%1 eigene, %2 von anderen</translation>
    </message>
    <message>
        <source>Own work not in the store yet</source>
        <translation>Eigene Arbeit, noch nicht in der Ablage</translation>
    </message>
    <message>
        <source>Keys of the space</source>
        <translation>Schlüssel des Sitzungsraums</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln Datei, %1</numerusform>
            <numerusform>%Ln Dateien, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>Nicht versiegelt</translation>
    </message>
    <message>
        <source>Passwords of stores</source>
        <translation>Passwörter von Ablagen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Key you sign with</source>
        <translation>Schlüssel, mit dem Sie unterzeichnen</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>keiner gewählt</translation>
    </message>
    <message>
        <source>%1: your own file, it stays where it is</source>
        <translation>%1: Ihre eigene Datei, sie bleibt, wo sie ist</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Programmprotokoll</translation>
    </message>
    <message>
        <source>none is kept</source>
        <translation>wird nicht geführt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of your work are not in the store yet.</source>
        <translation>
            <numerusform>%Ln Ihrer Eingaben ist noch nicht in der Ablage.</numerusform>
            <numerusform>%Ln Ihrer Eingaben sind noch nicht in der Ablage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln private mark(s) are kept nowhere else.</source>
        <translation>
            <numerusform>%Ln private Markierung liegt nirgendwo sonst.</numerusform>
            <numerusform>%Ln private Markierungen liegen nirgendwo sonst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer leads %Ln space(s): nobody can publish there until an owner takes over.</source>
        <translation>
            <numerusform>Dieser Computer leitet %Ln Sitzungsraum: Dort kann niemand veröffentlichen, bis ein/e Eigentümer/in übernimmt.</numerusform>
            <numerusform>Dieser Computer leitet %Ln Sitzungsräume: Dort kann niemand veröffentlichen, bis ein/e Eigentümer/in übernimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The authority that issues your organization&apos;s certificates is kept only here.</source>
        <translation>Die Stelle, die die Zertifikate Ihrer Organisation ausstellt, liegt nur hier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were removed, %1. Looked again: nothing of Plenum is left in the folder.</source>
        <translation>
            <numerusform>%Ln Datei wurde entfernt, %1. Erneut geprüft: Im Ordner ist nichts mehr von Plenum.</numerusform>
            <numerusform>%Ln Dateien wurden entfernt, %1. Erneut geprüft: Im Ordner ist nichts mehr von Plenum.</numerusform>
        </translation>
    </message>
    <message>
        <source>These could not be removed: %1. Their key is destroyed, nobody can open them. Run it again to remove them.</source>
        <translation>Diese Dateien konnten nicht entfernt werden: %1. Ihr Schlüssel ist vernichtet, niemand kann sie öffnen. Wiederholen Sie den Vorgang, um sie zu entfernen.</translation>
    </message>
    <message>
        <source>The keyring did not give these entries up: %1. Remove them there.</source>
        <translation>Der Schlüsselbund gab diese Einträge nicht frei: %1. Entfernen Sie sie dort.</translation>
    </message>
    <message>
        <source>Not Plenum&apos;s, and left alone: %1.</source>
        <translation>Nicht von Plenum und unberührt: %1.</translation>
    </message>
    <message>
        <source>Files you exported, printed or saved elsewhere, and the key you sign with, are your own and were not touched.</source>
        <translation>Dateien, die Sie exportiert, gedruckt oder anderswo gespeichert haben, und der Schlüssel, mit dem Sie unterzeichnen, gehören Ihnen und wurden nicht angetastet.</translation>
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
    <message numerus="yes">
        <source>%Ln person(s) only</source>
        <comment>who reads an item; beside secretaries</comment>
        <translation>
            <numerusform>nur %Ln Person</numerusform>
            <numerusform>nur %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>public</source>
        <comment>who reads an item</comment>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>delegates only</source>
        <comment>who reads an item</comment>
        <translation>ohne Beobachter/innen</translation>
    </message>
    <message>
        <source>chair only</source>
        <comment>who reads an item; beside secretaries</comment>
        <translation>nur Vorsitz</translation>
    </message>
    <message>
        <source>secretaries only</source>
        <comment>who reads an item</comment>
        <translation>nur Schriftführung</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RenewalText</name>
    <message>
        <source>This computer leads a space that it does not own alone. Nothing was changed. Let an owner take the lead over from another computer (“plenumctl space take-over”), then try again.</source>
        <translation>Dieser Computer leitet einen Bereich, der ihm nicht allein gehört. Es wurde nichts geändert. Lassen Sie einen Eigentümer die Leitung von einem anderen Computer aus übernehmen („plenumctl space take-over“) und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This computer&apos;s key is one of the owners&apos;, and it takes several of them to replace it. Nothing was changed. Let the owners take it out first (“plenumctl space owners remove”), then try again.</source>
        <translation>Der Schlüssel dieses Computers ist einer der Eigentümer, und ihn zu ersetzen braucht mehrere von ihnen. Es wurde nichts geändert. Lassen Sie ihn zuerst herausnehmen („plenumctl space owners remove“) und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This computer is not a member&apos;s any more, and nothing was changed. Ask the secretary for an invitation, and connect with it.</source>
        <translation>Dieser Computer gehört keinem Mitglied mehr, und es wurde nichts geändert. Bitten Sie die Schriftführung um eine Einladung und verbinden Sie sich damit.</translation>
    </message>
    <message>
        <source>Getting a new key for this computer</source>
        <translation>Neuer Schlüssel für diesen Computer wird geholt</translation>
    </message>
    <message>
        <source>The store is asked first. You can go on reading and marking.</source>
        <translation>Zuerst wird die Ablage gefragt. Sie können weiter lesen und markieren.</translation>
    </message>
    <message>
        <source>This computer did not get a new key</source>
        <translation>Dieser Computer hat keinen neuen Schlüssel erhalten</translation>
    </message>
    <message>
        <source>This computer waits to be let in</source>
        <translation>Dieser Computer wartet auf Aufnahme</translation>
    </message>
    <message>
        <source>The secretary has to approve it. What is here can be read, and what you do is saved on this computer and goes to the store by itself once that is done.</source>
        <translation>Die Schriftführung muss ihn aufnehmen. Was hier ist, bleibt lesbar; was Sie tun, wird auf diesem Computer gesichert und geht danach von selbst in die Ablage.</translation>
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
    <name>SyncPage</name>
    <message>
        <source>Sending your work</source>
        <translation>Ihre Arbeit wird gesendet</translation>
    </message>
    <message>
        <source>Fetching papers: %1 of %2</source>
        <translation>Unterlagen werden geholt: %1 von %2</translation>
    </message>
    <message>
        <source>Synchronising</source>
        <translation>Abgleich läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>No contact with the store yet</source>
        <translation>Noch kein Kontakt mit der Ablage</translation>
    </message>
    <message>
        <source>Offline, as of %1</source>
        <translation>Offline, Stand %1</translation>
    </message>
    <message>
        <source>Up to date, %1</source>
        <translation>Aktuell, %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a length of time</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Nothing goes over the network until you resume. What you do is saved on this computer.</source>
        <translation>Bis Sie fortsetzen, geht nichts über das Netz. Was Sie tun, wird auf diesem Computer gesichert.</translation>
    </message>
    <message>
        <source>Next contact by itself at %1, or when you save something.</source>
        <translation>Nächster Kontakt von selbst um %1 oder sobald Sie etwas sichern.</translation>
    </message>
    <message numerus="yes">
        <source>%n papers here (%1)</source>
        <translation>
            <numerusform>%n Unterlage hier (%1)</numerusform>
            <numerusform>%n Unterlagen hier (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming (%1)</source>
        <translation>
            <numerusform>%n unterwegs (%1)</numerusform>
            <numerusform>%n unterwegs (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting (%1)</source>
        <translation>
            <numerusform>%n steht aus (%1)</numerusform>
            <numerusform>%n stehen aus (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Noch keine Unterlagen</translation>
    </message>
    <message>
        <source>Ready offline</source>
        <translation>Offline bereit</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n Unterlage</numerusform>
            <numerusform>%n Unterlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 papers here</source>
        <translation>%1 von %2 Unterlagen hier</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <comment>a size</comment>
        <translation>%1 fehlen noch</translation>
    </message>
    <message numerus="yes">
        <source>%n papers waiting</source>
        <translation>
            <numerusform>%n Unterlage steht aus</numerusform>
            <numerusform>%n Unterlagen stehen aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers coming</source>
        <translation>
            <numerusform>%n Unterlage unterwegs</numerusform>
            <numerusform>%n Unterlagen unterwegs</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Mitzeichnung</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Hier gesichert</translation>
    </message>
    <message>
        <source>In the store</source>
        <translation>In der Ablage</translation>
    </message>
    <message>
        <source>Seen by the secretary</source>
        <translation>Von der Schriftführung gesehen</translation>
    </message>
    <message>
        <source>Not connected to a store</source>
        <translation>Mit keiner Ablage verbunden</translation>
    </message>
    <message>
        <source>Agendas and papers come from the store of your council, board or committee.</source>
        <translation>Tagesordnungen und Unterlagen kommen aus der Ablage Ihres Rates, Vorstands oder Ausschusses.</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>The store is older than what you have</source>
        <translation>Die Ablage ist älter als das, was Sie haben</translation>
    </message>
    <message>
        <source>You keep the newer state, and nothing of yours was lost or replaced. Most often a backup was put back; it can also mean that somebody holds back what is new. Tell the secretary. Your own work is written to the store again by itself.</source>
        <translation>Sie behalten den neueren Stand, und nichts von Ihnen ging verloren oder wurde ersetzt. Meist wurde eine Sicherung zurückgespielt; es kann auch bedeuten, dass jemand Neues zurückhält. Informieren Sie die Schriftführung. Ihre eigene Arbeit wird von selbst wieder in die Ablage geschrieben.</translation>
    </message>
    <message>
        <source>The store holds two different records in one place</source>
        <translation>Die Ablage enthält zwei verschiedene Einträge an einer Stelle</translation>
    </message>
    <message>
        <source>The one you saw first stays in force; the other was not accepted and is kept as evidence. Tell the secretary, and do not rely on what is new before it is explained.</source>
        <translation>Der zuerst gesehene gilt weiter; der andere wurde nicht angenommen und wird als Beleg aufbewahrt. Informieren Sie die Schriftführung und verlassen Sie sich nicht auf Neues, bevor dies geklärt ist.</translation>
    </message>
    <message>
        <source>Plenum&apos;s data on this computer was copied or put back from a backup</source>
        <translation>Die Daten von Plenum auf diesem Computer wurden kopiert oder aus einer Sicherung zurückgespielt</translation>
    </message>
    <message>
        <source>The store has shown nothing new for unusually long</source>
        <translation>Die Ablage zeigt seit ungewöhnlich langer Zeit nichts Neues</translation>
    </message>
    <message>
        <source>Its newest state is from %1.</source>
        <translation>Ihr neuester Stand: %1.</translation>
    </message>
    <message>
        <source>What you have is right, but there may be newer agendas that the store does not hand out. Ask the secretary whether something was published since.</source>
        <translation>Was Sie haben, ist richtig, aber es kann neuere Tagesordnungen geben, die die Ablage nicht herausgibt. Fragen Sie die Schriftführung, ob seither etwas veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>This computer is short of room for the papers</source>
        <translation>Auf diesem Computer fehlt Platz für die Unterlagen</translation>
    </message>
    <message>
        <source>%1 more are needed. What is here stays, and your work is saved. Free some space, then synchronise: the rest follows.</source>
        <translation>Es wird noch %1 Platz benötigt. Was hier ist, bleibt, und Ihre Arbeit ist gesichert. Schaffen Sie Platz und gleichen Sie dann ab: Der Rest folgt.</translation>
    </message>
    <message>
        <source>The store has no room left</source>
        <translation>Die Ablage hat keinen Platz mehr</translation>
    </message>
    <message>
        <source>What you do is saved on this computer and goes to the store once there is room. Tell whoever looks after the store.</source>
        <translation>Was Sie tun, wird auf diesem Computer gesichert und geht in die Ablage, sobald dort Platz ist. Informieren Sie die Stelle, die die Ablage betreut.</translation>
    </message>
    <message>
        <source>You may not write to the store</source>
        <translation>Sie dürfen nicht in die Ablage schreiben</translation>
    </message>
    <message>
        <source>You can read everything, and what you do is saved on this computer, but nobody else gets it. Ask the secretary for the right to write there.</source>
        <translation>Sie können alles lesen, und was Sie tun, wird auf diesem Computer gesichert, aber niemand sonst erhält es. Bitten Sie die Schriftführung um Schreibrecht.</translation>
    </message>
    <message>
        <source>The store did not let you in</source>
        <translation>Die Ablage hat Ihnen keinen Zugang gegeben</translation>
    </message>
    <message>
        <source>The user name or the password is missing or was refused. What is here can be read, and what you do is saved on this computer. Plenum does not try again by itself, so that nobody is locked out.</source>
        <translation>Benutzername oder Passwort fehlen oder wurden abgelehnt. Was hier ist, können Sie lesen, und was Sie tun, wird auf diesem Computer gesichert. Plenum versucht es nicht von selbst erneut, damit niemand ausgesperrt wird.</translation>
    </message>
    <message>
        <source>The store cannot be reached</source>
        <translation>Die Ablage ist nicht erreichbar</translation>
    </message>
    <message>
        <source>What is here can be read, and what you do is saved on this computer and goes out by itself when the store is back. If it stays away, check the network, or whether the drive is connected.</source>
        <translation>Was hier ist, können Sie lesen, und was Sie tun, wird auf diesem Computer gesichert und von selbst gesendet, sobald die Ablage wieder da ist. Bleibt sie unerreichbar, prüfen Sie das Netz oder ob das Laufwerk angeschlossen ist.</translation>
    </message>
    <message>
        <source>Something in the store is damaged</source>
        <translation>Etwas in der Ablage ist beschädigt</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) did not match their signature or hash and were not accepted; what was good before stays. They are asked for again later. If this stays, show the details to the secretary.</source>
        <translation>
            <numerusform>%n Objekt passte nicht zu seiner Signatur oder Prüfsumme und wurde nicht angenommen; was vorher gültig war, bleibt. Es wird später erneut angefordert. Bleibt dies so, zeigen Sie der Schriftführung die Einzelheiten.</numerusform>
            <numerusform>%n Objekte passten nicht zu ihrer Signatur oder Prüfsumme und wurden nicht angenommen; was vorher gültig war, bleibt. Sie werden später erneut angefordert. Bleibt dies so, zeigen Sie der Schriftführung die Einzelheiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store has work of this computer that is missing here, so this copy may not go on writing in its name. Everything can still be read, and what you do is kept on this computer. To go on, get a key of its own for it; the secretary then lets it in, without an invitation.</source>
        <translation>Die Ablage enthält Arbeit dieses Computers, die hier fehlt; diese Kopie darf daher nicht weiter in seinem Namen schreiben. Alles bleibt lesbar, und was Sie tun, bleibt auf diesem Computer gesichert. Holen Sie ihm zum Weiterarbeiten einen eigenen Schlüssel; die Schriftführung nimmt ihn dann ohne Einladung auf.</translation>
    </message>
    <message>
        <source>Synchronising is paused</source>
        <translation>Der Abgleich ist angehalten</translation>
    </message>
    <message>
        <source>Nothing goes over the network until you resume. What you do is saved on this computer.</source>
        <translation>Bis Sie fortsetzen, geht nichts über das Netz. Was Sie tun, wird auf diesem Computer gesichert.</translation>
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
    <message>
        <source>not for you</source>
        <translation>nicht für Sie</translation>
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
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Get a new key…</source>
        <translation>Neuen Schlüssel holen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
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
    <name>plenum::ui::ClosedView</name>
    <message>
        <source>Synchronise now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>The store is somewhere else…</source>
        <translation>Die Ablage ist woanders…</translation>
    </message>
    <message>
        <source>%1 is closed on this computer</source>
        <translation>%1 ist auf diesem Computer geschlossen</translation>
    </message>
    <message>
        <source>It was last refreshed %1. The secretary has set that a computer which does not reach the store for %2 closes the space: its papers, agendas and the marks of others were removed from here.</source>
        <translation>Zuletzt aktualisiert: %1. Die Schriftführung hat festgelegt, dass ein Computer, der die Ablage so lange nicht erreicht (%2), den Sitzungsraum schließt: Unterlagen, Tagesordnungen und die Markierungen anderer wurden von hier entfernt.</translation>
    </message>
    <message>
        <source>The secretary has set that a computer which does not reach the store for %1 closes the space: its papers, agendas and the marks of others were removed from here.</source>
        <translation>Die Schriftführung hat festgelegt, dass ein Computer, der die Ablage so lange nicht erreicht (%1), den Sitzungsraum schließt: Unterlagen, Tagesordnungen und die Markierungen anderer wurden von hier entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>Your own marks, notes and sign-offs are safe. %Ln piece(s) of your work still wait here and go out with the next synchronisation.</source>
        <translation>
            <numerusform>Ihre eigenen Markierungen, Notizen und Mitzeichnungen sind sicher. %Ln Ihrer Eingaben wartet noch hier und wird beim nächsten Abgleich gesendet.</numerusform>
            <numerusform>Ihre eigenen Markierungen, Notizen und Mitzeichnungen sind sicher. %Ln Ihrer Eingaben warten noch hier und werden beim nächsten Abgleich gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own marks, notes and sign-offs are safe.</source>
        <translation>Ihre eigenen Markierungen, Notizen und Mitzeichnungen sind sicher.</translation>
    </message>
    <message>
        <source>Connect to the network or to the folder where the space is kept, and synchronise. Everything comes back then.</source>
        <translation>Verbinden Sie sich mit dem Netz oder mit dem Ordner, in dem der Sitzungsraum liegt, und gleichen Sie ab. Dann kommt alles zurück.</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>Abgleich läuft…</translation>
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
    <name>plenum::ui::ConnectController</name>
    <message>
        <source>chosen before</source>
        <translation>bereits gewählt</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ConnectView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Invitation code or address</source>
        <translation>Einladungscode oder Adresse</translation>
    </message>
    <message>
        <source>The code comes from the secretary of your council, board or committee. An address is a folder, or begins with https://.</source>
        <translation>Den Code erhalten Sie von der Schriftführung Ihres Rates, Vorstands oder Ausschusses. Eine Adresse ist ein Ordner oder beginnt mit https://.</translation>
    </message>
    <message>
        <source>Look at the store</source>
        <translation>Ablage prüfen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s file…</source>
        <translation>Datei der Zertifizierungsstelle wählen…</translation>
    </message>
    <message>
        <source>Name of the council, board or committee</source>
        <translation>Name des Rates, Vorstands oder Ausschusses</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>As it is to stand beside your sign-offs.</source>
        <translation>So, wie er neben Ihren Mitzeichnungen stehen soll.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Connect to a store</source>
        <translation>Mit einer Ablage verbinden</translation>
    </message>
    <message>
        <source>Paste or type it here</source>
        <translation>Hier einfügen oder eingeben</translation>
    </message>
    <message>
        <source>Address of the store</source>
        <translation>Adresse der Ablage</translation>
    </message>
    <message>
        <source>As the invitation says. Change it if the folder stands elsewhere on this computer.</source>
        <translation>Wie in der Einladung angegeben. Ändern Sie sie, wenn der Ordner auf diesem Computer anderswo liegt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop looking at the store</source>
        <translation>Prüfung der Ablage abbrechen</translation>
    </message>
    <message>
        <source>Looking at the store …</source>
        <translation>Ablage wird geprüft …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Do without the chosen authority</source>
        <translation>Auf die gewählte Zertifizierungsstelle verzichten</translation>
    </message>
    <message>
        <source>Welcome to Plenum</source>
        <translation>Willkommen bei Plenum</translation>
    </message>
    <message>
        <source>Your meetings with their agendas and papers, on this computer, also without a network. Read, mark and sign off in one place.</source>
        <translation>Ihre Sitzungen mit Tagesordnungen und Unterlagen, auf diesem Computer, auch ohne Netz. Lesen, markieren und mitzeichnen an einem Ort.</translation>
    </message>
    <message>
        <source>Join another council, board or committee, or change how yours is reached.</source>
        <translation>Treten Sie einem weiteren Rat, Vorstand oder Ausschuss bei oder ändern Sie den Zugang zu Ihrer Ablage.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Verbindung wird hergestellt …</translation>
    </message>
    <message>
        <source>Found the space</source>
        <translation>Sitzungsraum gründen</translation>
    </message>
    <message>
        <source>Save and synchronise</source>
        <translation>Sichern und abgleichen</translation>
    </message>
    <message>
        <source>Only servers this authority vouches for are believed: %1</source>
        <translation>Vertraut wird nur Servern, für die diese Zertifizierungsstelle bürgt: %1</translation>
    </message>
    <message>
        <source>Folder of the store</source>
        <translation>Ordner der Ablage</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Stop connecting</source>
        <translation>Verbinden abbrechen</translation>
    </message>
    <message>
        <source>Open space: papers are public anyway</source>
        <translation>Offener Sitzungsraum: Die Unterlagen sind ohnehin öffentlich</translation>
    </message>
    <message>
        <source>Whoever can read the store reads agendas, papers and shared marks. This cannot be changed later.</source>
        <translation>Wer die Ablage lesen kann, liest Tagesordnungen, Unterlagen und geteilte Markierungen. Das lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>Only members read what is in the space. Who keeps the store sees sizes and times.</source>
        <translation>Nur Mitglieder lesen, was im Sitzungsraum liegt. Wer die Ablage betreibt, sieht Größen und Zeiten.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ConnectionSection</name>
    <message>
        <source>Synchronise</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Nothing goes over the network until you resume.</source>
        <translation>Es geht nichts über das Netz, bis Sie fortsetzen.</translation>
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
    <message>
        <source>No meetings yet</source>
        <translation>Noch keine Sitzungen</translation>
    </message>
    <message>
        <source>They appear once you are connected to the store of your council, board or committee.</source>
        <translation>Sie erscheinen, sobald Sie mit der Ablage Ihres Rates, Vorstands oder Ausschusses verbunden sind.</translation>
    </message>
    <message>
        <source>Connect to a store…</source>
        <translation>Mit einer Ablage verbinden…</translation>
    </message>
</context>
<context>
    <name>plenum::ui::IdentityForm</name>
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
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Schlüsseldatei wählen</translation>
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
        <source>A key is made on this computer and stays here. The space&apos;s own authority, which is kept on this computer too, issues the certificate.</source>
        <translation>Auf diesem Computer wird ein Schlüssel erzeugt, der hier bleibt. Das Zertifikat stellt die eigene Zertifizierungsstelle des Sitzungsraums aus, die ebenfalls auf diesem Computer liegt.</translation>
    </message>
    <message>
        <source>A key is made on this computer and stays here. The secretary&apos;s Plenum issues the certificate when you are let in.</source>
        <translation>Auf diesem Computer wird ein Schlüssel erzeugt, der hier bleibt. Das Plenum der Schriftführung stellt das Zertifikat aus, wenn Sie aufgenommen werden.</translation>
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
    <name>plenum::ui::KeptDialog</name>
    <message>
        <source>What is kept on this computer</source>
        <translation>Was auf diesem Computer liegt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>plenum::ui::LockController</name>
    <message>
        <source>Lock Plenum</source>
        <translation>Plenum sperren</translation>
    </message>
    <message>
        <source>Cover Plenum</source>
        <translation>Plenum verdecken</translation>
    </message>
</context>
<context>
    <name>plenum::ui::LockView</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Plenum is locked</source>
        <translation>Plenum ist gesperrt</translation>
    </message>
    <message>
        <source>Plenum is covered</source>
        <translation>Plenum ist verdeckt</translation>
    </message>
    <message>
        <source>Enter the passphrase of your profile to go on where you were. Synchronising goes on meanwhile.</source>
        <translation>Geben Sie die Passphrase Ihres Profils ein, um dort weiterzumachen, wo Sie waren. Der Abgleich läuft inzwischen weiter.</translation>
    </message>
    <message>
        <source>This profile has no passphrase, so anybody at this computer can uncover it. Synchronising goes on meanwhile.</source>
        <translation>Dieses Profil hat keine Passphrase, also kann es jeder an diesem Computer aufdecken. Der Abgleich läuft inzwischen weiter.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Uncover</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>That is not the passphrase of this profile.</source>
        <translation>Das ist nicht die Passphrase dieses Profils.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check it and try again.</source>
        <translation>Es wurde nichts geändert. Prüfen Sie sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passphrases. The next try is possible in %Ln second(s).</source>
        <translation>
            <numerusform>Zu viele falsche Passphrasen. Der nächste Versuch ist in %Ln Sekunde möglich.</numerusform>
            <numerusform>Zu viele falsche Passphrasen. Der nächste Versuch ist in %Ln Sekunden möglich.</numerusform>
        </translation>
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
    <message>
        <source>Connect to a store…</source>
        <translation>Mit einer Ablage verbinden…</translation>
    </message>
    <message>
        <source>%1 · open space</source>
        <translation>%1 · offener Sitzungsraum</translation>
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
    <message>
        <source>Saved here. The others see it when synchronising goes on.</source>
        <translation>Hier gesichert. Die anderen sehen sie, sobald der Abgleich weitergeht.</translation>
    </message>
    <message>
        <source>Saved here. The others see it once a secretary has let this computer in.</source>
        <translation>Hier gesichert. Die anderen sehen sie, sobald die Schriftführung diesen Computer aufgenommen hat.</translation>
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
    <name>plenum::ui::MeetingSyncRow</name>
    <message>
        <source>Fetch all meetings</source>
        <translation>Alle Sitzungen holen</translation>
    </message>
    <message>
        <source>Only this meeting</source>
        <translation>Nur diese Sitzung</translation>
    </message>
    <message>
        <source>Fetch only %1</source>
        <translation>Nur %1 holen</translation>
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
    <message>
        <source>Choose a person below.</source>
        <translation>Wählen Sie unten eine Person.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
    <message>
        <source>Never: it stays open without the store</source>
        <translation>Nie: Er bleibt auch ohne Ablage offen</translation>
    </message>
    <message>
        <source>Close this space on computers that did not reach the store for</source>
        <translation>Frist ohne Kontakt zur Ablage, nach der Computer diesen Sitzungsraum schließen</translation>
    </message>
    <message>
        <source>Papers, agendas and the marks of others are removed there, and come back when it synchronises. Own work stays. Back up the store: it is the only lasting copy then.</source>
        <translation>Unterlagen, Tagesordnungen und die Markierungen anderer werden dort entfernt und kommen mit dem nächsten Abgleich zurück. Eigene Arbeit bleibt. Sichern Sie die Ablage: Sie ist dann die einzige dauerhafte Kopie.</translation>
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
    <message>
        <source>%1 of %2 papers are here.</source>
        <translation>%1 von %2 Unterlagen sind hier.</translation>
    </message>
    <message>
        <source>The rest is on its way.</source>
        <translation>Der Rest ist unterwegs.</translation>
    </message>
    <message>
        <source>The rest comes when synchronising goes on.</source>
        <translation>Der Rest kommt, sobald der Abgleich weitergeht.</translation>
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
    <name>plenum::ui::OwnWorkCard</name>
    <message>
        <source>Your work</source>
        <translation>Ihre Arbeit</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 anzeigen</translation>
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
    <name>plenum::ui::PassphraseDialog</name>
    <message>
        <source>Easy to guess. Several words in a row are better.</source>
        <translation>Leicht zu erraten. Mehrere Wörter hintereinander sind besser.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it much harder to guess.</source>
        <translation>Ausreichend. Ein weiteres Wort macht sie viel schwerer zu erraten.</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation>Schwer zu erraten.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>It is asked for whenever Plenum starts. Nobody can tell it to you again: make a recovery code as well, and keep that away from this computer.</source>
        <translation>Sie wird bei jedem Start von Plenum verlangt. Niemand kann sie Ihnen noch einmal nennen: Erstellen Sie auch einen Wiederherstellungscode und verwahren Sie ihn nicht bei diesem Computer.</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>That is not the passphrase of this profile. Nothing was changed.</source>
        <translation>Das ist nicht die Passphrase dieses Profils. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Geben Sie eine Passphrase ein.</translation>
    </message>
    <message>
        <source>This is not the same.</source>
        <translation>Das ist nicht dieselbe.</translation>
    </message>
    <message>
        <source>Remove the passphrase?</source>
        <translation>Passphrase entfernen?</translation>
    </message>
    <message>
        <source>From then on the keyring of the desktop opens what is kept here or, where there is none, whoever can read the files.</source>
        <translation>Von da an öffnet der Schlüsselbund des Desktops, was hier liegt, oder, wo es keinen gibt, jeder, der die Dateien lesen kann.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
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
    <name>plenum::ui::ProfileController</name>
    <message numerus="yes">
        <source>%1 in %2, with %Ln paper(s).</source>
        <translation>
            <numerusform>%1 in %2, mit %Ln Unterlage.</numerusform>
            <numerusform>%1 in %2, mit %Ln Unterlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Remove everything from this computer?</source>
        <translation>Alles von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>Papers, marks, sign-offs, keys and settings of Plenum are removed here, and nothing brings back what is not in the store. It needs no network. To come back, this computer has to be invited again.</source>
        <translation>Unterlagen, Markierungen, Mitzeichnungen, Schlüssel und Einstellungen von Plenum werden hier entfernt, und nichts bringt zurück, was nicht in der Ablage ist. Ein Netz ist nicht nötig. Um zurückzukehren, muss dieser Computer erneut eingeladen werden.</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>Alles entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Synchronise first</source>
        <translation>Zuerst abgleichen</translation>
    </message>
    <message>
        <source>It could not be removed</source>
        <translation>Entfernen war nicht möglich</translation>
    </message>
    <message>
        <source>Close Plenum and start it again to go on.</source>
        <translation>Schließen Sie Plenum und starten Sie es neu, um fortzufahren.</translation>
    </message>
    <message>
        <source>Plenum was removed from this computer</source>
        <translation>Plenum wurde von diesem Computer entfernt</translation>
    </message>
    <message>
        <source>Not all could be removed</source>
        <translation>Nicht alles konnte entfernt werden</translation>
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
    <message>
        <source>Synchronise now</source>
        <translation>Jetzt abgleichen</translation>
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
    <message>
        <source>This paper is confidential.</source>
        <translation>Diese Unterlage ist vertraulich.</translation>
    </message>
    <message>
        <source>Its words are not copied. You can mark them and write notes.</source>
        <translation>Ihre Worte werden nicht kopiert. Sie können sie markieren und Notizen schreiben.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::RecoveryDialog</name>
    <message>
        <source>Make the code</source>
        <translation>Code erstellen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>It opens what is kept here when the passphrase is forgotten or the keyring is lost: enter it in place of the passphrase. A code that was made before opens nothing any more.</source>
        <translation>Er öffnet, was hier liegt, wenn die Passphrase vergessen oder der Schlüsselbund verloren ist: Geben Sie ihn anstelle der Passphrase ein. Ein früherer Code öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>It is shown this once. Write it down, and keep it away from this computer.</source>
        <translation>Er wird nur dieses eine Mal gezeigt. Schreiben Sie ihn auf und verwahren Sie ihn nicht bei diesem Computer.</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Ich habe ihn verwahrt</translation>
    </message>
    <message>
        <source>That is not the passphrase of this profile. Nothing was changed.</source>
        <translation>Das ist nicht die Passphrase dieses Profils. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
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
    <message>
        <source>A new key for a computer that was restored from a backup or copied; the key before it ends.</source>
        <translation>Ein neuer Schlüssel für einen Computer, der aus einer Sicherung wiederhergestellt oder kopiert wurde; der bisherige Schlüssel endet.</translation>
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
    <message>
        <source>Store</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Connect to a store…</source>
        <translation>Mit einer Ablage verbinden…</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Your meetings are kept in %1</source>
        <translation>Ihre Sitzungen liegen in %1</translation>
    </message>
    <message>
        <source>Only by hand (Ctrl+L)</source>
        <translation>Nur von Hand (Strg+L)</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>Nach %Ln Minute</numerusform>
            <numerusform>Nach %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>By itself, when nobody uses Plenum</source>
        <translation>Von selbst, wenn niemand Plenum benutzt</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Cover now</source>
        <translation>Jetzt verdecken</translation>
    </message>
    <message>
        <source>Nothing of your meetings is shown until the passphrase of this profile is entered. Where a time is chosen, Plenum also locks when the desktop locks or the computer sleeps. Synchronising goes on.</source>
        <translation>Von Ihren Sitzungen ist nichts zu sehen, bis die Passphrase dieses Profils eingegeben ist. Ist eine Zeit gewählt, sperrt Plenum auch, wenn der Desktop sperrt oder der Computer schläft. Der Abgleich läuft weiter.</translation>
    </message>
    <message>
        <source>This profile has no passphrase: Plenum can be covered, so that nobody reads along, but anybody at this computer can uncover it. Where a time is chosen, it is also covered when the desktop locks or the computer sleeps.</source>
        <translation>Dieses Profil hat keine Passphrase: Plenum lässt sich verdecken, damit niemand mitliest, aber jeder an diesem Computer kann es aufdecken. Ist eine Zeit gewählt, wird es auch verdeckt, wenn der Desktop sperrt oder der Computer schläft.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Recovery code…</source>
        <translation>Wiederherstellungscode…</translation>
    </message>
    <message>
        <source>What is kept on this computer…</source>
        <translation>Was auf diesem Computer liegt…</translation>
    </message>
    <message>
        <source>Remove everything from this computer…</source>
        <translation>Alles von diesem Computer entfernen…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Passphrase festlegen…</translation>
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
    <name>plenum::ui::SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Many servers, Nextcloud for one, want an app password; it is made in the settings of your account there. Plenum keeps it on this computer, in the keyring if there is one.</source>
        <translation>Viele Server, etwa Nextcloud, verlangen ein App-Passwort; Sie erstellen es dort in den Einstellungen Ihres Kontos. Plenum bewahrt es auf diesem Computer auf, im Schlüsselbund, wenn es einen gibt.</translation>
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
    <message>
        <source>Works offline; it is sent when synchronising goes on.</source>
        <translation>Geht auch offline; gesendet wird, sobald der Abgleich weitergeht.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SignOffList</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
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
    <message>
        <source>Saved here, sent when synchronising goes on</source>
        <translation>Hier gesichert, wird gesendet, sobald der Abgleich weitergeht</translation>
    </message>
    <message>
        <source>Saved here, sent once a secretary has let this computer in</source>
        <translation>Hier gesichert, wird gesendet, sobald die Schriftführung diesen Computer aufgenommen hat</translation>
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
    <message>
        <source>It is safe on this computer and goes to the store when synchronising goes on.</source>
        <translation>Sie liegt sicher auf diesem Computer und geht in die Ablage, sobald der Abgleich weitergeht.</translation>
    </message>
    <message>
        <source>It is safe on this computer and goes to the store once a secretary has let this computer in; you need not do anything.</source>
        <translation>Sie liegt sicher auf diesem Computer und geht in die Ablage, sobald die Schriftführung diesen Computer aufgenommen hat; Sie müssen nichts tun.</translation>
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
    <message>
        <source>You are no longer a member</source>
        <translation>Sie sind kein Mitglied mehr</translation>
    </message>
    <message>
        <source>What you have stays readable. What you write from now on does not count. If that is a mistake, ask the secretary.</source>
        <translation>Was Sie haben, bleibt lesbar. Was Sie von jetzt an schreiben, zählt nicht. Ist das ein Irrtum, wenden Sie sich an die Schriftführung.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>After that its papers and agendas are removed from this computer until it reaches the store again. Your own marks and sign-offs stay.</source>
        <translation>Danach werden Unterlagen und Tagesordnungen von diesem Computer entfernt, bis er die Ablage wieder erreicht. Ihre eigenen Markierungen und Mitzeichnungen bleiben.</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Abgleichen</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SyncController</name>
    <message>
        <source>Get a new key for this computer?</source>
        <translation>Neuen Schlüssel für diesen Computer holen?</translation>
    </message>
    <message>
        <source>Get a new key</source>
        <translation>Neuen Schlüssel holen</translation>
    </message>
    <message>
        <source>The computer gets a key of its own. Your marks, sign-offs and papers stay, and what was not sent yet goes out under the new key.</source>
        <translation>Der Computer erhält einen eigenen Schlüssel. Ihre Markierungen, Abzeichnungen und Unterlagen bleiben; was noch nicht gesendet wurde, geht unter dem neuen Schlüssel hinaus.</translation>
    </message>
    <message>
        <source>The secretary then has to let the computer in; until that is done you can read and mark. The key it had before ends then, so that any other copy of this computer can send nothing more.</source>
        <translation>Danach muss die Schriftführung den Computer aufnehmen; bis dahin können Sie lesen und markieren. Der bisherige Schlüssel endet dann, sodass keine andere Kopie dieses Computers noch etwas senden kann.</translation>
    </message>
    <message>
        <source>This computer goes on leading without waiting for anybody. The key it had before ends, so that any other copy of this computer can send nothing more.</source>
        <translation>Dieser Computer leitet weiter, ohne auf jemanden zu warten. Der Schlüssel, den er vorher hatte, endet, damit keine andere Kopie dieses Computers mehr etwas senden kann.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SyncView</name>
    <message>
        <source>Synchronise</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Fetch all meetings</source>
        <translation>Alle Sitzungen holen</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Nothing yet. Marks you share and your sign-offs are listed here, with how far they have got.</source>
        <translation>Noch nichts. Hier stehen die Markierungen, die Sie teilen, und Ihre Mitzeichnungen, jeweils mit dem Stand ihrer Übermittlung.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Ihre Arbeit</translation>
    </message>
    <message>
        <source>Change how it is reached…</source>
        <translation>Zugang ändern…</translation>
    </message>
    <message>
        <source>Only papers of one meeting are fetched, as you chose.</source>
        <translation>Es werden nur Unterlagen einer Sitzung geholt, wie von Ihnen gewählt.</translation>
    </message>
    <message>
        <source>This network may cost: only papers of the next meeting are fetched, up to 50 MB. Your own work is sent in any case.</source>
        <translation>Dieses Netz kann Kosten verursachen: Es werden nur Unterlagen der nächsten Sitzung geholt, bis zu 50 MB. Ihre eigene Arbeit wird in jedem Fall gesendet.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The store is %1</source>
        <translation>Ablage: %1</translation>
    </message>
    <message>
        <source>None yet. They appear once the secretary has published an agenda and you have synchronised.</source>
        <translation>Noch keine. Sie erscheinen, sobald die Schriftführung eine Tagesordnung veröffentlicht hat und Sie abgeglichen haben.</translation>
    </message>
    <message>
        <source>Connect to a store…</source>
        <translation>Mit einer Ablage verbinden…</translation>
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
    <name>plenum::ui::WipedView</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Removing everything from this computer…</source>
        <translation>Alles wird von diesem Computer entfernt…</translation>
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
    <message>
        <source>Approved: %1 goes on with a new device key. The key before it ends; what was written under it counts. Rights of a secretary or owner have to be given to the new one again.</source>
        <translation>Freigegeben: %1 arbeitet mit einem neuen Geräteschlüssel weiter. Der bisherige Schlüssel endet; was unter ihm geschrieben wurde, zählt. Rechte der Schriftführung oder als Eigentümer/in müssen dem neuen erneut erteilt werden.</translation>
    </message>
    <message>
        <source>  … and %1 more</source>
        <translation>  … und %1 weitere</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>older than what is here</source>
        <translation>älter als der Stand hier</translation>
    </message>
    <message>
        <source>contradicts what is here</source>
        <translation>widerspricht dem Stand hier</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>zurückgespielt</translation>
    </message>
    <message>
        <source>left as it is: two were published here, and both are kept</source>
        <translation>belassen: Hier wurden zwei veröffentlicht, und beide bleiben erhalten</translation>
    </message>
    <message>
        <source>can be put back from here</source>
        <translation>kann von hier zurückgespielt werden</translation>
    </message>
    <message>
        <source>not put back</source>
        <translation>nicht zurückgespielt</translation>
    </message>
    <message>
        <source>not on this computer: somebody else&apos;s may have it</source>
        <translation>nicht auf diesem Computer: vielleicht auf dem einer anderen Person</translation>
    </message>
    <message>
        <source>only the lead secretary&apos;s computer can put it back</source>
        <translation>kann nur vom Computer der leitenden Schriftführung zurückgespielt werden</translation>
    </message>
    <message>
        <source>The store is newer than what is here, and nothing was changed. Run “plenumctl sync” first.</source>
        <translation>Die Ablage ist neuer als der Stand hier, und es wurde nichts geändert. Führen Sie zuerst „plenumctl sync“ aus.</translation>
    </message>
    <message>
        <source>%1 objects and papers were looked at: the store has all that this computer holds.</source>
        <translation>Geprüfte Objekte und Unterlagen: %1. Die Ablage enthält alles, was dieser Computer hat.</translation>
    </message>
    <message>
        <source>%1 objects and papers were looked at; %2 are missing or wrong in the store, %3 were put back. What is in this computer&apos;s copy is safe.</source>
        <translation>Geprüfte Objekte und Unterlagen: %1; in der Ablage fehlend oder fehlerhaft: %2; zurückgespielt: %3. Was in der Kopie dieses Computers liegt, ist sicher.</translation>
    </message>
    <message>
        <source>Nothing in the store says that this computer was restored from a backup or copied, and nothing was changed. If you know it was, run “plenumctl space renew --force”.</source>
        <translation>Nichts in der Ablage deutet darauf hin, dass dieser Computer aus einer Sicherung wiederhergestellt oder kopiert wurde, und es wurde nichts geändert. Wissen Sie, dass es so war, führen Sie „plenumctl space renew --force“ aus.</translation>
    </message>
    <message>
        <source>This computer leads a space that it does not own alone, so its key cannot be renewed from here; nothing was changed. Let an owner take the lead over with “plenumctl space take-over”, or hand it over with “plenumctl space lead”, then renew.</source>
        <translation>Dieser Computer leitet einen Sitzungsraum, der ihm nicht allein gehört; sein Schlüssel kann daher nicht von hier aus erneuert werden, und es wurde nichts geändert. Lassen Sie eine Eigentümerin oder einen Eigentümer die Leitung mit „plenumctl space take-over“ übernehmen oder übergeben Sie sie mit „plenumctl space lead“ und erneuern Sie dann.</translation>
    </message>
    <message>
        <source>This computer has a new key. Your marks, sign-offs and papers are all still here.</source>
        <translation>Dieser Computer hat einen neuen Schlüssel. Ihre Markierungen, Mitzeichnungen und Unterlagen sind alle noch hier.</translation>
    </message>
    <message>
        <source>“%1”: the secretary has to let it in (“plenumctl space approve”). Until then you can read and mark.</source>
        <translation>„%1“: Die Schriftführung muss den Schlüssel noch freigeben („plenumctl space approve“). Bis dahin können Sie lesen und markieren.</translation>
    </message>
    <message>
        <source>“%1”: this computer goes on leading it, under its new key.</source>
        <translation>„%1“: Dieser Computer behält die Leitung, unter seinem neuen Schlüssel.</translation>
    </message>
    <message>
        <source>%1 pieces of your work go out once that is done.</source>
        <translation>Sobald dies geschehen ist, werden Ihre wartenden Eingaben gesendet (%1).</translation>
    </message>
    <message>
        <source>“%1” does not list this computer: ask for an invite code and join again.</source>
        <translation>„%1“ führt diesen Computer nicht auf: Bitten Sie um einen Einladungscode und treten Sie erneut bei.</translation>
    </message>
    <message>
        <source>%1 The request goes out with the next sync.</source>
        <translation>%1 Die Anfrage wird beim nächsten Abgleich gesendet.</translation>
    </message>
    <message>
        <source>Everything the members wrote is rolled up already.</source>
        <translation>Alles, was die Mitglieder geschrieben haben, ist bereits zusammengefasst.</translation>
    </message>
    <message>
        <source>%1 pieces of the members&apos; logs are rolled up, in %2 objects.</source>
        <translation>Zusammengefasste Teile der Mitgliederjournale: %1; dafür geschriebene Objekte: %2.</translation>
    </message>
    <message>
        <source>%1 do not count: they were written twice, or after a device was removed.</source>
        <translation>Ohne Geltung: %1 (doppelt geschrieben oder nach dem Entfernen eines Geräts).</translation>
    </message>
    <message>
        <source>A new epoch is open: %1.</source>
        <translation>Eine neue Epoche ist eröffnet: %1.</translation>
    </message>
    <message>
        <source>Everything in the store is needed. Nothing was removed.</source>
        <translation>Alles in der Ablage wird benötigt. Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>%1 objects nobody needs would be removed:</source>
        <translation>Nicht mehr benötigte Objekte, die entfernt würden (%1):</translation>
    </message>
    <message>
        <source>%1 objects nobody needs were removed:</source>
        <translation>Nicht mehr benötigte Objekte, die entfernt wurden (%1):</translation>
    </message>
    <message>
        <source>%1 objects nobody needs would be announced:</source>
        <translation>Nicht mehr benötigte Objekte, die angekündigt würden (%1):</translation>
    </message>
    <message>
        <source>%1 objects nobody needs were announced. They stay for at least %2 days; whoever still uses one keeps it:</source>
        <translation>Nicht mehr benötigte Objekte, die angekündigt wurden (%1). Sie bleiben mindestens %2 Tage; wird eines noch verwendet, bleibt es erhalten:</translation>
    </message>
    <message>
        <source>%1 objects were announced before and wait, the first until %2.</source>
        <translation>Früher angekündigte Objekte, die noch warten: %1, das erste bis %2.</translation>
    </message>
    <message>
        <source>%1 objects the store had lost were put back from this computer.</source>
        <translation>Objekte, die der Ablage verloren gingen und von diesem Computer zurückgespielt wurden: %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s Plenum was restored from a backup or copied: another copy of it has written under the same key. Everything here is safe and can be read; what you do now stays on this computer until it has a key of its own: run “plenumctl space renew”.</source>
        <translation>Das Plenum dieses Computers wurde aus einer Sicherung wiederhergestellt oder kopiert: Eine andere Kopie davon hat unter demselben Schlüssel geschrieben. Hier ist alles sicher und lesbar; was Sie jetzt tun, bleibt auf diesem Computer, bis er einen eigenen Schlüssel hat: Führen Sie „plenumctl space renew“ aus.</translation>
    </message>
    <message>
        <source>This computer no longer belongs to “%1”; another one of yours does.</source>
        <translation>Dieser Computer gehört nicht mehr zu „%1“; ein anderer von Ihnen gehört weiter dazu.</translation>
    </message>
    <message>
        <source>You are no longer a member of “%1”.</source>
        <translation>Sie sind kein Mitglied von „%1“ mehr.</translation>
    </message>
    <message>
        <source>What you have stays readable. What you do here from now on does not count and is not sent. If that is a mistake, ask the secretary.</source>
        <translation>Was Sie haben, bleibt lesbar. Was Sie hier von jetzt an tun, zählt nicht und wird nicht gesendet. Ist das ein Irrtum, wenden Sie sich an die Schriftführung.</translation>
    </message>
    <message>
        <source>%1 pieces of your work had not been sent. They stay here.</source>
        <translation>Einige Ihrer Eingaben waren noch nicht gesendet (%1). Sie bleiben hier.</translation>
    </message>
    <message>
        <source>This computer&apos;s key is one of the owners&apos;, and it takes several of them to replace it, so it cannot be renewed from here; nothing was changed. Let the owners take it out first with “plenumctl space owners remove”, then renew.</source>
        <translation>Der Schlüssel dieses Computers gehört zu denen der Eigentümer, und nur mehrere von ihnen zusammen können ihn ersetzen; von hier aus lässt er sich daher nicht erneuern. Es wurde nichts geändert. Lassen Sie ihn zuerst von den Eigentümern mit „plenumctl space owners remove“ herausnehmen und erneuern Sie ihn dann.</translation>
    </message>
    <message>
        <source>New passphrase of this profile:</source>
        <translation>Neue Passphrase dieses Profils:</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>Noch einmal dieselbe:</translation>
    </message>
    <message>
        <source>The recovery code of this profile, which is not shown again:

  %1

Write it down and keep it away from this computer. It opens the profile when the passphrase is forgotten or the keyring is lost: enter it in place of the passphrase. A code that was made before opens nothing any more.</source>
        <translation>Der Wiederherstellungscode dieses Profils, der nicht noch einmal gezeigt wird:

  %1

Schreiben Sie ihn auf und verwahren Sie ihn nicht bei diesem Computer. Er öffnet das Profil, wenn die Passphrase vergessen oder der Schlüsselbund verloren ist: Geben Sie ihn anstelle der Passphrase ein. Ein früherer Code öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>It is open: whoever can read the store can read what is published there.</source>
        <translation>Er ist offen: Wer die Ablage lesen kann, kann lesen, was darin veröffentlicht wird.</translation>
    </message>
    <message>
        <source>It is sealed: only members can read it. Who keeps the store sees sizes and times.</source>
        <translation>Er ist versiegelt: Nur Mitglieder können ihn lesen. Wer die Ablage betreibt, sieht Größen und Zeiten.</translation>
    </message>
    <message>
        <source>You asked to join “%1”. Everything in it arrives with the first sync after the secretary has approved you.</source>
        <translation>Sie haben gebeten, „%1“ beizutreten. Alles darin kommt mit dem ersten Abgleich, nachdem die Schriftführung Sie aufgenommen hat.</translation>
    </message>
    <message>
        <source>The secretary has not approved this computer yet; everything arrives with the first sync after that.</source>
        <translation>Die Schriftführung hat diesen Computer noch nicht aufgenommen; alles kommt mit dem ersten Abgleich danach.</translation>
    </message>
    <message>
        <source>%1. Run “plenumctl sync”.</source>
        <translation>%1. Führen Sie „plenumctl sync“ aus.</translation>
    </message>
    <message>
        <source>This space has no lease: what devices have they keep without the store.</source>
        <translation>Dieser Sitzungsraum hat keine Frist: Was Geräte haben, behalten sie auch ohne die Ablage.</translation>
    </message>
    <message>
        <source>A device that does not reach the store for %1 closes this space: it removes papers, agendas and the marks of others, and gets them again at its next contact. Own work stays. The store is the only lasting copy then: back it up.</source>
        <translation>Ein Gerät, das die Ablage so lange nicht erreicht (%1), schließt diesen Sitzungsraum: Es entfernt Unterlagen, Tagesordnungen und die Markierungen anderer und erhält sie beim nächsten Kontakt wieder. Eigene Arbeit bleibt. Die Ablage ist dann die einzige dauerhafte Kopie: Sichern Sie sie.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>It does not open, so what would be lost cannot be told.</source>
        <translation>Es lässt sich nicht öffnen, daher ist nicht feststellbar, was verloren ginge.</translation>
    </message>
    <message>
        <source>Everything you did is in the store.</source>
        <translation>Alles, was Sie getan haben, ist in der Ablage.</translation>
    </message>
    <message>
        <source>There is no profile in %1, and nothing was removed.</source>
        <translation>In %1 gibt es kein Profil, und es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>remove</source>
        <comment>typed to confirm</comment>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>Everything Plenum keeps in %1 is removed, and nothing brings it back. Type “%2” to go on:</source>
        <translation>Alles, was Plenum in %1 aufbewahrt, wird entfernt, und nichts bringt es zurück. Geben Sie „%2“ ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>“plenumctl profile passphrase” changes that.</source>
        <translation>„plenumctl profile passphrase“ ändert das.</translation>
    </message>
    <message>
        <source>“plenumctl profile recovery” makes one.</source>
        <translation>„plenumctl profile recovery“ erstellt einen.</translation>
    </message>
</context>
</TS>
