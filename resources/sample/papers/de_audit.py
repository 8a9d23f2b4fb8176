# SPDX-License-Identifier: GPL-3.0-or-later
"""German: the audit office's report on the joint fund, as a formal council paper."""

from formats import de
from layout import Columns, Document, Row, Space, Stack, Style, Table, TableLook, Text, a4
from papers import twinning

NAME = "06-bericht-rechnungspruefungsamt-2026-0417.pdf"
TITLE = "Bericht des Rechnungsprüfungsamtes über die Prüfung des Partnerschaftsfonds 2025"
DATE = "2026-10-28T10:00:00+01:00"

_BODY = Style(family="Liberation Sans", size=10.5, leading=15, align="start", after=7, language="de")
_H1 = _BODY.but(size=12.5, leading=17, bold=True, before=12, after=5, keep_next=True)
_H2 = _BODY.but(bold=True, before=6, after=3, keep_next=True)
_SMALL = _BODY.but(size=9, leading=12.2, after=0)
_TABLE = TableLook(
    text=_SMALL,
    head=_SMALL.but(bold=True),
    head_fill="#E6E6E6",
    group_fill="#F3F3F3",
    total_fill="#F3F3F3",
    pad_y=3.2,
    rule="#555555",
)
_NAMES = {
    "drainage": "Stadtentwässerung und Hochwasserwarnung",
    "bridges": "Brückenprüfung und Bauwerksmonitoring",
    "harbours": "Fischereihäfen und hygienische Märkte",
    "heritage": "Solare Kühlung und Handwerkserbe",
    "youth": "Jugend- und Schulaustausch",
    "office": "Geschäftsstelle, Übersetzung, Prüfung",
}


def build(path):
    doc = Document(
        TITLE,
        "Stadt Neuenwerder, Rechnungsprüfungsamt",
        "Vorlage Nr. 2026/0417",
        DATE,
        a4(top=25, right=20, bottom=24, left=25),
        _furniture,
    )
    doc.add(
        *_head(),
        *_decision(),
        *_mandate(),
        *_subject(),
        *_accounts(),
        *_findings(),
        *_recommendations(),
        *_reply(),
        *_certificate(),
    )
    return doc.write(path)


def _furniture(canvas, page):
    middle, right = page.left + page.body_width / 2, page.width - page.right
    grey = _SMALL.but(colour="#444444", size=8.5, leading=11)
    if canvas.number > 1:
        canvas.text(page.left, 36, "Stadt Neuenwerder · Rechnungsprüfungsamt", grey)
        canvas.text(right, 36, "Vorlage Nr. 2026/0417", grey.but(align="end"))
        canvas.rule(page.left, 50, right, 50, 0.5, "#888888")
    canvas.text(middle, page.height - 44, f"Seite {canvas.number} von {canvas.pages}", grey.but(align="center"))


def _head():
    plain = _BODY.but(after=1, leading=14)
    left = [
        Text("STADT NEUENWERDER", plain.but(size=17, leading=22, bold=True)),
        Text("Der Oberbürgermeister", plain),
        Text("Rechnungsprüfungsamt", plain.but(bold=True)),
    ]
    right = [
        Text(line, plain.but(size=9.5, leading=13))
        for line in [
            "<b>Vorlage Nr.</b>  2026/0417",
            "<b>Status:</b>  öffentlich",
            "<b>Datum:</b>  28. Oktober 2026",
            "<b>Aktenzeichen:</b>  14-20/3-PF-2025",
            "<b>Bearbeitung:</b>  Herr Lüders, 55-1420",
        ]
    ]
    return [
        Columns([(58, left), (42, right)], after=14),
        Table(
            [(46, "start"), (18, "start"), (16, "start"), (20, "start")],
            [["Beratungsfolge", "Sitzung am", "Status", "Zuständigkeit"]],
            [
                ["Rechnungsprüfungsausschuss", "05.11.2026", "nichtöffentlich", "Vorberatung"],
                ["Ausschuss für Partnerschaften und Europa", "10.11.2026", "öffentlich", "Vorberatung"],
                ["Rat der Stadt Neuenwerder", "16.11.2026", "öffentlich", "Kenntnisnahme"],
                ["Gemeinsame Sitzung der Partnerstädte, Nam Hải", "3. Tagung 2026", "öffentlich", "Kenntnisnahme"],
            ],
            _TABLE,
            after=12,
        ),
        Text("<b>Betreff:</b>", _BODY.but(after=1, keep_next=True)),
        Text(
            (
                "Bericht über die Prüfung des gemeinsamen Partnerschaftsfonds der Städte Nam Hải, Port Ashby,"
                " Neuenwerder, Tirtajaya und Ras Al Waha für das Haushaltsjahr 2025 mit Ausblick auf das laufende Jahr"
            ),
            _BODY.but(bold=True, size=11.5, leading=16, after=10),
        ),
    ]


