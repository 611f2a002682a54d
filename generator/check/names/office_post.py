"""office-post：机构有这个职务。

查什么：职务要是这一类机构有的：县人民政府是县长、副县长，局是局长、副局长，委员会是主任、副主任，
    法院是院长、庭长、审判员，检察院是检察长、检察员，专门委员会是主任委员。别类机构的职务是错误；
    哪一类都没有的（多半是内设机构没有登记），是提醒。
为什么：换一个机构而忘了换职务，就印出“卫生健康委员会局长”。
依据：地方组织法、监察法、人民法院组织法、人民检察院组织法关于各机关职务的规定；机构名称的通例。
错例：
    changes: {决定任命: {赵小川: 青禾县水利局主任}}
正例：
    changes: {决定任命: {赵小川: 青禾县水利局局长}}
"""

from collections.abc import Iterator

from generator.check.mentions import offices_named
from generator.check.names.posts import KNOWN, posts_of
from generator.check.rule import Finding
from generator.link.bodies import Office
from generator.link.corpus import Corpus
from generator.place import Mark
from generator.problems import Severity

ID = "office-post"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every office whose body has no such post."""
    judged: dict[tuple[str, str], bool] = {}
    for named in offices_named(corpus):
        office = named.office
        key = (office.body.name, office.post)
        if key not in judged:
            judged[key] = bool(posts_of(office.body).fullmatch(office.post))
        if not judged[key]:
            yield _finding(named.mark, office)


def _finding(mark: Mark, office: Office) -> Finding:
    message = f"“{office.body.name}”这类机构没有“{office.post}”这个职务"
    if KNOWN.fullmatch(office.post):
        return Finding(mark, message, "请核对机构和职务")
    hint = "请核对；是内设或下属机构的职务的，请先登记那个机构"
    return Finding(mark, message, hint, Severity.WARNING)
