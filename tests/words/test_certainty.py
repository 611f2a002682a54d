"""What tells a slip of sound from a coinage: its neighbours, the text and the texts around."""

from generator.words.certainty import certainty, coining, elsewhere
from generator.words.homophones import misheard
from generator.words.lattice import Lattice


def _odds(run: str, typed: str) -> float:
    start = run.index(typed)
    (one,) = [one for one in misheard(Lattice(run), 3.0) if one.start == start]
    return certainty(Lattice(run), start, one.word, one.gain)


def test_a_slip_is_surer_than_a_coinage_that_gains_as_much() -> None:
    assert _odds("打响水韵品牌", "水韵") < 0
    assert _odds("会议形成审义意见", "审义") > 1


def test_neighbours_that_speak_for_the_word_make_it_surer() -> None:
    assert _odds("形成审义意见", "审义") > _odds("形成审义山水", "审义")


def test_a_neighbour_of_one_character_makes_it_less_sure_unless_it_joins_words() -> None:
    single, joining = _odds("湘办事出", "办事出"), _odds("和办事出", "办事出")
    assert joining > single + 1


def test_a_text_that_coins_much_is_doubted_less() -> None:
    assert coining(40, 20_000) < coining(2, 20_000) < coining(0, 20_000)
    assert coining(0, 100) < coining(0, 20_000)


def test_texts_that_have_the_word_make_it_surer() -> None:
    assert (
        elsewhere("审议", 0, 0, 1000)
        < elsewhere("审议", 1, 1, 1000)
        < elsewhere("审议", 3, 9, 1000)
    )
    assert elsewhere("审议", 1, 1, 1_000_000) < elsewhere("审议", 1, 1, 1000)


def test_what_is_made_of_words_is_less_sure_than_what_is_of_none() -> None:
    assert _odds("价格鉴证人签名", "鉴证人") < _odds("价格间证人签名", "间证人") - 2
