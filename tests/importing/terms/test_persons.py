import pytest

from generator.importing.terms.persons import titled_person


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("云岭县人民政府县长 秦 川", ("云岭县人民政府县长", "秦川")),
        ("县人大常委会主任许文山", ("县人大常委会主任", "许文山")),
        ("主 任　许文山", ("主任", "许文山")),
        ("主 任 许 文 山", ("主任", "许文山")),
        ("副 县 长 秦 川", ("副县长", "秦川")),
        ("县人民政府 县 长 秦 川", ("县人民政府县长", "秦川")),
        ("院 长 欧阳 海", ("院长", "欧阳海")),
        ("二〇二四年四月", None),
    ],
)
def test_an_office_with_a_name(text: str, found: tuple[str, str] | None) -> None:
    assert titled_person(text) == found
