"""The verbs of the law, a line an office."""

from pathlib import Path

import pytest

from generator.check.appointments.law import verbs_for
from generator.link.corpus import Corpus
from generator.link.scope import scope_of
from generator.pipeline import proofread
from tests.conftest import SAMPLE

MORE = """\
- {name: 青禾县人民政府办公室, kind: office, parent: 青禾县人民政府}
- {name: 青禾县人大常委会办公室, kind: office, parent: 青禾县人民代表大会常务委员会}
- {name: 青禾县人大法制委员会, kind: special-committee, parent: 青禾县人民代表大会}
- {name: 青禾县代表资格审查委员会, kind: special-committee, parent: 青禾县人民代表大会常务委员会}
- {name: 青禾县监察委员会, kind: supervision-commission, region: 青禾县}
- {name: 青禾县人民法院, kind: court, region: 青禾县}
- {name: 青禾县河西人民法院, kind: court, parent: 青禾县人民法院}
- {name: 青禾县人民检察院第一分院, kind: procuratorate, parent: 青禾县人民检察院}
- {name: 河东省人民检察院青禾分院, kind: procuratorate, region: 青禾县}
- {name: 白石市河东区人民检察院, kind: procuratorate, region: 河东区}
- {name: 青禾县学校, kind: institution, region: 青禾县}
"""

# Verbs by their first letters: 任命 免去 免除 撤销, 决定, 批准, 接受辞职.
OFFICES = [
    ("青禾县人民政府县长", "接受辞职 决定代理"),
    ("青禾县人民政府代理县长", "决定代理 决定任命 决定免去"),
    ("青禾县人民政府副县长", "决定任命 决定免去 撤销 接受辞职"),
    ("青禾县人民政府常务副县长", "决定任命 决定免去 撤销 接受辞职"),
    ("青禾县人民政府秘书长", "决定任命 决定免去 撤销"),
    ("青禾县水利局局长", "决定任命 决定免去 撤销"),
    ("青禾县水利局副局长", ""),
    ("青禾县水利局总工程师", None),
    ("青禾县人民政府办公室副主任", ""),
    ("青禾县人大常委会办公室副主任", "任命 免去 撤销"),
    ("青禾县人大常委会农业工作委员会主任", "任命 免去 撤销"),
    ("青禾县人大法制委员会主任委员", "接受辞职"),
    ("青禾县人大法制委员会委员", "任命 免去 撤销 接受辞职"),
    ("青禾县代表资格审查委员会主任委员", "任命 免去 撤销 接受辞职"),
    ("青禾县人民代表大会常务委员会委员", "接受辞职"),
    ("青禾县人民代表大会常务委员会副秘书长", "任命 免去 撤销"),
    ("青禾县人大常委会财政经济工作委员会主任", None),
    ("青禾县人民代表大会代表", "接受辞职"),
    ("青禾县人大社会建设委员会主任委员", None),
    ("青禾县人民代表大会常务委员会代理主任", None),
    ("青禾县监察委员会主任", "接受辞职 决定代理"),
    ("青禾县监察委员会代理主任", "决定代理 决定任命 决定免去"),
    ("青禾县监察委员会委员", "任命 免去 撤销"),
    ("青禾县人民法院院长", "接受辞职 决定代理"),
    ("青禾县人民法院审判员", "任命 免去 免除 撤销"),
    ("青禾县河西人民法院院长", "任命 决定任命 免去 决定免去 免除 撤销"),
    ("青禾县河西人民法院审判员", "任命 免去 免除 撤销"),
    ("青禾县人民检察院检察长", "接受辞职 决定代理"),
    ("青禾县人民检察院副检察长", "任命 免去 免除 撤销"),
    ("青禾县河西人民检察院检察长", "批准任命 批准免去 批准辞去"),
    (
        "白石市河东区人民检察院检察长",
        "接受辞职 决定代理 批准任命 批准免去 批准辞去",
    ),
    ("青禾县河西人民检察院检察员", "任命 免去 免除 撤销"),
    (
        "青禾县人民检察院第一分院检察长",
        "任命 免去 撤销 决定任命 决定免去 批准任命 批准免去 批准辞去",
    ),
    (
        "河东省人民检察院青禾分院检察长",
        "任命 免去 撤销 决定任命 决定免去 批准任命 批准免去 批准辞去",
    ),
    ("河东省人民检察院青禾分院检察员", "任命 免去 免除 撤销"),
    ("青禾县学校校长", None),
]


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    content = tmp_path_factory.mktemp("law") / "content"
    for source in SAMPLE.rglob("*.*"):
        path = content / source.relative_to(SAMPLE)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(source.read_bytes())
    Path(content / "registers/bodies/more.yml").write_text(MORE, encoding="utf-8")
    return proofread(content, ()).corpus


@pytest.mark.parametrize(("text", "verbs"), OFFICES)
def test_the_law_has_verbs_for_an_office(text: str, verbs: str | None, judged: Corpus) -> None:
    (office,) = scope_of(judged, "qinghe", "2023-1").offices(text)
    allowed = verbs_for(office, scope_of(judged, "qinghe", "2023-1"))
    assert allowed == (None if verbs is None else set(verbs.split()))
