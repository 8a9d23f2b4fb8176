# SPDX-License-Identifier: GPL-3.0-or-later
"""Indonesian: Tirtajaya's report on the twin-city programme and its budget."""

import charts
from formats import indonesian as num
from layout import Columns, Document, Drawing, Row, Space, Stack, Style, Table, TableLook, Text, a4
from papers import twinning

NAME = "07-laporan-kerja-sama-kota-kembar.pdf"
TITLE = "Laporan Kerja Sama Kota Kembar Tahun 2026 dan Rencana Anggaran Tahun 2027"
DATE = "2026-11-04T13:00:00+07:00"
_RATE = 19_250  # rupiah for a euro, as in the city's draft budget
_FONT = "Noto Serif"

_BODY = Style(family=_FONT, size=10.5, leading=16.2, align="justify", indent=24, after=6, language="id")
_PLAIN = _BODY.but(indent=0, align="start")
_CENTRED = _PLAIN.but(align="center", bold=True, keep_next=True)
_H2 = _PLAIN.but(bold=True, before=7, after=4, keep_next=True)
_CAPTION = _PLAIN.but(size=9.5, leading=13, bold=True, align="center", before=6, after=4, keep_next=True)
_SMALL = _PLAIN.but(size=9.2, leading=13, after=0)
_TABLE = TableLook(
    text=_SMALL,
    head=_SMALL.but(bold=True, align="center"),
    head_fill="#E4EFE9",
    total_fill="#F1F6F3",
    group_fill="#F1F6F3",
    pad_y=3,
    rule="#6C7A73",
)
_NAMES = {
    "drainage": "Drainase kota dan peringatan dini banjir",
    "bridges": "Pemeriksaan dan pemantauan jembatan",
    "harbours": "Pelabuhan perikanan dan pasar sehat",
    "heritage": "Pendingin surya dan warisan kerajinan",
    "youth": "Pertukaran pemuda dan pelajar",
    "office": "Sekretariat, penerjemahan, dan pemeriksaan",
}


def build(path):
    doc = Document(
        TITLE,
        "Pemerintah Kota Tirtajaya",
        "Laporan Bagian Kerja Sama, Sekretariat Daerah",
        DATE,
        a4(top=24, right=22, bottom=23, left=26),
        _furniture,
    )
    doc.add(*_letterhead(), *_introduction(), *_results(), *_money(), *_problems(), *_plan(), *_closing())
    return doc.write(path)


def _furniture(canvas, page):
    grey = _SMALL.but(size=8.5, leading=11, colour="#5B6673")
    canvas.text(page.left, page.height - 40, "Laporan Kerja Sama Kota Kembar 2026", grey)
    canvas.text(
        page.width - page.right, page.height - 40, f"Halaman {canvas.number} dari {canvas.pages}", grey.but(align="end")
    )


def _letterhead():
    def emblem(canvas, x, y, width, height):
        context = canvas.context
        context.save()
        context.translate(x + 30, y + 32)
        context.set_source_rgb(0.07, 0.37, 0.25)
        context.move_to(-24, -28)
        context.line_to(24, -28)
        context.line_to(24, 4)
        context.curve_to(24, 20, 8, 27, 0, 32)
        context.curve_to(-8, 27, -24, 20, -24, 4)
        context.close_path()
        context.fill()
        context.set_source_rgb(1, 1, 1)
        context.set_line_width(2.2)
        for level in (-2, 6, 14):
            context.move_to(-16 + max(0, level - 6) * 0.5, level)
            context.curve_to(-9, level - 6, -5, level + 5, 0, level)
            context.curve_to(6, level - 6, 10, level + 5, 16 - max(0, level - 6) * 0.5, level)
            context.stroke()
        context.arc(0, -15, 6, 0, 6.2832)
        context.fill()
        context.restore()
        middle = x + width / 2 + 24
        canvas.text(middle, y, "PEMERINTAH KOTA TIRTAJAYA", _CENTRED.but(size=14, leading=19))
        canvas.text(middle, y + 19, "SEKRETARIAT DAERAH", _CENTRED.but(size=16, leading=21))
        canvas.text(
            middle,
            y + 41,
            "Jalan Pelabuhan Lama Nomor 8, Tirtajaya 61218 · kerjasama@tirtajaya.example",
            _CENTRED.but(size=9, leading=12, bold=False),
        )
        canvas.rule(x, y + 68, x + width, y + 68, 2.2)
        canvas.rule(x, y + 71.5, x + width, y + 71.5, 0.6)

    fact = _PLAIN.but(after=0, leading=15)
    facts = [
        ("Nomor", "400.9/1127/KS/2026"),
        ("Sifat", "Biasa"),
        ("Lampiran", "Satu berkas"),
        ("Kepada", "Dewan Rakyat Kota Nam Hải, sidang ketiga bersama kota-kota kembar"),
    ]
    return [
        Drawing(76, emblem, before=0, after=12),
        *[
            Columns([(11, [Text(name, fact)]), (89, [Text(f": {value}", fact)])], gap=4, after=0)
            for name, value in facts
        ],
        Space(12),
        Text(
            "LAPORAN PELAKSANAAN KERJA SAMA KOTA KEMBAR\nTAHUN 2026 DAN RENCANA ANGGARAN TAHUN 2027",
            _CENTRED.but(size=13, leading=19, after=12),
        ),
    ]


