# SPDX-License-Identifier: GPL-3.0-or-later
"""Arabic: the partnership report of Ras Al Waha, laid out from right to left."""

import math

import charts
from formats import ar, ar_digits
from layout import Columns, Document, Drawing, Row, Space, Stack, Style, Table, TableLook, Text, a4
from papers import twinning

NAME = "08-taqrir-al-sharaka.pdf"
TITLE = "تقرير الشراكة لعام ٢٠٢٦ وخطة عام ٢٠٢٧"
DATE = "2026-11-02T12:00:00+03:00"
_FONT = "Noto Naskh Arabic,Noto Serif"
_BLUE = "#12507B"

_BODY = Style(family=_FONT, size=12.5, leading=23, align="justify", after=7, rtl=True, language="ar")
_PLAIN = _BODY.but(align="start")
_CENTRED = _PLAIN.but(align="center", bold=True, keep_next=True)
_H1 = _PLAIN.but(size=15, leading=26, bold=True, colour=_BLUE, before=10, after=4, keep_next=True)
_H2 = _PLAIN.but(size=13, bold=True, before=5, after=2, keep_next=True)
_CAPTION = _CENTRED.but(size=11, leading=19, before=5, after=3)
_SMALL = _PLAIN.but(size=10.5, leading=18, after=0)
_TABLE = TableLook(
    text=_SMALL,
    head=_SMALL.but(bold=True, align="center"),
    head_fill="#DCE9F2",
    group_fill="#EFF5F9",
    total_fill="#EFF5F9",
    pad_y=2.5,
    pad_x=5,
    rule="#6F8798",
)

_CITIES = {
    "Nam Hải": "نام هاي",
    "Port Ashby": "بورت آشبي",
    "Neuenwerder": "نوينفيردر",
    "Tirtajaya": "تيرتاجايا",
    "Ras Al Waha": "رأس الواحة",
    "": "الأمانة",
}
_NAMES = {
    "drainage": "تصريف مياه الأمطار والإنذار المبكر",
    "bridges": "فحص الجسور ومراقبتها",
    "harbours": "مرافئ الصيد والأسواق الصحية",
    "heritage": "التبريد الشمسي والتراث الحرفي",
    "youth": "تبادل الشباب والطلاب",
    "office": "الأمانة والترجمة والتدقيق",
}


def build(path):
    doc = Document(
        TITLE,
        "بلدية رأس الواحة",
        "تقرير إدارة العلاقات الدولية إلى جلسة المدن المتوأمة",
        DATE,
        a4(top=24, right=24, bottom=24, left=22),
        _furniture,
    )
    doc.add(
        *_letterhead(), *_introduction(), *_achievements(), *_finances(), *_lessons(), *_plan(), *_recommendations()
    )
    return doc.write(path)


def _furniture(canvas, page):
    grey = _SMALL.but(size=9, leading=14, colour="#5B6673")
    canvas.text(
        page.width / 2, page.height - 46, ar_digits(f"صفحة {canvas.number} من {canvas.pages}"), grey.but(align="center")
    )
    if canvas.number > 1:
        canvas.text(page.left, 30, TITLE, grey, page.body_width)
        canvas.rule(page.left, 49, page.width - page.right, 49, 0.5, "#9FB2C0")


def _letterhead():
    def emblem(canvas, x, y, width, height):
        context = canvas.context
        right = x + width - 34
        for petal in range(8):
            context.save()
            context.translate(right, y + 34)
            context.rotate(petal * math.pi / 4)
            context.set_source_rgb(0.07, 0.31, 0.48) if petal % 2 else context.set_source_rgb(0.78, 0.54, 0.17)
            context.move_to(0, -6)
            context.curve_to(11, -14, 9, -24, 0, -32)
            context.curve_to(-9, -24, -11, -14, 0, -6)
            context.fill()
            context.restore()
        for line, (text, size) in enumerate(
            [("بلدية رأس الواحة", 17), ("إدارة العلاقات الدولية والتعاون بين المدن", 12.5)]
        ):
            canvas.text(
                x, y + 6 + line * 30, text, _PLAIN.but(size=size, bold=True, leading=28, colour=_BLUE), width - 84
            )
        canvas.text(
            x,
            y + 4,
            ar_digits("الرقم: 2026/614\nالتاريخ: 2 نوفمبر 2026\nالمرفقات: لا يوجد"),
            _SMALL.but(leading=19),
            122,
        )
        canvas.rule(x, y + 78, x + width, y + 78, 1.4, _BLUE)

    return [
        Text("بسم الله الرحمن الرحيم", _CENTRED.but(size=13, after=6)),
        Drawing(82, emblem, before=0, after=10),
        Text(
            "إلى: مجلس الشعب في مدينة نام هاي، الدورة الثالثة، الجلسة المشتركة مع المدن المتوأمة", _PLAIN.but(after=2)
        ),
        Text("الموضوع: تقرير الشراكة لعام ٢٠٢٦ وخطة عام ٢٠٢٧", _PLAIN.but(bold=True, after=8)),
    ]


