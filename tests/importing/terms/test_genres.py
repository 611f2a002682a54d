import pytest

from generator.documents.document import Genre
from generator.importing.terms.genres import genre_of
from generator.importing.terms.naming import free, from_person, from_title


@pytest.mark.parametrize(
    ("title", "genre"),
    [
        ("云岭县第八届人大常委会第十次会议纪要", Genre.MINUTES),
        ("县八届人大常委会第十次会议出席人员名单", Genre.PRESENT),
        ("关于林晓帆等职务任免的通知", Genre.NOTICE),
        ("关于印发工作要点的通知", Genre.CIRCULAR),
        ("云岭县古桥保护条例", Genre.REGULATION),
        ("云岭县古桥保护办法（试行）", Genre.NORMATIVE),
        ("关于古桥修缮情况报告的审议意见", Genre.OPINIONS),
        ("关于印发《关于古桥修缮情况报告的审议意见》的函", Genre.OPINIONS),
        ("关于落实县人大常委会对古桥修缮情况审议意见的报告", Genre.RESPONSE),
        ("关于报送古桥修缮审议意见研究处理情况的函", Genre.RESPONSE),
        ("县八届人大常委会第十次会议出缺席名单", Genre.PRESENT),
        ("县八届人大常委会第十次会议列席人员", Genre.IN_ATTENDANCE),
        ("县八届人大常委会第十次会议列席人员名单（2024年4月18日）", Genre.IN_ATTENDANCE),
        ("辞 呈", Genre.LETTER),
        ("关于请求辞去云岭县副县长职务的报告", Genre.LETTER),
        ("一封来信", Genre.OTHER),
    ],
)
def test_the_genre_of_a_title(title: str, genre: Genre) -> None:
    assert genre_of(title) is genre


@pytest.mark.parametrize(
    "title", ["../../etc/passwd", "。", "CON", "a" * 300, "关于古桥的报告", ""]
)
def test_a_name_leads_out_of_no_folder(title: str) -> None:
    name = from_title(title, "云岭县", "report")
    assert name.replace("-", "").isalnum()
    assert name.isascii()
    assert len(name) <= 48


def test_names_are_pinyin() -> None:
    assert from_person("单玉") == "shan-yu"
    assert (
        from_title("云岭县人民政府关于古桥修缮的报告", "云岭县", "report")
        == "gu-qiao-xiu-shan-report"
    )


def test_a_name_that_is_taken_gets_a_number() -> None:
    assert free("a", {"a", "a-2"}) == "a-3"
    assert free("index", set()) == "index-2"
