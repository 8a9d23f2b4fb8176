# SPDX-License-Identifier: GPL-3.0-or-later
"""The draft joint declaration, one page for each of the five languages."""

from layout import Columns, Document, NewPage, Space, Style, Text, a4

NAME = "10-tuyen-bo-chung-nam-thanh-pho.pdf"
TITLE = "Dự thảo Tuyên bố chung của năm thành phố kết nghĩa (năm thứ tiếng)"
DATE = "2026-11-13T11:00:00+07:00"

_BLUE = "#1F4E79"
_SIGNERS = {
    "vi": ["Nam Hải", "Port Ashby", "Neuenwerder", "Tirtajaya", "Ras Al Waha"],
    "ar": ["نام هاي", "بورت آشبي", "نوينفيردر", "تيرتاجايا", "رأس الواحة"],
}

# language: (name in the outline, status, heading, opening, articles, closing)
_TEXTS = {
    "vi": (
        "Tiếng Việt",
        "DỰ THẢO",
        "TUYÊN BỐ CHUNG\ncủa các thành phố kết nghĩa về thành phố bên sông nước",
        (
            "Chúng tôi, đại diện của Nam Hải, Port Ashby, Neuenwerder, Tirtajaya và Ras Al Waha, họp tại Nam Hải, nhận"
            " thấy rằng nước vừa nuôi sống vừa đe dọa các thành phố của chúng ta, và những việc nhỏ đo đếm được có ích"
            " hơn những lời hứa lớn. Chúng tôi thống nhất như sau:"
        ),
        [
            (
                "Chia sẻ dữ liệu",
                (
                    "Mỗi thành phố công bố số liệu mực nước, tình trạng cầu và chất lượng nước biển theo cùng một định"
                    " dạng, cập nhật ít nhất mỗi ngày một lần."
                ),
            ),
            (
                "Cảnh báo sớm",
                (
                    "Khi một thành phố phát cảnh báo lũ, bốn thành phố kia được thông báo trong mười lăm phút và sẵn"
                    " sàng cử chuyên gia."
                ),
            ),
            (
                "Bảo trì trước, xây mới sau",
                (
                    "Mỗi thành phố dành cho bảo trì cầu ít nhất mức do báo cáo kiểm tra hằng năm đề nghị và giải thích"
                    " công khai nếu không làm được."
                ),
            ),
            (
                "Thế hệ trẻ",
                "Đến năm 2030 có ít nhất năm trăm học sinh, sinh viên mỗi năm học tập tại một thành phố kết nghĩa.",
            ),
            (
                "Ngân sách minh bạch",
                "Quỹ hợp tác chung được kiểm toán hằng năm; báo cáo được công bố bằng năm thứ tiếng.",
            ),
            ("Giá trị của các bản", "Tuyên bố này được lập bằng năm thứ tiếng, các bản có giá trị như nhau."),
        ],
        "Làm tại Nam Hải, tháng 12 năm 2026",
    ),
    "en": (
        "English",
        "DRAFT",
        "JOINT DECLARATION\nof the twin cities on living with water",
        (
            "We, the representatives of Nam Hải, Port Ashby, Neuenwerder, Tirtajaya and Ras Al Waha, meeting in Nam"
            " Hải, recognise that water both feeds and threatens our cities, and that small things which can be"
            " measured are worth more than great promises. We agree as follows:"
        ),
        [
            (
                "Shared data",
                (
                    "Each city publishes its water levels, the condition of its bridges and the quality of its coastal"
                    " waters in one common format, updated at least once a day."
                ),
            ),
            (
                "Early warning",
                (
                    "When one city issues a flood warning, the other four are informed within fifteen minutes and stand"
                    " ready to send experts."
                ),
            ),
            (
                "Maintain first, build second",
                (
                    "Each city spends at least as much on bridge maintenance as its yearly inspection report"
                    " recommends, and explains in public if it cannot."
                ),
            ),
            (
                "The young generation",
                "By 2030 at least five hundred pupils and students a year study in one of the twin cities.",
            ),
            (
                "Open accounts",
                "The joint partnership fund is audited every year; the report is published in five languages.",
            ),
            ("Equal texts", "This declaration is made in five languages, all texts being equally valid."),
        ],
        "Done at Nam Hải, December 2026",
    ),
    "de": (
        "Deutsch",
        "ENTWURF",
        "GEMEINSAME ERKLÄRUNG\nder Partnerstädte über das Leben mit dem Wasser",
        (
            "Wir, die Vertreterinnen und Vertreter von Nam Hải, Port Ashby, Neuenwerder, Tirtajaya und Ras Al Waha, in"
            " Nam Hải versammelt, stellen fest, dass das Wasser unsere Städte zugleich ernährt und bedroht und dass"
            " kleine, messbare Schritte mehr bewirken als große Versprechen. Wir vereinbaren:"
        ),
        [
            (
                "Gemeinsame Daten",
                (
                    "Jede Stadt veröffentlicht Wasserstände, den Zustand ihrer Brücken und die Güte der Küstengewässer"
                    " in einem einheitlichen Format und mindestens einmal täglich."
                ),
            ),
            (
                "Frühwarnung",
                (
                    "Gibt eine Stadt eine Hochwasserwarnung heraus, werden die vier anderen binnen fünfzehn Minuten"
                    " unterrichtet und halten Fachleute bereit."
                ),
            ),
            (
                "Erhalten vor Bauen",
                (
                    "Jede Stadt verwendet für die Erhaltung ihrer Brücken mindestens den Betrag, den der jährliche"
                    " Prüfbericht empfiehlt, und legt öffentlich dar, wenn sie dies nicht vermag."
                ),
            ),
            (
                "Die junge Generation",
                (
                    "Bis 2030 lernen jährlich mindestens fünfhundert Schülerinnen, Schüler und Studierende in einer der"
                    " Partnerstädte."
                ),
            ),
            (
                "Offene Rechnung",
                "Der gemeinsame Partnerschaftsfonds wird jährlich geprüft; der Bericht erscheint in fünf Sprachen.",
            ),
            (
                "Verbindlichkeit der Fassungen",
                "Diese Erklärung ist in fünf Sprachen abgefasst; jeder Wortlaut ist gleichermaßen verbindlich.",
            ),
        ],
        "Geschehen zu Nam Hải im Dezember 2026",
    ),
    "id": (
        "Bahasa Indonesia",
        "RANCANGAN",
        "DEKLARASI BERSAMA\nkota-kota kembar tentang hidup bersama air",
        (
            "Kami, para wakil Nam Hải, Port Ashby, Neuenwerder, Tirtajaya, dan Ras Al Waha, yang bertemu di Nam Hải,"
            " menyadari bahwa air menghidupi sekaligus mengancam kota-kota kami, dan bahwa langkah kecil yang dapat"
            " diukur lebih berharga daripada janji besar. Kami bersepakat sebagai berikut:"
        ),
        [
            (
                "Berbagi data",
                (
                    "Setiap kota mengumumkan tinggi muka air, kondisi jembatan, dan mutu air laut dalam satu format"
                    " yang sama, diperbarui sedikitnya sekali sehari."
                ),
            ),
            (
                "Peringatan dini",
                (
                    "Apabila satu kota mengeluarkan peringatan banjir, keempat kota lain diberi tahu dalam lima belas"
                    " menit dan siap mengirim tenaga ahli."
                ),
            ),
            (
                "Merawat dahulu, membangun kemudian",
                (
                    "Setiap kota membelanjakan untuk perawatan jembatan sedikitnya sebesar yang disarankan laporan"
                    " pemeriksaan tahunan, dan menjelaskan secara terbuka apabila tidak mampu."
                ),
            ),
            (
                "Generasi muda",
                (
                    "Pada tahun 2030 sedikitnya lima ratus pelajar dan mahasiswa setiap tahun belajar di salah satu"
                    " kota kembar."
                ),
            ),
            ("Keuangan terbuka", "Dana kerja sama diperiksa setiap tahun; laporannya diumumkan dalam lima bahasa."),
            (
                "Kesetaraan naskah",
                "Deklarasi ini dibuat dalam lima bahasa dan semua naskah mempunyai kekuatan yang sama.",
            ),
        ],
        "Dibuat di Nam Hải, Desember 2026",
    ),
    "ar": (
        "العربية",
        "مسودة",
        "إعلان مشترك\nللمدن المتوأمة بشأن العيش مع الماء",
        (
            "نحن ممثلي نام هاي وبورت آشبي ونوينفيردر وتيرتاجايا ورأس الواحة، المجتمعين في نام هاي، ندرك أن الماء يغذّي"
            " مدننا ويهددها في آن واحد، وأن الخطوات الصغيرة التي يمكن قياسها أنفع من الوعود الكبيرة. وقد اتفقنا على ما"
            " يأتي:"
        ),
        [
            (
                "تبادل البيانات",
                (
                    "تنشر كل مدينة مناسيب المياه وحالة الجسور ونوعية مياه الساحل بصيغة موحدة، وتحدّثها مرة في اليوم على"
                    " الأقل."
                ),
            ),
            (
                "الإنذار المبكر",
                (
                    "إذا أصدرت مدينة إنذاراً بالفيضان أُبلغت المدن الأربع الأخرى خلال خمس عشرة دقيقة، واستعدت لإرسال"
                    " الخبراء."
                ),
            ),
            (
                "الصيانة قبل البناء",
                (
                    "تنفق كل مدينة على صيانة جسورها ما لا يقل عن المبلغ الذي يوصي به تقرير الفحص السنوي، وتعلن الأسباب"
                    " إن تعذّر ذلك."
                ),
            ),
            ("الجيل الشاب", "يدرس بحلول عام ٢٠٣٠ ما لا يقل عن خمسمئة طالب سنوياً في إحدى المدن المتوأمة."),
            ("شفافية الحسابات", "يخضع صندوق الشراكة المشترك للتدقيق كل عام، ويُنشر التقرير بخمس لغات."),
            ("حجية النصوص", "حُرّر هذا الإعلان بخمس لغات، ولجميع النصوص الحجية نفسها."),
        ],
        "حُرّر في نام هاي، ديسمبر ٢٠٢٦",
    ),
}


