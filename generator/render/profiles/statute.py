"""The page of a statute: its text where this archive has it, and what rests on it, by article."""

from collections.abc import Iterator, Mapping, Sequence

from generator.grouped import grouped
from generator.kinds.regulation.versions import Version, lines_of_versions, since
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.render.addresses import STATUTES, step
from generator.render.archive import Archive
from generator.render.named import Named
from generator.render.profiles.cells import Row, Words, dated
from generator.render.profiles.leads import telling_link
from generator.render.profiles.profile import Profile, Section
from generator.render.profiles.resting import Resting
from generator.render.profiles.rows import DOCUMENTS, document_row
from generator.render.profiles.spans import UNKNOWN
from generator.render.profiles.told import said
from generator.statutes.targets import article_label


def statute_profile(statute: Named, of: Sequence[Resting], archive: Archive) -> Profile:
    """Return what the archive knows of a statute; `of` is what rests on it."""
    return Profile(
        id=statute.id,
        title=f"《{statute.name}》",
        about="statute",
        key=statute.key,
        facts=tuple(_facts(statute.key, archive)),
        sections=(_texts(statute.key, archive), *_by_article(of)),
        above=(STATUTES, "法规索引"),
        told=said(name=statute.name, short=_short(statute.key, archive)),
    )


def _facts(title: str, archive: Archive) -> Iterator[tuple[str, Words]]:
    if short := _short(title, archive):
        yield "简称", "、".join(short)


def _short(title: str, archive: Archive) -> Sequence[str]:
    found = archive.corpus.statutes.get(title)
    return found.short if found else ()


def _texts(title: str, archive: Archive) -> Section:
    """Return the texts that the archive has, the newest first."""
    rows = [_text(one, archive) for one in reversed(texts_of(archive.corpus).get(title, ()))]
    return Section("texts", "本站登载的文本", ("文本", "施行日期"), rows)


def _text(one: Version, archive: Archive) -> Row:
    day = since(one, archive.corpus)
    return telling_link(one.id, archive, one.data.title), dated(day) if day else UNKNOWN


@once
def texts_of(corpus: Corpus) -> Mapping[str, Sequence[Version]]:
    """Return the public versions of the regulations of each title, the first one first."""
    return grouped((one.data.title, one) for line in lines_of_versions(corpus) for one in line)


def _by_article(of: Sequence[Resting]) -> Iterator[Section]:
    """Yield what rests on each article, in the order of articles; what names none comes last."""
    articles = grouped(
        (article, document_row((one.scope, one.item))) for one in of for article in one.named
    )
    whole = articles.pop((0, 0), [])
    for (number, inserted), rows in sorted(articles.items()):
        label = article_label(number, inserted)
        yield Section(step(label), f"依据{label}的文件", DOCUMENTS, rows)
    yield Section("whole", "依据这部法规、没有写明条文的文件", DOCUMENTS, whole)