def _paragraphs(*texts):
    return [Text(text, _BODY) for text in texts]


def _heading(text):
    return Text(text, _H1, outline=(0, text))


def _decision():
    return [
        _heading("Beschlussvorschlag"),
        Stack(
            [
                Text(text, _BODY.but(inset=18, after=3), marker=f"{n}.")
                for n, text in enumerate(
                    [
                        "Der Bericht des Rechnungsprüfungsamtes wird zur Kenntnis genommen.",
                        (
                            "Die Partnerstädte werden gebeten, die Empfehlungen E 1 bis E 6 bis zum 31. März 2027"
                            " umzusetzen."
                        ),
                        "Der Geschäftsstelle wird für das Haushaltsjahr 2025 Entlastung empfohlen.",
                    ],
                    1,
                )
            ],
            pad=9,
            edge="#555555",
            after=10,
        ),
        Text(
            (
                "<b>Finanzielle Auswirkungen:</b>  Keine zusätzlichen. Der Beitrag der Stadt Neuenwerder für 2027"
                f" beträgt {de(twinning.CONTRIBUTIONS[2027][2])} € und ist im Haushaltsentwurf unter Produkt 11.1.09"
                " veranschlagt."
            ),
            _BODY,
        ),
    ]


def _mandate():
    return [
        _heading("1  Prüfungsauftrag"),
        *_paragraphs(
            (
                "Nach § 9 der Fondsordnung vom 14. Juni 2022 prüft das Rechnungsprüfungsamt der Stadt Neuenwerder"
                " jährlich die Rechnung des gemeinsamen Partnerschaftsfonds. Die Prüfung richtet sich nach den"
                " Grundsätzen ordnungsmäßiger Rechnungsprüfung und erstreckt sich auf Ordnungsmäßigkeit, Zweckmäßigkeit"
                " und Wirtschaftlichkeit der Mittelverwendung."
            ),
            (
                "Geprüft wurde vom 7. September bis 9. Oktober 2026 in der Geschäftsstelle sowie vom 21. bis 25."
                " September 2026 vor Ort in Nam Hải. Auskünfte erteilten das Amt für auswärtige Angelegenheiten der"
                " Stadt Nam Hải und die Projektleitungen. Alle erbetenen Unterlagen wurden vorgelegt, zwei Belegordner"
                " allerdings erst nach Erinnerung."
            ),
        ),
    ]


def _subject():
    total = twinning.contributions(2025)
    rows = [
        [city, de(amount), f"{de(amount / total * 100, 1)} %", date]
        for city, amount, date in zip(
            twinning.CITIES,
            twinning.CONTRIBUTIONS[2025],
            ["18.02.2025", "03.02.2025", "31.01.2025", "27.02.2025", "11.03.2025"],
        )
    ]
    return [
        _heading("2  Prüfungsgegenstand"),
        *_paragraphs(
            "Der Fonds finanziert fünf gemeinsame Vorhaben und eine kleine Geschäftsstelle. Die Bücher werden in Euro"
            f" geführt. Im Jahr 2025 zahlten die fünf Städte zusammen {de(total)} € ein. Die Beiträge richten sich je"
            " zur Hälfte nach Einwohnerzahl und Haushaltsvolumen."
        ),
        Text("Tabelle 1: Beiträge der Städte 2025", _H2),
        Table(
            [(40, "start"), (22, "end"), (18, "end"), (20, "center")],
            [["Stadt", "Beitrag (€)", "Anteil", "Zahlungseingang"]],
            [*rows, Row(["Summe", de(total), "100,0 %", ""], "total")],
            _TABLE,
        ),
        *_paragraphs(
            "Fällig waren die Beiträge zum 28. Februar 2025. Der Beitrag von Ras Al Waha ging elf Tage später ein;"
            " Ursache war ein Feiertag bei der zwischengeschalteten Bank. Verzugszinsen wurden zutreffend nicht"
            " erhoben, weil die Fondsordnung eine Frist von vierzehn Tagen einräumt."
        ),
    ]