def _chapter(number, name):
    return Text(
        f"BAB {number}\n{name.upper()}",
        _CENTRED.but(size=11.5, leading=16.5, before=10, after=7),
        outline=(0, f"Bab {number}. {name}"),
    )


def _section(name):
    return Text(name, _H2, outline=(1, name))


def _paragraphs(*texts):
    return [Text(text, _BODY) for text in texts]


def _letters(*texts):
    return [
        Text(text, _BODY.but(indent=0, inset=20, after=3.5), marker=f"{'abcdefgh'[n]}.") for n, text in enumerate(texts)
    ]


def _rp(euro):
    """Euro as million rupiah."""
    return num(euro * _RATE / 1_000_000, 1)


def _introduction():
    return [
        _chapter("I", "Pendahuluan"),
        _section("A. Latar belakang"),
        *_paragraphs(
            (
                "Kota Tirtajaya bergabung dengan jaringan kota kembar pada tahun 2019 bersama Nam Hải, Port Ashby,"
                " Neuenwerder, dan Ras Al Waha. Kelima kota berada di tepi air dan menghadapi persoalan yang serupa:"
                " banjir rob, jembatan yang menua, pasar ikan yang belum sehat, serta anak muda yang ingin belajar ke"
                " luar negeri. Jaringan ini bekerja dengan satu dana bersama, satu sekretariat kecil, dan lima bidang"
                " kegiatan yang masing-masing dipimpin oleh satu kota."
            ),
            (
                "Tirtajaya memimpin bidang pelabuhan perikanan dan pasar sehat. Laporan ini menyampaikan capaian sampai"
                " dengan 30 September 2026, penggunaan anggaran, kendala, dan rencana tahun 2027."
            ),
        ),
        _section("B. Dasar pelaksanaan"),
        *_letters(
            "Nota kesepahaman lima kota tanggal 14 Juni 2022 beserta Peraturan Dana Bersama.",
            "Peraturan Daerah Kota Tirtajaya tentang Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran 2026.",
            "Keputusan pertemuan wali kota di Port Ashby tanggal 11 September 2025 tentang program kerja 2026–2027.",
        ),
    ]


