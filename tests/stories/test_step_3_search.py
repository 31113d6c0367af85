"""Step 3: search by simply typing, without registration."""

from tests.stories.people import Citizen, Office, buttons_of


async def test_sure_answer_comes_with_both_ways_on(siti: Citizen) -> None:
    await siti.says("apa itu pst")
    assert siti.sees_last.startswith("Apa itu Pelayanan Statistik Terpadu (PST) BPS?\n\nPelayanan Statistik Terpadu")
    assert siti.buttons[:2] == ["Terjawab", "Belum, tanya petugas"]
    assert len(siti.buttons) <= 6
    await siti.presses("Terjawab")
    assert siti.sees_last == "Senang dapat membantu. Bila ada pertanyaan lain, langsung ketik saja."


async def test_answer_that_is_not_checked_says_so_and_shows_the_office_as_it_is(siti: Citizen) -> None:
    await siti.says("jam layanan pst bps kaltara")
    if siti.buttons[0] != "Terjawab":
        await siti.presses("1. Kapan jam layanan")
    assert "Senin–Kamis 08.00–15.30, Jumat 08.00–16.00" in siti.sees_last
    assert "⚠️ Perlu dikonfirmasi petugas." in siti.sees_last


async def test_unsure_question_offers_choices_and_each_answers(siti: Citizen) -> None:
    await siti.says("inflasi")
    assert siti.sees_last.startswith("Apakah salah satu ini yang Anda maksud?\n\n1. ")
    assert len(siti.buttons) <= 6
    assert siti.buttons[-1] == "Bukan itu, tanya petugas"
    await siti.presses("1. ")
    assert siti.buttons == ["Terjawab", "Belum, tanya petugas", "Pilihan lain"]
    await siti.presses("Pilihan lain")
    assert siti.sees_last.startswith("Apakah salah satu ini yang Anda maksud?")


async def test_question_for_a_figure_is_told_who_finds_it(siti: Citizen) -> None:
    hint = "Butuh angkanya? Petugas dapat mencarikan untuk Anda."
    for question, hints in (("berapa garis kemiskinan kaltara 2023", 1), ("apa itu garis kemiskinan", 0)):
        await siti.says(question)
        assert siti.sees_last.startswith("Apa itu garis kemiskinan")
        assert siti.sees_last.count(hint) == hints


async def test_similar_questions_are_called_so(siti: Citizen) -> None:
    await siti.says("apa itu pst")
    assert siti.sees_last.endswith("\n\nPertanyaan lain yang mirip:")
    assert "Layanan kami" not in siti.sees_last
    assert max(map(len, siti.buttons)) in range(31, 37)


async def test_unknown_question_gets_an_honest_sentence_and_a_link(siti: Citizen) -> None:
    await siti.says("zzyzx & qwfp?")
    assert siti.sees_last == (
        "Jawaban untuk pertanyaan ini belum ada di sini:\nzzyzx & qwfp?\n"
        "Petugas kami dapat membantu, atau carilah di mesin pencari BPS."
    )
    assert siti.buttons == ["Tanya petugas", "Mesin pencari BPS", "Menu"]
    link = siti.from_bot[-1]["reply_markup"]["inline_keyboard"][1][0]["url"]
    assert link == "https://searchengine.web.bps.go.id/search?q=zzyzx+%26+qwfp%3F&mfd=6500"


async def test_command_searches_its_words(siti: Citizen) -> None:
    await siti.says("/cari apa itu pst")
    assert siti.sees_last.startswith("Apa itu Pelayanan Statistik Terpadu (PST) BPS?")
    await siti.says("/cari")
    assert siti.sees_last.startswith("Apa yang Anda cari?")


async def test_small_talk_gets_a_friendly_reply(siti: Citizen) -> None:
    for said, answer in (
        ("p", "Ya, kami di sini. Silakan ketik pertanyaan Anda tentang data atau statistik."),
        ("Halo", "Halo! Silakan langsung ketik pertanyaan Anda tentang data atau statistik."),
        ("oke", "Baik. Bila ada pertanyaan lain, langsung ketik saja."),
        ("👍", "Baik. Bila ada pertanyaan lain, langsung ketik saja."),
        ("terima kasih", "Sama-sama. Bila ada pertanyaan lain, langsung ketik saja."),
    ):
        await siti.says(said)
        assert siti.sees_last == answer


async def test_english_reader_gets_the_english_answer(siti: Citizen) -> None:
    await siti.presses("English")
    await siti.says("what is PST at BPS")
    assert siti.sees_last.startswith("What is BPS's Integrated Statistical Service (PST)?")
    assert siti.buttons[:2] == ["Answered", "No, ask an officer"]


async def test_button_of_a_forgotten_query_still_answers_and_asks_for_the_question(siti: Citizen) -> None:
    await siti.says("inflasi")
    old = siti.from_bot[-1]
    for word in ("kbli", "pdrb", "ipm", "gini", "susenas"):
        await siti.says(f"zzyzx {word}")
    await siti._press(old, buttons_of(old)[0])
    assert siti.from_bot[-1]["message_id"] > old["message_id"]
    await siti._press(old, "Belum, tanya petugas")
    assert siti.sees_last.startswith("Apa yang ingin Anda tanyakan kepada petugas?")


async def test_only_the_five_newest_queries_are_kept(office: Office, siti: Citizen) -> None:
    for count in range(12):
        await siti.says(f"zzyzx {count} qwfp")
    async with office.store.reading() as look:
        session = await look.sessions.get(siti.id, siti.id)
    assert session is not None
    assert [query["serial"] for query in session.form["queries"]] == [8, 9, 10, 11, 12]
