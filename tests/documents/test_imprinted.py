"""What of an imprint the text itself says at its end, and what it does not."""

import pytest

from generator.documents.imprinted import unsaid

IMPRINT = (
    ("抄送", "县人大常委会，县政府督查室"),
    ("送", "县委"),
    ("发", "各乡镇"),
    ("印发机关", "某县水利局办公室"),
    ("印发日期", "2024年5月9日"),
    ("印数", "50份"),
)
# The last lines of a text, and the labels of what they do not say.
ENDINGS = [
    ("甲。", "抄送 送 发 印发机关 印发日期 印数"),
    ("甲。\n\n抄送：县人大常委会，县政府督查室。", "送 发 印发机关 印发日期 印数"),
    ("抄　报：县人大常委会\n报：县委\n分送：各乡镇", "印发机关 印发日期 印数"),
    ("水利局办公室　2024年5月9日印发\n（共印50份）", "抄送 送 发"),
    ("水利局办公室\n\n2024年5月9日印", "抄送 送 发 印数"),
    ("水利局办公室印发", "抄送 送 发 印发日期 印数"),
    ("通知已经印发\n文件抄送：如下", "抄送 送 发 印发机关 印发日期 印数"),
    ("抄送：县委。" + "\n甲。" * 12, "抄送 送 发 印发机关 印发日期 印数"),
]


@pytest.mark.parametrize(("text", "labels"), ENDINGS)
def test_only_what_the_text_does_not_say_is_left(text: str, labels: str) -> None:
    left = [*unsaid(text, IMPRINT)]
    assert " ".join(label for label, _ in left) == labels
    assert [*left] == [one for one in IMPRINT if one in left]