def _results():
    return [
        _chapter("II", "Capaian Tahun 2026"),
        _section("A. Pelabuhan perikanan dan pasar sehat"),
        *_paragraphs(
            (
                "Pasar Ikan Pelabuhan Lama selesai direnovasi pada bulan Mei 2026. Lantai miring dengan saluran"
                " tertutup, meja baja tahan karat untuk 164 pedagang, mesin es berkapasitas 20 ton per hari, dan ruang"
                " pendingin 60 ton telah digunakan setiap hari. Penggunaan es naik dua kali lipat, sedangkan ikan yang"
                " dibuang karena rusak turun dari 9,4 persen menjadi 3,8 persen."
            ),
            (
                "Sebelas pengelola pelabuhan dari Nam Hải mengikuti magang selama tiga minggu. Pengalaman mereka"
                " dipakai untuk merancang tahap kedua pelabuhan perikanan Cửa Đại Nam, terutama alur truk yang terpisah"
                " dari alur ikan dan pencatatan asal ikan dengan kode batang."
            ),
        ),
        Text("Tabel 1. Hasil di Pasar Ikan Pelabuhan Lama", _CAPTION),
        Table(
            [(46, "start"), (18, "center"), (12, "end"), (12, "end"), (12, "end")],
            [["Ukuran", "Satuan", "2024", "2025", "2026"]],
            [
                ["Ikan yang diperdagangkan per hari", "ton", "38,2", "40,6", "46,9"],
                ["Ikan rusak", "persen", "11,0", "9,4", "3,8"],
                ["Angka kuman di meja jual (rata-rata)", "koloni/cm²", "8.400", "7.900", "620"],
                ["Pendapatan bersih pedagang per bulan", "juta rupiah", "4,1", "4,3", "5,6"],
                ["Kapal dengan pencatatan asal ikan", "kapal", "36", "112", "287"],
            ],
            _TABLE,
        ),
        _section("B. Pertukaran pemuda dan pelajar"),
        *_paragraphs(
            "Sebanyak 62 pelajar dan 9 guru dari Tirtajaya mengikuti pertukaran dengan keempat kota. Tiga sekolah"
            " menengah kejuruan mengembangkan mata pelajaran pendingin surya bersama Ras Al Waha. Setiap peserta wajib"
            " mengajar di sekolah asal selama dua hari sesudah pulang; kegiatan ini menjangkau 5.800 pelajar lain."
        ),
        _section("C. Peringatan dini banjir"),
        *_paragraphs(
            "Lima pengukur tinggi air dipasang di Kali Tirta dan dihubungkan dengan sistem yang sama seperti di Nam Hải"
            " dan Neuenwerder. Pada banjir rob tanggal 12 Februari 2026 peringatan terkirim 95 menit sebelum air"
            " melewati tanggul, sehingga 1.140 warga sempat mengungsi dan tidak ada korban jiwa."
        ),
    ]


def _money():
    rows = [
        [_NAMES[key], num(budget), num(used), f"{num(used / budget * 100, 1)}", num(plan)]
        for key, (_, _, budget, used, plan) in twinning.PROJECTS.items()
    ]
    sums = [twinning.projects(n) for n in (2, 3, 4)]
    rows.append(Row(["Jumlah", num(sums[0]), num(sums[1]), num(sums[1] / sums[0] * 100, 1), num(sums[2])], "total"))
    short = ["Drainase", "Jembatan", "Pasar sehat", "Warisan", "Pemuda", "Sekretariat"]
    own = twinning.CONTRIBUTIONS[2026][3]
    return [
        _chapter("III", "Penggunaan Anggaran"),
        *_paragraphs(
            f"Anggaran dana bersama tahun 2026 berjumlah {num(sums[0])} euro. Sampai dengan 30 September 2026 telah"
            f" digunakan {num(sums[1])} euro atau {num(sums[1] / sums[0] * 100, 1)} persen. Kota Tirtajaya menyetor"
            f" {num(own)} euro, setara dengan Rp{_rp(own)} juta pada kurs Rp{num(_RATE)} per euro, tepat pada waktunya."
        ),
        Stack(
            [
                Drawing(
                    165,
                    lambda c, x, y, w, h: charts.bars_up(
                        c,
                        x,
                        y,
                        w,
                        h,
                        short,
                        ["Anggaran 2026", "Realisasi 30-9-2026", "Rencana 2027"],
                        [[row[n] / 1000 for row in twinning.PROJECTS.values()] for n in (2, 3, 4)],
                        _FONT,
                        num,
                        colours=["#B7CFC3", "#2E7D57", "#C98A2B"],
                    ),
                ),
                Text("Gambar 1. Anggaran, realisasi, dan rencana (ribu euro)", _CAPTION.but(keep_next=False)),
            ],
            floats=True,
            before=4,
        ),
        Text("Tabel 2. Anggaran dan realisasi dana bersama (euro)", _CAPTION),
        Table(
            [(40, "start"), (15, "end"), (17, "end"), (12, "end"), (15, "end")],
            [["Bidang", "Anggaran 2026", "Realisasi 30-9-2026", "Persen", "Rencana 2027"]],
            rows,
            _TABLE,
        ),
        *_paragraphs(
            "Badan Pemeriksa Kota Neuenwerder telah memeriksa pertanggungjawaban tahun 2025 dan tidak menemukan"
            " kerugian. Satu temuan menyangkut Tirtajaya: hasil pengukuran angka kuman baru diserahkan untuk satu dari"
            " tiga triwulan. Dua pengukuran berikutnya telah selesai dan akan dikirim sebelum 31 Maret 2027."
        ),
    ]


