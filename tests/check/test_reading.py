"""What is told of reading has its page: what, why, how to mend it, an example wrong and right."""

from generator.check import BY_ID, EXPLAINED
from generator.check.page import READING_PARTS
from generator.check.reading import READING
from generator.check.rule import Section
from generator.problems import Severity


def test_every_page_is_whole() -> None:
    assert len(READING) == 52
    for one in READING.values():
        assert tuple(name for name, _ in one.page.parts) == READING_PARTS
        wrong, right = (text for _, text in one.page.parts[3:])
        assert wrong != right
        assert one.section is Section.READING


def test_what_has_no_effect_is_a_warning_and_nothing_else() -> None:
    warnings = [one.id for one in READING.values() if one.severity is Severity.WARNING]
    assert warnings == ["unused-enclosure", "unused-acceptance"]


def test_ids_are_unique_beside_those_of_rules() -> None:
    assert len(EXPLAINED) == len(BY_ID) + len(READING)
