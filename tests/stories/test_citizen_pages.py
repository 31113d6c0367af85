"""Pages that change nothing: welcome, menu, help, the standard, privacy, language; and what no row knows."""

from handlers.citizen import ROUTES
from handlers.routes import Trigger
from tests.stories.people import Citizen, Office

WELCOME = (
    "Selamat datang di Pelayanan Statistik Terpadu (PST), BPS Provinsi Kalimantan Utara.\n\n"
    "Kami membantu Bapak/Ibu menemukan data dan penjelasan statistik. "
    "Langsung ketik pertanyaan Anda, misalnya: jumlah penduduk Tarakan."
)


async def test_welcome_says_what_to_do(siti: Citizen) -> None:
    assert siti.sees == [WELCOME]
    assert siti.buttons == ["Menu", "Standar layanan", "English"]


async def test_hostile_and_unknown_links_are_just_a_welcome(siti: Citizen) -> None:
    for payload in ("v-12345", "v-1234567", "ks-", "ks--1", "ks-99999999999999999999", "x" * 64, "v-12a456"):
        await siti.starts(payload)
        assert siti.sees_last == WELCOME


async def test_every_command_of_the_menu_answers(siti: Citizen) -> None:
    names = [row.name for row in ROUTES if row.trigger is Trigger.COMMAND and row.menu]
    assert names == [
        "menu",
        "bahasa",
        "bantuan",
        "cari",
        "konsultasi",
        "kasus",
        "jadwal",
        "nilai",
        "pengaduan",
        "privasi",
        "batal",
    ]
    for name in names:
        before = len(siti.from_bot)
        await siti.says(f"/{name}")
        assert len(siti.from_bot) == before + 1


async def test_every_button_of_the_menu_answers(siti: Citizen) -> None:
    await siti.says("/menu")
    menu = siti.from_bot[-1]
    for label in [button["text"] for row in menu["reply_markup"]["inline_keyboard"] for button in row]:
        before = len(siti.from_bot)
        await siti._press(menu, label)
        assert len(siti.from_bot) == before + 1, label


async def test_unknown_command_points_to_the_menu(siti: Citizen) -> None:
    await siti.says("/antrean")
    assert siti.sees_last == "Maaf, perintah itu belum kami kenal. Lihat /menu, atau langsung ketik pertanyaan Anda."


async def test_language_is_switched_at_a_tap_and_back(siti: Citizen) -> None:
    await siti.presses("English")
    assert siti.sees_last.startswith("Welcome to the Pelayanan Statistik Terpadu (PST)")
    await siti.says("/bahasa")
    await siti.presses("Bahasa Indonesia")
    assert siti.sees_last == WELCOME


async def test_standard_holds_every_clause(siti: Citizen) -> None:
    await siti.presses("Standar layanan")
    for clause in (
        "SK 0330001/65/KPG TAHUN 2023",
        "kartu identitas yang masih berlaku (KTP, SIM, paspor, atau lainnya)",
        "Daring: e-mail aktif, akun, dan permintaan yang dikirim melalui aplikasi ini.",
        "Keseluruhan: 3 hari.",
        "paling lama 3 hari kerja setelah permintaan jelas dan persyaratan lengkap",
        "paling lama 10 menit setelah pengguna sebelumnya selesai",
        "Tidak dipungut biaya; petugas tidak menerima imbalan.",
        "konsultasi statistik tentang data, metadata, dan klasifikasi",
        "Kotak saran di unit layanan",
        "https://s.bps.go.id/pengaduan6500",
        "bps6500@bps.go.id",
        "SMS/WhatsApp 0812-1767-8691",
        "https://pst.bps.go.id",
        "bila tidak ada tanggapan 7 hari",
    ):
        assert clause in siti.sees_last


async def test_privacy_says_whether_and_when_one_agreed(office: Office, siti: Citizen) -> None:
    await siti.says("/privasi")
    assert siti.sees_last.endswith("persetujuan baru diperlukan saat bertanya kepada petugas.")
    await siti.registers("Ekspor rumput laut Tarakan 2023", "siti@contoh.go.id")
    await siti.says("/privasi")
    assert siti.sees_last.endswith("Anda menyetujuinya pada Senin, 23 November 2026 pukul 10.00 WITA.")
