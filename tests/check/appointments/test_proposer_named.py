from pathlib import Path

import pytest

from tests.check.edited import PROCURATORS, ZHAO, Edits, told


def cites(basis: str) -> list[tuple[str, str]]:
    """Return the edit by which the notice cites `basis`."""
    return [("basis: [任免办法 第八条]", f"basis: [{basis}]")]


CASES: list[tuple[str, Edits, list[str]]] = [
    ("the same person", {ZHAO: cites("县政府县长王大海《关于任免的议案》（青政〔2023〕3号）")}, []),
    (
        "another",
        {ZHAO: cites("县政府县长王大江《关于任免的议案》（青政〔2023〕3号）")},
        ["引用的文件里“县政府县长”后面是“王大江”，本件写的是王大海"],
    ),
    ("another office", {ZHAO: cites("县政府副县长韩冬《关于任免的议案》（青政〔2023〕3号）")}, []),
    (
        "who proposed",
        {
            PROCURATORS: [
                (
                    "  to: 县检察院\n",
                    "  to: 县检察院\n  basis: [县检察院检察长韩冬《关于任免的议案》（青检〔2023〕3号）]\n",
                )
            ]
        },
        ["本件写的是周正"],
    ),
    ("a statute", {ZHAO: cites("任免办法 第九条")}, []),
]


@pytest.mark.parametrize(
    ("edits", "messages"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_proposer_named(edits: Edits, messages: list[str], content: Path) -> None:
    found = told(content, "proposer-named", edits)
    assert len(found) == len(messages), found
    for message, part in zip(found, messages, strict=True):
        assert part in message
