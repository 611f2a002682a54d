"""Which characters stand in one of two texts only."""

from generator.statutes.marked import Run, marked


def test_only_what_differs_is_marked() -> None:
    old, new = marked("（一）甲；\n（二）其他。", "（一）甲；\n（二）乙；\n（三）其他。")
    assert "".join(run.text for run in new if run.is_changed) == "（二）乙；\n三"
    assert "".join(run.text for run in old if run.is_changed) == "二"
    assert marked("同样", "同样") == ((Run("同样", False),), (Run("同样", False),))