def _h1(text):
    return Text(text, _H1, outline=(0, text))


def _h2(text):
    return Text(text, _H2, outline=(1, text))


def _paragraphs(*texts):
    return [Text(ar_digits(text), _BODY) for text in texts]


def _bullets(*texts):
    return [Text(ar_digits(text), _BODY.but(inset=20, after=3), marker="•") for text in texts]


def _numbered(*texts):
    return [
        Text(ar_digits(text), _BODY.but(inset=26, after=4), marker=ar_digits(f"{n}-"))
        for n, text in enumerate(texts, 1)
    ]


def _introduction():
    return [
        _h1("أولاً: مقدمة"),
        *_paragraphs(
            (
                "انضمت مدينة رأس الواحة إلى شبكة المدن المتوأمة عام 2019 مع مدن نام هاي <small>(Nam Hải)</small> وبورت"
                " آشبي <small>(Port Ashby)</small> ونوينفيردر <small>(Neuenwerder)</small> وتيرتاجايا"
                " <small>(Tirtajaya)</small>. وتجمع هذه المدن الخمس صلة واحدة هي الماء: فكلها مدن ساحلية أو نهرية تواجه"
                " ارتفاع درجات الحرارة وتآكل المنشآت وتغيّر أحوال الصيد."
            ),
            (
                "تقود رأس الواحة برنامج التبريد الشمسي والتراث الحرفي. ويعرض هذا التقرير ما أُنجز حتى 30 سبتمبر 2026،"
                " وما أُنفق من الصندوق المشترك، والدروس المستفادة، وخطة العمل للعام المقبل. وقد أُعدّ التقرير بالاشتراك"
                " مع فرق العمل في المدن الأربع الأخرى، وراجعته أمانة الشبكة."
            ),
        ),
    ]


def _achievements():
    return [
        _h1("ثانياً: منجزات عام ٢٠٢٦"),
        _h2("١. التبريد الشمسي"),
        *_paragraphs(
            "اكتمل تركيب ست عشرة غرفة تبريد تعمل بالطاقة الشمسية: تسع في مدارس رأس الواحة، وأربع في سوق السمك بمدينة"
            " تيرتاجايا، وثلاث في مستوصفات جزر نام هاي. وتحفظ الغرفة الواحدة حرارة أربع درجات مئوية مدة ثلاثين ساعة بعد"
            " غياب الشمس، لأنها تخزّن البرد في الجليد لا في البطاريات."
        ),
        Text("الجدول ١: نتائج غرف التبريد الشمسي", _CAPTION),
        Table(
            [(46, "start"), (18, "center"), (18, "center"), (18, "center")],
            [["المؤشر", "٢٠٢٤", "٢٠٢٥", "٢٠٢٦"]],
            [
                [name, *map(ar_digits, values)]
                for name, values in [
                    ("عدد الغرف العاملة", ("3", "8", "16")),
                    ("الكهرباء الموفَّرة (ميغاواط ساعة)", ("21", "64", "138")),
                    ("اللقاحات التالفة (٪)", ("6٫2", "3٫1", "0٫8")),
                    ("ساعات التوقف في السنة", ("190", "74", "36")),
                    ("الفنيون المدرَّبون", ("12", "31", "58")),
                ]
            ],
            _TABLE,
        ),
        _h2("٢. الخزف الأزرق"),
        *_paragraphs(
            (
                "عمل ثمانية خزّافين من رأس الواحة وستة من نام هاي معاً ثلاثة أشهر لإحياء طلاء أزرق فُقدت وصفته منذ"
                " أوائل القرن العشرين. واعتمد الفريق على تحليل ثلاث وعشرين قطعة محفوظة في متحفي المدينتين، وعلى رماد"
                " قشور الأرز الذي يستعمله حرفيو نام هاي. ويُفتتح المعرض المشترك في مارس 2027، ثم ينتقل إلى المتحف الآخر"
                " في سبتمبر."
            ),
            (
                "وأُدخلت حصة للحرف في إحدى عشرة مدرسة، وسجّلت التعاونية النسائية للخزف علامة تجارية مشتركة تعود نسبة"
                " عشرة في المئة من عائدها إلى تدريب الشباب."
            ),
        ),
        _h2("٣. المشاركة في برامج المدن الأخرى"),
        *_bullets(
            (
                "شارك 41 طالباً وسبعة معلمين في تبادل الشباب، وكانت اللغة الإنجليزية لغة العمل مع دروس أولية في"
                " الفيتنامية والإندونيسية."
            ),
            (
                "رُكّبت أربعة مقاييس لمنسوب السيول في وادي الواحة وفق النظام المعتمد في نوينفيردر، وأُرسل أول إنذار"
                " مبكر في 8 أبريل 2026 قبل وصول السيل بخمسين دقيقة."
            ),
            (
                "تدرّب مهندسان على فحص الجسور مع فريق بورت آشبي، وفُحصت تسعة جسور فوق الوادي وظهر أن اثنين منها يحتاجان"
                " إلى إصلاح عاجل."
            ),
        ),
    ]


