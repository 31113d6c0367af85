"""How a citizen is reached, for every combination of what is known of them."""

from itertools import product

from pstbot.domain.reach import Way, way


def test_every_combination_has_one_way() -> None:
    found = {
        (chat, reachable, address): way(chat=chat, reachable=reachable, address=address)
        for chat, reachable, address in product((True, False), repeat=3)
    }
    assert found == {
        (True, True, True): Way.CHAT,
        (True, True, False): Way.CHAT,
        (True, False, True): Way.MAIL,
        (True, False, False): Way.CHAT,  # what is said there waits for the owner's return
        (False, True, True): Way.MAIL,
        (False, True, False): Way.OFFICER,
        (False, False, True): Way.MAIL,
        (False, False, False): Way.OFFICER,
    }
