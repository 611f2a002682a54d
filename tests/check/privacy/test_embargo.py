"""A record under embargo appears in no output: no page, no index, no name, no id."""

import gzip
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.pipeline import proofread
from generator.publish.output import Output
from generator.publish.pages import write_enclosures, write_pages
from generator.render.enclosed import published
from generator.render.pages import render
from generator.site.build import WITHOUT_WORKSPACE, build_site

ISSUE = "qinghe/2023-1"
SECRETS = {
    "decisions/forest.yml": ["保密甲", "2023-1/forest"],
    "appointments/zhao-xiaochuan.yml": ["庚辛壬", "2023-1/zhao-xiaochuan", "督学", "geng xin ren"],
    "texts/water-survey.yml": ["保密乙", "2023-1/water-survey", "保密丙"],
    "appraisals/appraisal.yml": ["保密丁", "qinghe/2023-1/appraisal"],
    "handling/suggestions.yml": ["保密戊", "qinghe/2023-1/suggestions"],
}
"""Records that the minutes name or nobody does, and strings that only they have."""


@pytest.fixture
def embargoed(content: Path) -> Path:
    """The sample with these records under embargo, each with strings of its own."""
    for record in SECRETS:
        path = content / ISSUE / record
        text = path.read_text(encoding="utf-8")
        path.write_text("embargo: true\n" + text, encoding="utf-8")
    _put(content, "decisions/forest.yml", "保护县内全部古树", "保密甲")
    _put(content, "texts/water-survey.yml", "title: ", "title: 保密乙")
    _put(content, "texts/water-survey.md", "走访", "保密丙走访")
    _put(content, "appraisals/appraisal.yml", "title: ", "title: 保密丁")
    _put(content, "handling/suggestions.yml", "title: ", "title: 保密戊")
    _put(content, "appointments/zhao-xiaochuan.yml", "孙敏", "庚辛壬")
    _put(content, "../../registers/people/qinghe.yml", "- 陈一鸣", "- 庚辛壬\n- 陈一鸣")
    return content


def _put(content: Path, record: str, old: str, new: str) -> None:
    path = content / ISSUE / record
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def _written(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the path and the bytes of every file that was written; what is packed is unpacked."""
    for path in folder.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            if data[:2] == b"\x1f\x8b":
                data = gzip.decompress(data)
            name = path.relative_to(folder).as_posix()
            yield name, name.encode() + _unescaped(data)


def _unescaped(data: bytes) -> bytes:
    """Return bytes in which no character hides behind an escape of JSON."""
    escape = rb"\\u([0-9a-f]{4})"
    return re.sub(escape, lambda code: chr(int(code[1], 16)).encode(errors="replace"), data)


def test_no_output_has_anything_of_a_record_under_embargo(embargoed: Path, tmp_path: Path) -> None:
    proof = proofread(embargoed)
    assert proof.is_publishable, proof.problems
    gazettes = Output(tmp_path / "out/gazettes")
    write_pages(render(proof.corpus), gazettes)
    write_enclosures(published(proof.corpus), gazettes)
    build_site(WITHOUT_WORKSPACE, gazettes, Output(tmp_path / "out/site"))
    secrets = {
        secret.encode(encoding)
        for strings in SECRETS.values()
        for secret in strings
        for encoding in ("utf-8", "gb18030")
    }
    leaks = [
        (name, secret)
        for name, data in _written(tmp_path / "out")
        for secret in secrets
        if secret in data
    ]
    assert leaks == []


def test_what_is_told_when_the_embargo_is_lifted(embargoed: Path) -> None:
    """The same strings are in the pages without the embargo, so the test above looks for them."""
    for record in SECRETS:
        _put(embargoed, record, "embargo: true\n", "")
    text = "".join(
        f"{page.path}{page.meta}{page.body}" for page in render(proofread(embargoed).corpus)
    )
    missing = [s for strings in SECRETS.values() for s in strings if s not in text]
    assert missing == ["geng xin ren"]  # only the index has readings


def test_an_issue_that_is_all_under_embargo_is_not_named(content: Path) -> None:
    later = content / "qinghe/2023-2"
    (later / "texts").mkdir(parents=True)
    (later / "issue.yml").write_text(
        "year: 2023\nnumber: 2\nserial: 13\ndate: 2023-06-01\ncontents: []\n", encoding="utf-8"
    )
    (later / "texts/speech.yml").write_text(
        "embargo: true\ngenre: speech\ntitle: 讲话\nissuer: 县人大常委会\ndate: 2023-05-30\n",
        encoding="utf-8",
    )
    (later / "texts/speech.md").write_text("讲话全文。\n", encoding="utf-8")
    proof = proofread(content)
    assert proof.is_publishable, proof.problems
    assert not [page.path for page in render(proof.corpus) if "2023-2" in f"{page.path}{page.meta}"]


def test_content_that_is_all_under_embargo_is_an_error(content: Path) -> None:
    for path in content.glob("*/*/*/*.yml"):
        path.write_text("embargo: true\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    problems = proofread(content).problems
    assert "全部记录都保密，没有可以公布的" in [problem.message for problem in problems]
