"""A vote as it is printed."""

import pytest

from generator.model.vote import Vote

# What a record says, and what is printed: one line a case.
VOTES = [
    ({"method": "举手", "in_favour": 5, "against": 0}, "举手表决，赞成5票，反对0票"),
    ({"method": "无记名投票", "voters": 9, "in_favour": 8, "invalid": 1}, "无记名投票表决，收回9票，赞成8票，无效1票"),
    ({"voters": 9, "in_favour": 8, "abstained": 1}, "参加表决9人，赞成8票，弃权1票"),
    ({"method": "表决器", "in_favour": 8, "not_pressed": 1}, "按表决器表决，赞成8票，未按表决器1人"),
    ({"unanimous": True}, "一致通过"),
    ({"in_favour": 2, "against": 3, "adopted": False}, "赞成2票，反对3票，没有通过"),
]  # fmt: skip


@pytest.mark.parametrize(("said", "printed"), VOTES)
def test_a_vote_is_printed(said: dict[str, object], printed: str) -> None:
    given = {key: str(value) if type(value) is int else value for key, value in said.items()}
    assert Vote.model_validate(given).printed == printed
