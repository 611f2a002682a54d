"""Regions with their bodies and places, and who holds office in a term."""

from functools import cache
from itertools import islice
from random import Random

from bench.archive.bodies import Office, Region, Roster
from bench.archive.draw import seeded
from bench.archive.people import people
from bench.archive.terms import BUREAUX, COMMITTEES, REGIONS, WORKING_COMMITTEES

_PLACE_FIRST = "东西南北中大小上下前后新老王李张刘陈杨赵孙马朱高林郭白石黄柳桃槐龙凤金银红青双三五七九永安太平吉兴"
_PLACE_SECOND = "庄店河湾桥沟岭坡塘堡寨营集口坪冲洼泉峪崖井台渡铺屯"
_PLACE_KINDS = ("镇", "乡", "街道", "村", "社区")
_PLACES = 160
_BUREAU_POSTS = ("局长", "副局长")
_COURT_POSTS = ("院长", "副院长", "审判委员会委员", "庭长", "副庭长", "审判员")
_PROCURATORATE_POSTS = ("检察长", "副检察长", "检察委员会委员", "检察员")
_GOVERNMENT_POSTS = ("长", "常务副", "副")
_COMMITTEE_POSTS = ("主任委员", "副主任委员", "委员")
_MEMBERS = {"市": 38, "县": 24, "区": 22}
_DEPUTIES = 220


@cache
def regions(seed: int) -> tuple[Region, ...]:
    """Return the regions of the archive, the greatest first."""
    return tuple(_region(seed, *row) for row in REGIONS)


@cache
def roster(seed: int, region: Region, term: int) -> Roster:
    """Return who sits in the committee of `region` and who holds its offices in a term."""
    rng = seeded(seed, region.key, "term", term)
    posts = offices(region)
    members = _MEMBERS[region.level]
    everyone = iter(people(rng, 8 + members + len(posts) + _DEPUTIES))
    return Roster(
        chair=next(everyone),
        vice_chairs=tuple(islice(everyone, 6)),
        secretary=next(everyone),
        members=tuple(islice(everyone, members)),
        officials=dict(zip(posts, everyone, strict=False)),
        deputies=tuple(everyone),
    )


@cache
def offices(region: Region) -> tuple[Office, ...]:
    """Return all offices that the committee fills, the highest of each body first."""
    level = region.level
    government = [
        Office(region.government, f"{level}长" if post == "长" else f"{post}{level}长")
        for post in _GOVERNMENT_POSTS
    ]
    court = [Office(region.court, post) for post in _COURT_POSTS]
    procuratorate = [Office(region.procuratorate, post) for post in _PROCURATORATE_POSTS]
    bureaux = [Office(body, _post(body, post)) for body in region.bureaux for post in _BUREAU_POSTS]
    committees = [
        Office(body, post) for body in region.committees for post in _posts_of_committee(body)
    ]
    return (*government, *court, *procuratorate, *bureaux, *committees)


def _post(bureau: str, post: str) -> str:
    return post if bureau.endswith("局") else post.replace("局长", "主任")


def _posts_of_committee(body: str) -> tuple[str, ...]:
    return _COMMITTEE_POSTS if "常委会" not in body else ("主任", "副主任")


def _region(seed: int, name: str, short: str, key: str, share: float) -> Region:
    level = name[-1]
    bureaux = BUREAUX if level == "市" else BUREAUX[:24]
    return Region(
        name=name,
        short=short,
        key=key,
        share=share,
        bureaux=tuple(name + bureau for bureau in bureaux),
        committees=(
            *(f"{name}人民代表大会{committee}" for committee in COMMITTEES),
            *(f"{name}人大常委会{committee}" for committee in WORKING_COMMITTEES),
        ),
        places=_places(seeded(seed, key, "places")),
    )


def _places(rng: Random) -> tuple[str, ...]:
    found = {
        rng.choice(_PLACE_FIRST) + rng.choice(_PLACE_SECOND) + rng.choice(_PLACE_KINDS)
        for _ in range(_PLACES)
    }
    return tuple(sorted(found))