def _problems():
    return [
        _chapter("IV", "Kendala dan Tindak Lanjut"),
        Table(
            [(34, "start"), (46, "start"), (20, "start")],
            [["Kendala", "Tindak lanjut", "Penanggung jawab"]],
            [
                [
                    "Suku cadang mesin es datang terlambat enam minggu",
                    "Persediaan suku cadang untuk satu tahun dibeli sekaligus dan disimpan di pelabuhan",
                    "Dinas Perikanan",
                ],
                [
                    "Pedagang kecil keberatan dengan biaya sewa meja baru",
                    (
                        "Sewa dinaikkan bertahap selama tiga tahun; pedagang dengan omzet di bawah Rp3 juta per bulan"
                        " dibebaskan"
                    ),
                    "Perusahaan Pasar",
                ],
                [
                    "Tarif harian peserta pertukaran berbeda antarkota",
                    "Menyetujui usul tarif dua tingkat dari sekretariat",
                    "Bagian Kerja Sama",
                ],
                [
                    "Penerjemah bahasa Vietnam dan Arab masih sedikit",
                    "Dua pegawai mengikuti kursus intensif; daftar istilah bersama disusun dalam lima bahasa",
                    "Bagian Kerja Sama",
                ],
            ],
            _TABLE,
        ),
    ]


def _plan():
    plan = twinning.PROJECTS["harbours"][4]
    parts = [
        ("Pelabuhan perikanan Cửa Đại Nam: rancangan rinci dan pengawasan", 128_000),
        ("Pasar Ikan Pelabuhan Lama: ruang pelatihan dan laboratorium kecil", 94_000),
        ("Pencatatan asal ikan untuk 400 kapal di tiga kota", 62_000),
        ("Pelatihan pengelola pelabuhan, 40 orang", 34_000),
    ]
    rest = plan - sum(amount for _, amount in parts)
    parts.append(("Pemantauan dan laporan hasil", rest))
    rows = [[str(n), name, num(amount), _rp(amount)] for n, (name, amount) in enumerate(parts, 1)]
    rows.append(Row(["", "Jumlah", num(plan), _rp(plan)], "total"))
    share = twinning.CONTRIBUTIONS[2027][3]
    return [
        _chapter("V", "Rencana Tahun 2027"),
        *_paragraphs(
            f"Untuk bidang yang dipimpin Tirtajaya direncanakan {num(plan)} euro atau Rp{_rp(plan)} juta. Iuran Kota"
            f" Tirtajaya pada tahun 2027 sebesar {num(share)} euro (Rp{_rp(share)} juta) dan telah dimasukkan dalam"
            " rancangan anggaran daerah."
        ),
        Text("Tabel 3. Rencana kegiatan pelabuhan perikanan dan pasar sehat", _CAPTION),
        Table(
            [(7, "center"), (57, "start"), (16, "end"), (20, "end")],
            [["No.", "Kegiatan", "Euro", "Juta rupiah"]],
            rows,
            _TABLE,
        ),
        *_paragraphs(
            "Tirtajaya juga meminta untuk ikut serta dalam pertukaran pemeriksa jembatan antara Nam Hải dan Port Ashby."
            " Kota kami memiliki 57 jembatan, 22 di antaranya berumur lebih dari empat puluh tahun, dan belum mempunyai"
            " penilaian kondisi yang seragam."
        ),
    ]


def _closing():
    centre = _PLAIN.but(align="center", after=0)
    sign = Stack(
        [
            Text("Tirtajaya, 4 November 2026", centre),
            Text("Kepala Bagian Kerja Sama,", centre),
            Space(14),
            Text("<i>ditandatangani</i>", centre),
            Space(14),
            Text("<b>Siti Rahmawati, S.I.P., M.A.</b>", centre),
            Text("NIP 19780412 200312 2 004", centre.but(size=9)),
        ]
    )
    return [
        _chapter("VI", "Penutup"),
        *_paragraphs(
            "Kerja sama tahun 2026 menunjukkan bahwa pekerjaan kecil yang dapat diukur lebih bermanfaat daripada"
            " kunjungan besar. Pemerintah Kota Tirtajaya menyampaikan terima kasih kepada keempat kota kembar dan"
            " mengundang Dewan Rakyat Kota Nam Hải untuk meninjau Pasar Ikan Pelabuhan Lama pada tahun 2027."
        ),
        Text("Demikian laporan ini disampaikan untuk menjadi bahan pembahasan.", _BODY.but(keep_next=True)),
        Columns([(50, [Space(1)]), (50, [sign])], before=8),
    ]