def build(path):
    doc = Document(
        TITLE,
        "Ban Thư ký kỳ họp",
        "Joint declaration in Vietnamese, English, German, Indonesian and Arabic",
        DATE,
        a4(top=26, right=24, bottom=22, left=24),
        _furniture,
    )
    for number, language in enumerate(_TEXTS):
        if number:
            doc.add(NewPage())
        doc.add(*_page(language))
    return doc.write(path)


def _furniture(canvas, page):
    style = Style(family="Noto Sans", size=8.5, leading=11, align="center", colour="#5B6673")
    canvas.text(page.width / 2, page.height - 44, f"{canvas.number} / {canvas.pages}", style)
    names = "Nam Hải  ·  Port Ashby  ·  Neuenwerder  ·  Tirtajaya  ·  Ras Al Waha"
    canvas.text(page.width / 2, 34, names, style)
    canvas.rule(page.left, 52, page.width - page.right, 52, 0.8, _BLUE)


def _page(language):
    name, status, heading, opening, articles, closing = _TEXTS[language]
    arabic = language == "ar"
    body = Style(
        family="Noto Naskh Arabic,Noto Serif" if arabic else "Noto Serif",
        size=12.5 if arabic else 10.8,
        leading=22 if arabic else 17,
        align="justify",
        after=8,
        rtl=arabic,
        language=language,
    )
    centre = body.but(align="center", after=0)
    title, subtitle = heading.split("\n")
    marks = "١٢٣٤٥٦" if arabic else "123456"
    return [
        Text(f"<b>{status}</b>", body.but(align="end", size=10, colour="#B3261E", after=4)),
        Text(title, centre.but(size=18, leading=27, bold=True, colour=_BLUE), outline=(0, name)),
        Text(subtitle, centre.but(size=13, leading=22, after=16, italic=not arabic)),
        Text(opening, body.but(after=12)),
        *[
            Text(f"<b>{head}.</b> {text}", body.but(inset=24), marker=marks[n] + ".")
            for n, (head, text) in enumerate(articles)
        ],
        Text(closing, body.but(align="center", before=12, after=30, keep_next=True)),
        Columns(
            [
                (
                    1,
                    [
                        Text(city, centre.but(size=9.5 if not arabic else 11, leading=14)),
                        Space(26),
                        Text("…………………", centre.but(size=9, colour="#5B6673")),
                    ],
                )
                for city in _SIGNERS["ar" if arabic else "vi"]
            ],
            gap=6,
            rtl=arabic,
        ),
    ]
