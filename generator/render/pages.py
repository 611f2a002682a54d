"""corpus -> every page of gazettes/."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from generator.check import EXPLAINED
from generator.link.corpus import Corpus
from generator.render.akn.files import akn_files
from generator.render.archive import Archive
from generator.render.data.package import data_pages
from generator.render.documents import document_pages, printed
from generator.render.indexes import index_pages
from generator.render.issue import printings
from generator.render.item import Issues, Places, items
from generator.render.leads.pages import leads_of
from generator.render.leads.texts import Texts, named_in
from generator.render.mentioned import named_meta, with_named
from generator.render.page import Meta, Page, Written
from generator.render.profiles.kept import written_profiles
from generator.render.profiles.pages import answers, statutes
from generator.render.profiles.profile import profile_pages
from generator.render.profiles.resting import Resting, resting
from generator.render.profiles.suggestion import quoted, reported_in
from generator.render.public import newest_first
from generator.render.ref.pages import ref_pages
from generator.render.rules import rule_pages
from generator.render.versions.pages import version_pages
from generator.store.store import Store


def render(corpus: Corpus, *, rules: bool = False) -> tuple[Page, ...]:
    """Return the pages, the same for the same corpus, whatever the order of files on disk.

    The chapter 校对规则 is among them if `rules` asks for it: it says nothing of the corpus.
    """
    scopes = newest_first(corpus)
    contents = [printed(scope) for scope in scopes]
    issues = [(scope, items(scope, of)) for scope, of in zip(scopes, contents, strict=True)]
    pages = [[*document_pages(scope, of)] for scope, of in zip(scopes, contents, strict=True)]
    told = _told(issues, [[str(page.body) for page in of] for of in pages], Store(None))
    documents = _saying(pages, told.documents)
    files = [file for scope, listed in issues for file in akn_files(scope, listed)]
    answering = answers(told.archive, told.based, told.quoted)
    profiles = (page for one in answering.profiles for page in profile_pages(one))
    return (
        *_leading(told, answering.lists),
        *profiles,
        *_beside(told, rules=rules),
        *documents,
        *files,
        *version_pages(corpus),
    )


def written(corpus: Corpus, store: Store, *, rules: bool = False) -> tuple[Written, ...]:
    """Return the same pages as they are written; issues that are kept in the store are not composed."""
    scopes = newest_first(corpus)
    found = printings(corpus, [scope.issue_id for scope in scopes], store)
    issues = [(scope, found[scope.issue_id].items) for scope in scopes]
    pages = [found[scope.issue_id].pages for scope in scopes]
    told = _told(issues, [[page.body for page in of] for of in pages], store)
    documents = _saying(pages, told.documents)
    files = [file for scope in scopes for file in found[scope.issue_id].files]
    answering = answers(told.archive, told.based, told.quoted)
    return (
        *map(_text_of, _leading(told, answering.lists)),
        *written_profiles(answering.profiles, store),
        *map(_text_of, _beside(told, rules=rules)),
        *documents,
        *files,
        *map(_text_of, version_pages(corpus)),
    )


@dataclass(frozen=True)
class _Told:
    """What all documents together tell: of each, by issue, what its front matter says besides."""

    archive: Archive
    based: Mapping[str, Sequence[Resting]]
    quoted: Mapping[str, Places]
    documents: Sequence[Sequence[Mapping[str, Meta]]]


def _told(issues: Issues, texts: Sequence[Sequence[str]], store: Store) -> _Told:
    """Return what is told by documents of which the texts are Markdown."""
    named = named_in(
        [Texts(scope, of, own) for (scope, of), own in zip(issues, texts, strict=True)], store
    )
    archive = Archive(with_named(issues, named))
    based = resting(archive)
    leads = leads_of(archive, [*statutes(archive, based)], named)
    documents = [
        [
            {**named_meta(item, scope), **reported_in(item, archive), **lead}
            for item, lead in zip(of, own, strict=True)
        ]
        for (scope, of), own in zip(archive.issues, leads, strict=True)
    ]
    return _Told(archive, based, quoted(archive, named), documents)


P = TypeVar("P", Page, Written)


def _saying(pages: Iterable[Iterable[P]], more: Iterable[Iterable[Mapping[str, Meta]]]) -> list[P]:
    return [
        page.saying(meta)
        for of, said in zip(pages, more, strict=True)
        for page, meta in zip(of, said, strict=True)
    ]


def _text_of(page: Page) -> Written:
    return Written(page.path, page.text)


def _leading(told: _Told, lists: Iterable[Page]) -> Iterator[Page]:
    """Yield the pages that lead to documents, and to what they are about."""
    yield from index_pages(told.archive.issues)
    yield from lists


def _beside(told: _Told, *, rules: bool) -> Iterator[Page]:
    """Yield the data, what resolves numbers, and the rules."""
    yield from data_pages(told.archive)
    yield from ref_pages(told.archive.issues)
    if rules:
        yield from rule_pages(tuple(EXPLAINED.values()))