def _accounts():
    rows = [
        [_NAMES[key], city or "Geschäftsstelle", de(spent), de(budget), de(used), f"{de(used / budget * 100, 1)} %"]
        for key, (city, spent, budget, used, _) in twinning.PROJECTS.items()
    ]
    sums = [twinning.projects(n) for n in (1, 2, 3)]
    rows.append(Row(["Summe", "", *map(de, sums), f"{de(sums[2] / sums[1] * 100, 1)} %"], "total"))
    return [
        _heading("3  Rechnungsergebnis"),
        Text("Tabelle 2: Ausgaben nach Vorhaben in Euro", _H2),
        Table(
            [(36, "start"), (17, "start"), (13, "end"), (13, "end"), (15, "end"), (11, "end")],
            [["Vorhaben", "Federführung", "Ergebnis 2025", "Ansatz 2026", "Stand 30.09.2026", "Abfluss"]],
            rows,
            _TABLE,
        ),
        Text("Tabelle 3: Kassenmäßiger Abschluss 2025 in Euro", _H2),
        Table(
            [(70, "start"), (30, "end")],
            [["Bezeichnung", "Betrag"]],
            [
                ["Bestand am 1. Januar 2025", de(twinning.OPENING_2025)],
                ["+ Beiträge der Städte", de(twinning.contributions(2025))],
                ["+ Zinserträge", de(twinning.INTEREST_2025)],
                ["− Ausgaben für Vorhaben und Geschäftsstelle", de(twinning.projects(1))],
                Row(["Bestand am 31. Dezember 2025", de(twinning.closing_2025())], "total"),
            ],
            _TABLE,
        ),
        *_paragraphs(
            "Der Kassenbestand stimmt mit den Kontoauszügen der Sparkasse Neuenwerder und der Geschäftsbank in Nam Hải"
            f" überein. Er erhöhte sich um {de(twinning.closing_2025() - twinning.OPENING_2025)} €, vor allem weil die"
            " zweite Ausschreibung für Pegelmessgeräte in das Jahr 2026 verschoben wurde. Der Bestand deckt die"
            " Ausgaben von gut zwei Monaten; das Rechnungsprüfungsamt hält diese Höhe für angemessen."
        ),
    ]


_FINDINGS = [
    (
        "F 1  Vergaben",
        (
            "Von 34 Vergaben wurden 22 mit einem Volumen von 1.046.200 € geprüft. In 20 Fällen war das Verfahren"
            " ordnungsgemäß dokumentiert. In zwei Fällen (Schulbedarf, 8.900 € und 11.350 €) fehlte der Vermerk über"
            " die Einholung von drei Angeboten. Ein Schaden ist nicht entstanden; die Preise lagen im üblichen Rahmen."
        ),
    ),
    (
        "F 2  Belegwesen in Nam Hải",
        (
            "Für das Vorhaben Stadtentwässerung wurden 17 von 212 Belegen im Original erst nach Ablauf der Frist von 30"
            " Tagen eingereicht. Der Betrag von 23.640 € ist inzwischen vollständig nachgewiesen."
        ),
    ),
    (
        "F 3  Übergabe von Geräten",
        (
            "Sechs Pegelmessgeräte und vier Dehnungsaufnehmer im Wert von 58.400 € wurden in Nam Hải eingebaut, ohne"
            " dass eine Übergabeniederschrift vorlag. Die Geräte wurden bei der örtlichen Prüfung vollzählig und"
            " funktionsfähig angetroffen. Eigentum und Unterhaltung sind jedoch erst mit der Niederschrift eindeutig"
            " geregelt."
        ),
    ),
    (
        "F 4  Reisekosten",
        (
            "Die Reisekosten des Jugend- und Schulaustauschs betrugen 131.700 €. Alle 96 geprüften Abrechnungen waren"
            " rechnerisch richtig. Die Tagessätze der fünf Städte weichen um bis zu 45 % voneinander ab; eine"
            " einheitliche Regelung fehlt."
        ),
    ),
    (
        "F 5  Markthygiene in Tirtajaya",
        (
            "Die Kühlkette des Fischmarktes wurde fristgerecht fertiggestellt. Die vereinbarte Wirkungskontrolle"
            " (Keimbelastung vor und nach dem Umbau) liegt erst für eines von drei Quartalen vor."
        ),
    ),
    (
        "F 6  Wechselkurse",
        (
            "Die Geschäftsstelle rechnet Ausgaben in Landeswährung zum Tageskurs um. Für 41 Buchungen wurde der"
            " Monatsdurchschnitt verwendet. Die Abweichung beträgt insgesamt 312 € und ist unerheblich."
        ),
    ),
]


def _findings():
    blocks = [
        _heading("4  Feststellungen"),
        *_paragraphs(
            "Das Rechnungsprüfungsamt trifft sechs Feststellungen. Keine davon stellt die Ordnungsmäßigkeit der"
            " Rechnung insgesamt in Frage."
        ),
    ]
    for name, text in _FINDINGS:
        blocks += [Text(name, _H2, outline=(1, name)), Text(text, _BODY)]
    return blocks