def _finances():
    rows = [
        [_NAMES[key], _CITIES[city], ar(budget), ar(used), ar(used / budget * 100, 1)]
        for key, (city, _, budget, used, _) in twinning.PROJECTS.items()
    ]
    budget, used = twinning.projects(2), twinning.projects(3)
    rows.append(Row(["المجموع", "", ar(budget), ar(used), ar(used / budget * 100, 1)], "total"))
    paid = list(zip(twinning.CITIES, twinning.CONTRIBUTIONS[2026]))
    total = twinning.contributions(2026)
    years = [2025, 2026, 2027]
    return [
        _h1("ثالثاً: الوضع المالي"),
        *_paragraphs(
            f"بلغت مساهمات المدن الخمس في الصندوق المشترك {ar(total)} يورو عام 2026، دفعت رأس الواحة منها"
            f" {ar(twinning.CONTRIBUTIONS[2026][4])} يورو، أي {ar(twinning.CONTRIBUTIONS[2026][4] / total * 100, 1)} في"
            f" المئة. وأُنفق حتى 30 سبتمبر 2026 مبلغ {ar(used)} يورو من موازنة قدرها {ar(budget)} يورو، أي"
            f" {ar(used / budget * 100, 1)} في المئة."
        ),
        Text("الجدول ٢: موازنة الصندوق المشترك وما أُنفق منها (باليورو)", _CAPTION),
        Table(
            [(38, "start"), (18, "center"), (16, "center"), (18, "center"), (12, "center")],
            [["البرنامج", "المدينة القائدة", "موازنة ٢٠٢٦", "حتى ٣٠ سبتمبر", "النسبة ٪"]],
            rows,
            _TABLE,
        ),
        Stack(
            [
                Drawing(
                    150,
                    lambda c, x, y, w, h: charts.ring(
                        c,
                        x,
                        y,
                        w,
                        h,
                        [(_CITIES[city], amount) for city, amount in paid],
                        _FONT,
                        ar,
                        middle=ar(total),
                        rtl=True,
                    ),
                ),
                Text("الشكل ١: مساهمات المدن في الصندوق عام ٢٠٢٦ (باليورو)", _CAPTION.but(keep_next=False)),
            ],
            before=4,
            after=8,
            floats=True,
        ),
        Stack(
            [
                Drawing(
                    170,
                    lambda c, x, y, w, h: charts.bars_up(
                        c,
                        x,
                        y,
                        w,
                        h,
                        [_CITIES[city] for city in twinning.CITIES],
                        [ar_digits(str(year)) for year in years],
                        [[value / 1000 for value in twinning.CONTRIBUTIONS[year]] for year in years],
                        _FONT,
                        ar,
                        rtl=True,
                    ),
                ),
                Text("الشكل ٢: تطور المساهمات (بآلاف اليورو)", _CAPTION.but(keep_next=False)),
            ],
            before=4,
            after=8,
            floats=True,
        ),
        *_paragraphs(
            "وصلت مساهمة رأس الواحة لعام 2025 بعد موعدها بأحد عشر يوماً بسبب عطلة في المصرف الوسيط، وقد اتُّفق مع"
            " المصرف على التحويل قبل أسبوعين من الموعد ابتداءً من عام 2026. ولم يسجّل ديوان الرقابة في نوينفيردر أي"
            " ملاحظة على نفقات البرنامج الذي تقوده مدينتنا."
        ),
    ]


