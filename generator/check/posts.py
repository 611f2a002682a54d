"""What the law says of posts: which have one holder, which are filled by election, which act."""

from generator.link.bodies import Office
from generator.model.registers import BodyKind

HEADS = frozenset({"省长", "市长", "州长", "县长", "区长", "乡长", "镇长", "旗长", "盟长"})
"""The heads of governments."""

_CHIEFS = {
    BodyKind.GOVERNMENT: HEADS | {"主席", "秘书长"},
    BodyKind.DEPARTMENT: frozenset({"局长", "主任", "厅长", "部长"}),
    BodyKind.STANDING_COMMITTEE: frozenset({"主任", "秘书长"}),
    BodyKind.SPECIAL_COMMITTEE: frozenset({"主任委员"}),
    BodyKind.WORKING_COMMITTEE: frozenset({"主任"}),
    BodyKind.OFFICE: frozenset({"主任"}),
    BodyKind.SUPERVISION_COMMISSION: frozenset({"主任"}),
    BodyKind.COURT: frozenset({"院长"}),
    BodyKind.PROCURATORATE: frozenset({"检察长"}),
}

_ELECTED = {
    BodyKind.GOVERNMENT: frozenset(
        name for head in HEADS | {"主席"} for name in (head, f"副{head}")
    ),
    BodyKind.CONGRESS: frozenset({"代表", "主席", "副主席"}),
    BodyKind.STANDING_COMMITTEE: frozenset({"主任", "副主任", "秘书长", "委员"}),
    BodyKind.SPECIAL_COMMITTEE: frozenset({"主任委员", "副主任委员", "委员"}),
    BodyKind.SUPERVISION_COMMISSION: frozenset({"主任"}),
    BodyKind.COURT: frozenset({"院长"}),
    BodyKind.PROCURATORATE: frozenset({"检察长"}),
}

_COLLEGES = {
    BodyKind.STANDING_COMMITTEE,
    BodyKind.SPECIAL_COMMITTEE,
    BodyKind.SUPERVISION_COMMISSION,
}
_MEMBERS = {"主任", "副主任", "委员"}

STATE = frozenset(
    {
        BodyKind.GOVERNMENT,
        BodyKind.DEPARTMENT,
        BodyKind.SUPERVISION_COMMISSION,
        BodyKind.COURT,
        BodyKind.PROCURATORATE,
    }
)
"""Administration, supervision, courts, procuratorates: no member of a committee holds an office there."""


_POSTS = frozenset[str]().union(*_CHIEFS.values(), *_ELECTED.values(), _MEMBERS)


def is_post(words: str) -> bool:
    """Whether words are the name of a post and nothing more: 县长, 副主任, but not 财政局局长."""
    return full(words).removeprefix("副") in _POSTS


def full(post: str) -> str:
    """Return the post that is meant, whoever acts in it: 代理市长 -> 市长, 常务副市长 -> 副市长."""
    return post.removeprefix("代理").removeprefix("常务")


def acts(office: Office) -> bool:
    """Whether the holder acts in another's place: 代理市长."""
    return office.post.startswith("代理")


def is_chief(office: Office) -> bool:
    """Whether only one person at a time holds the office, or acts in it."""
    return full(office.post) in _CHIEFS.get(office.body.kind, frozenset())


def is_elected(office: Office) -> bool:
    """Whether the people's congress elects or confirms the holder."""
    return full(office.post) in _ELECTED.get(office.body.kind, frozenset())


def ladder(office: Office) -> str | None:
    """Return what the posts are called of which one person holds one in a body: chief or deputy.

    None where a post says nothing of another one that its holder may have.
    """
    if office.body.kind in _COLLEGES:
        return "组成人员" if is_elected(office) or full(office.post) in _MEMBERS else None
    step = full(office.post).removeprefix("副")
    chiefs = _CHIEFS.get(office.body.kind, frozenset())
    return step if step in chiefs - {"秘书长"} else None


def is_party(office: Office) -> bool:
    """Whether the post is one of the Party within the body, which no state organ fills: 党组书记."""
    return any(word in office.post for word in ("党组", "党委", "书记", "纪检"))
