"""The sample content's site, built in several ways."""

import shutil
from dataclasses import replace
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config

from generator.link.corpus import Corpus
from generator.link.link import corpus_of
from generator.pipeline import proofread
from generator.publish.output import Output
from generator.publish.pages import write_enclosures, write_pages
from generator.render.enclosed import published
from generator.render.pages import render
from generator.site.build import WITHOUT_WORKSPACE

from ..built import BELOW
from ..conftest import SAMPLE

ADDRESS = f"https://gazette.example{BELOW}/"
DOCUMENT = "qinghe/2023-1/forest.md"
"""The one document of the smallest site."""
KINDS_OF_PAGE = {
    "home": "",
    "series": "qinghe/",
    "issue": "qinghe/2023-1/",
    "whole issue": "qinghe/2023-1/whole_issue/",
    "document": "qinghe/2023-1/water-report/",
    "document with pictures, notes and merged cells": "baishi-congress/2023-1/trees-inspection/",
    "annex": "baishi-congress/2023-1/trees-response/annex-2/",
    "document with figures": "qinghe/2023-1/appraisal/table/",
    "document with persons": "qinghe/2023-1/5/present/",
    "register": "people/",
    "letter": "people/z/",
    "person": "people/赵小川/",
    "body": "bodies/青禾县水利局/",
    "meeting": "qinghe/2023-1/5/",
    "statute": "statutes/中华人民共和国地方各级人民代表大会和地方各级人民政府组织法/",
    "suggestion": "suggestions/qinghe/关于修建水渠的议案/",
    "references": "ref/",
    "search": "search/",
    "rules": "rules/",
    "rule": "rules/head-count/",
    "missing": "nothing-is-here/",
}
"""A page of each kind, by its path below the site's root."""


def write_sample(folder: Path, *, rules: bool) -> None:
    """Write the sample's gazettes; the chapter of rules is three quarters of the pages."""
    _write(proofread(SAMPLE).corpus, folder, rules=rules)


def write_one_document(folder: Path) -> None:
    """Write the gazettes that the sample makes when all of its records but one are under embargo."""
    content = proofread(SAMPLE).corpus.content
    records = tuple(
        one
        if f"{one.id}.md" == DOCUMENT
        else replace(one, data=one.data.model_copy(update={"embargo": True}))
        for one in content.records
    )
    _write(corpus_of(replace(content, records=records)), folder, rules=False)


def _write(corpus: Corpus, folder: Path, *, rules: bool) -> None:
    output = Output(folder)
    write_pages(render(corpus, rules=rules), output)
    write_enclosures(published(corpus), output)
    configured(folder)


def build_sample(gazettes: Path, site: Path, **changes: object) -> None:
    """Build their site, with these keys of mkdocs.yml changed."""
    folders = {"docs_dir": str(gazettes), "site_dir": str(site)}
    build(load_config(str(configured(gazettes)), **folders, **{"site_url": ADDRESS, **changes}))


def configured(gazettes: Path) -> Path:
    """Return a mkdocs.yml beside the sample's gazettes."""
    beside = gazettes.parent / "mkdocs.yml"
    return beside if beside.exists() else Path(shutil.copy(WITHOUT_WORKSPACE, beside))