def _recommendations():
    return [
        _heading("5  Empfehlungen"),
        Table(
            [(7, "center"), (57, "start"), (22, "start"), (14, "center")],
            [["Nr.", "Empfehlung", "Zuständig", "Frist"]],
            [
                [
                    "E 1",
                    "Vergabevermerk als Pflichtfeld in das Abrechnungsportal aufnehmen; ohne Vermerk keine Auszahlung.",
                    "Geschäftsstelle",
                    "31.01.2027",
                ],
                [
                    "E 2",
                    (
                        "Originalbelege spätestens 30 Tage nach Zahlung einreichen; Vertretung für die Belegstelle"
                        " benennen."
                    ),
                    "Nam Hải",
                    "31.01.2027",
                ],
                [
                    "E 3",
                    (
                        "Für alle Geräte ab 1.000 € eine Übergabeniederschrift mit Seriennummer, Standort und"
                        " Unterhaltungspflicht fertigen."
                    ),
                    "Nam Hải, Neuenwerder",
                    "28.02.2027",
                ],
                [
                    "E 4",
                    "Einheitliche Tagessätze für Begegnungen beschließen; Vorschlag der Geschäftsstelle liegt bei.",
                    "alle Städte",
                    "31.03.2027",
                ],
                [
                    "E 5",
                    "Ausstehende Messreihen zur Keimbelastung nachreichen und im Jahresbericht veröffentlichen.",
                    "Tirtajaya",
                    "31.03.2027",
                ],
                [
                    "E 6",
                    "Umrechnung ausschließlich zum Tageskurs der Europäischen Zentralbank.",
                    "Geschäftsstelle",
                    "sofort",
                ],
            ],
            _TABLE,
        ),
        *_paragraphs(
            "Von den acht Empfehlungen des Vorjahres sind sieben umgesetzt. Offen ist die Einführung einer"
            " elektronischen Inventarliste; sie wird mit E 3 weiterverfolgt."
        ),
    ]


def _reply():
    return [
        _heading("6  Stellungnahme der Geschäftsstelle"),
        *_paragraphs(
            (
                "Die Geschäftsstelle hat am 19. Oktober 2026 Stellung genommen. Sie stimmt den Feststellungen zu. Das"
                " Abrechnungsportal wird zum 1. Januar 2027 um den Vergabevermerk und die elektronische Inventarliste"
                " erweitert; die Kosten von 6.800 € sind im Ansatz 2027 enthalten. Das Amt für auswärtige"
                " Angelegenheiten der Stadt Nam Hải hat eine zweite Mitarbeiterin für die Belegstelle benannt und die"
                " fehlenden Niederschriften bis Ende Februar 2027 zugesagt."
            ),
            (
                "Zu E 4 weist die Geschäftsstelle darauf hin, dass unterschiedliche Preisniveaus auch künftig"
                " unterschiedliche Sätze rechtfertigen können. Das Rechnungsprüfungsamt hält eine Staffelung in zwei"
                " Stufen für vertretbar, sofern sie von allen Städten gemeinsam beschlossen wird."
            ),
        ),
    ]


def _certificate():
    centre = _BODY.but(after=0)
    return [
        _heading("7  Prüfungsvermerk"),
        Text(
            (
                "Die Rechnung des Partnerschaftsfonds für das Haushaltsjahr 2025 schließt mit Ausgaben von"
                f" {de(twinning.projects(1))} € und einem Bestand von {de(twinning.closing_2025())} € ab. Sie"
                " vermittelt ein zutreffendes Bild der Einnahmen, Ausgaben und Bestände. Der Fondsordnung wurde im"
                " Wesentlichen entsprochen. Einwendungen, die einer Entlastung entgegenstehen, haben sich nicht"
                " ergeben."
            ),
            _BODY.but(keep_next=True),
        ),
        Stack(
            [
                Text("Neuenwerder, den 28. Oktober 2026", centre),
                Space(34),
                Text("gez. Dr. Annette Brinkmann", centre),
                Text("Leiterin des Rechnungsprüfungsamtes", centre),
                Space(12),
                Text(
                    (
                        "<b>Anlagen:</b>  1 Fondsordnung vom 14. Juni 2022; 2 Übersicht der geprüften Vergaben; 3"
                        " Vorschlag einheitlicher Tagessätze"
                    ),
                    _SMALL,
                ),
            ],
            before=10,
        ),
    ]
