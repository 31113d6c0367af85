"""The request card under old, forged and immoderate input: one defined result, nothing lost (P2, P14)."""

from tests.stories.cards import HOW, LIST, ROWS, asks, data_of, presses_data, rows_of
from tests.stories.people import Citizen, Office

GONE = "Baris itu sudah tidak ada. Ketuk “Ubah rincian” untuk melihat yang sekarang."
SENT = "Permintaan ini sudah dikirim. Lihat /kasus."


async def test_words_as_long_as_a_message_are_kept_aside(rina: Citizen) -> None:
    await asks(rina, "Inflasi Tarakan 2023")
    await rina.presses("Ubah rincian")
    await rina.presses("+ Tambah baris")
    await rina.says("inflasi " * 511)
    assert rina.sees_last.startswith("Tulisan Anda kami simpan:\ninflasi inflasi")
    await rina.presses("Lanjutkan isian")
    assert rina.sees_last.startswith("Rincian › Baris baru (2 dari")
    await rina.presses("Kembali")
    assert rina.sees_last == (f"Rincian data yang diminta\n\n1. Inflasi Tarakan 2023 (Kota Tarakan · 2023)\n\n{HOW}")


async def test_request_holds_one_to_ten_rows(office: Office, rina: Citizen) -> None:
    await asks(rina, "Inflasi Tarakan 2023")
    await rina.presses("Ubah rincian")
    assert "Hapus baris" not in rina.buttons
    adding = rina.from_bot[-1]
    add, row = data_of(adding, "+ Tambah"), data_of(adding, "1. Inflasi")
    for number in range(2, 11):
        await rina.presses("+ Tambah baris")
        await rina.says(f"IPM ke-{number}")
        await rina.presses("‹ Semua baris")
    assert (len(rina.buttons), "+ Tambah baris" in rina.buttons) == (13, False)
    told = "Satu permintaan memuat 1 sampai 10 data. Selebihnya, silakan ajukan permintaan baru."
    assert await presses_data(office, rina, adding, add) == told
    for _ in range(9):
        await rina.presses("2. IPM")
        await rina.presses("Hapus baris")
    assert await presses_data(office, rina, adding, row.replace("p:row:", "p:row-remove:")) == told
    await rina.presses("Selesai")
    await rina.presses("Kirim")
    assert [each.indicator for each in await rows_of(office, 2)] == ["Inflasi Tarakan 2023"]


async def test_buttons_of_an_old_review_change_nothing_of_the_next_request(office: Office, rina: Citizen) -> None:
    await asks(rina, LIST)
    await rina.presses("Ubah rincian")
    old = rina.from_bot[-1]
    first, add = data_of(old, "1. PDRB"), data_of(old, "+ Tambah")
    await rina.presses("Selesai")
    await rina.presses("Kirim")
    for data in (first, add, "p:rows::", "p:review::", "p:row-use::", "p:use::research", "p:row-refill::"):
        assert await presses_data(office, rina, old, data) == SENT
    before = await rows_of(office, 2)
    await asks(rina, "IPM dan TPT Kaltara 2023")
    await rina.presses("Ubah rincian")
    for act in ("row", "row-remove", "row-ask", "row-set"):
        assert await presses_data(office, rina, old, first.replace("p:row:", f"p:{act}:")) == GONE
    await rina.presses("Selesai")
    assert "\n1. IPM (Kalimantan Utara · 2023)\n2. TPT (Kalimantan Utara · 2023)\n" in rina.sees_last
    assert await rows_of(office, 2) == before


async def test_forged_values_are_refused_kindly_and_change_nothing(office: Office, rina: Citizen) -> None:
    await asks(rina, LIST)
    await rina.presses("Ubah rincian")
    review = rina.from_bot[-1]
    row = data_of(review, "1. PDRB").split(":")[2]
    for value in (
        "years=0",
        "years=9999",
        "region=31",
        "level=galaxy",
        "period=x",
        "indicator=",
        "nonesuch=1",
        "",
        "²",
    ):
        told = await presses_data(office, rina, review, f"p:row-set:{row}:{value}")
        assert told
        assert told != GONE
    for number in ("", "0", "1", str(2**63 - 1)):
        assert await presses_data(office, rina, review, f"p:row:{number}:") == GONE
    await rina.presses("Selesai")
    assert f"\n{ROWS}\nNama:" in rina.sees_last
