import pytest

from generator.documents.headed import says_occasion, says_speaker


@pytest.mark.parametrize(
    "text",
    [
        "（2024年4月18日县第八届人民代表大会第四次会议通过）\n\n正文。",
        "——2024年4月18日在县第八届人民代表大会第四次会议上\n\n正文。",
        "县文化局局长 苏桐\n\n(2024年4月18日)\n\n正文。",
        "（2024年4月18日云岭县第八届\n\n人民代表大会第四次会议通过）\n\n正文。",
    ],
)
def test_a_text_that_says_its_occasion(text: str) -> None:
    assert says_occasion(text)


@pytest.mark.parametrize(
    "text",
    [
        "正文。",
        "会议于2024年4月18日举行。",
        "（名单另发）",
        "\n\n".join([*"一二三四五六七", "（2024年4月18日通过）"]),
    ],
)
def test_a_text_that_does_not(text: str) -> None:
    assert not says_occasion(text)


def test_the_speaker_may_be_spaced() -> None:
    assert says_speaker("县文化局局长  苏 桐\n\n正文。", "县文化局局长 苏桐")
    assert not says_speaker("县文化局局长苏桐作了报告。", "县文化局局长 苏桐")
