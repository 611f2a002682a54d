"""Of what kind bodies are by their names, and which names do not tell."""

import pytest

from generator.link.kinds_of_bodies import kind_told

TOLD = {
    "青禾县人民代表大会常务委员会": "standing-committee",
    "青禾县人大常委会预算工作委员会": "working-committee",
    "青禾县人民代表大会法制委员会": "special-committee",
    "青禾县人民代表大会常务委员会代表资格审查委员会": "special-committee",
    "青禾县监察委员会": "supervision-commission",
    "某省人民检察院某市分院": "procuratorate",
    "中共青禾县委员会": "party-committee",
    "政协青禾县委员会": "advisory",
    "青禾县发展和改革委员会": "department",
    "青禾县水利局": "department",
    "青禾县人民医院": "institution",
    "青禾县城关街道办事处": "institution",
    "青禾县书法家协会": "institution",
    "青禾县环境整治专班": None,
    "青禾县人民代表大会财政经济委员会": "special-committee",
    "青禾县人民代表大会环境与资源保护委员会": "special-committee",
    "青禾县人大社会建设委员会": "special-committee",
    "青禾县人民代表大会监察和司法委员会": "special-committee",
    "青禾县人民代表大会教育科学文化卫生委员会": "special-committee",
    "青禾县人民代表大会农业与农村委员会": "special-committee",
    "青禾县人民代表大会选举委员会": None,
    "青禾县人大换届选举委员会": None,
    "青禾县人大常委会教育问题特定问题调查委员会": None,
    "青禾县人大志编纂委员会": None,
    "青禾县人大常委会秘书处": None,
    "政协青禾县委员会秘书处": "advisory",
    "青禾县第九届人民代表大会第三次会议秘书处": "session-secretariat",
    "青禾县人民代表大会大会秘书处": "session-secretariat",
    "青禾县直属机关工作委员会": None,
    "青禾县直机关工委": None,
    "青禾县人民政府研究室": None,
    "青禾县人大常委会研究室": "working-committee",
    "青禾县东关街道人大工委": "working-committee",
}


@pytest.mark.parametrize(("name", "kind"), TOLD.items())
def test_the_name_tells_the_kind(name: str, kind: str | None) -> None:
    found = kind_told(name)
    assert (str(found) if found else None) == kind