def _lessons():
    return [
        _h1("رابعاً: التحديات والدروس المستفادة"),
        Table(
            [(32, "start"), (68, "start")],
            [["التحدي", "ما تعلّمناه وما سنفعله"]],
            [
                [
                    "الغبار يخفض إنتاج الألواح بنسبة ١٨٪ في الصيف",
                    "تنظيف جاف كل عشرة أيام يقوم به طلاب المدارس المهنية، وقد انخفض الفاقد إلى ٥٪.",
                ],
                ["تأخر قطع الغيار في الجزر", "صندوق قطع لكل غرفة تبريد، وتوحيد نوع الضواغط في المدن الثلاث."],
                [
                    "صعوبة الترجمة بين خمس لغات",
                    "معجم مشترك يضم ٦٢٠ مصطلحاً، ومراجعة كل وثيقة من شخص لغته الأم هي لغة الوثيقة.",
                ],
                [
                    "ضعف مشاركة النساء في التدريب الفني",
                    "دورات صباحية قريبة من المدارس؛ ارتفعت نسبة المتدربات من ١٤٪ إلى ٣٦٪.",
                ],
            ],
            _TABLE,
        ),
    ]


def _plan():
    plan = twinning.PROJECTS["heritage"][4]
    parts = [
        ("عشر غرف تبريد جديدة في ثلاث مدن", 142_000),
        ("تدريب أربعين فنياً ومنح شهادة مشتركة", 48_000),
        ("المعرض المشترك للخزف الأزرق ونقله", 57_000),
        ("حصص الحرف في عشرين مدرسة", 29_000),
    ]
    parts.append(("القياس والمتابعة ونشر البيانات", plan - sum(amount for _, amount in parts)))
    rows = [
        [ar_digits(str(n)), name, ar(amount), ar(amount / plan * 100, 1)] for n, (name, amount) in enumerate(parts, 1)
    ]
    rows.append(Row(["", "المجموع", ar(plan), "١٠٠٫٠"], "total"))
    return [
        _h1("خامساً: خطة عام ٢٠٢٧"),
        *_paragraphs(
            f"تقترح رأس الواحة لبرنامج التبريد الشمسي والتراث الحرفي مبلغ {ar(plan)} يورو من الصندوق المشترك، وقد"
            f" أُدرجت مساهمة المدينة وقدرها {ar(twinning.CONTRIBUTIONS[2027][4])} يورو في مشروع موازنة البلدية."
        ),
        Text("الجدول ٣: توزيع موازنة البرنامج لعام ٢٠٢٧", _CAPTION),
        Table(
            [(8, "center"), (56, "start"), (20, "center"), (16, "center")],
            [["الرقم", "النشاط", "يورو", "النسبة ٪"]],
            rows,
            _TABLE,
        ),
    ]


def _recommendations():
    centre = _PLAIN.but(align="center", after=0)
    sign = Stack(
        [
            Text("المهندس يوسف القاسمي", centre.but(bold=True)),
            Text("مدير إدارة العلاقات الدولية", centre),
            Space(4),
            Text("(وُقِّع)", centre),
        ]
    )
    deputy = Stack(
        [
            Text("ليلى الحداد", centre.but(bold=True)),
            Text("نائبة رئيس المجلس البلدي", centre),
            Space(4),
            Text("(وُقِّع)", centre),
        ]
    )
    return [
        _h1("سادساً: التوصيات"),
        Text("ترجو بلدية رأس الواحة من الجلسة المشتركة:", _PLAIN.but(keep_next=True)),
        *_numbered(
            "الإحاطة علماً بهذا التقرير وبنتائج عام 2026.",
            "الموافقة على إضافة مستوصفات الجزر في نام هاي إلى المرحلة الثانية من التبريد الشمسي.",
            "اعتماد الإعلان المشترك للمدن الخمس بنصوصه المتساوية في الحجية.",
            "دعوة وفود المدن إلى افتتاح معرض الخزف الأزرق في رأس الواحة في مارس 2027.",
        ),
        Text("وتفضلوا بقبول فائق الاحترام والتقدير.", _PLAIN.but(before=4, after=10, keep_next=True)),
        Columns([(50, [sign]), (50, [deputy])], rtl=True),
    ]
