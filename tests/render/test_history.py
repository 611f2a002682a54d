"""Whatever was edited before, in whatever order: what is kept gives the pages that all anew gives."""

import re
import shutil
import tempfile
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from generator.documents.templates import templates_of
from generator.pipeline import proofread
from generator.render.pages import render, written
from generator.store.store import Store

from ..conftest import SAMPLE
from ..examples import few

ISSUE = "qinghe/2023-1"
TEXTS = ("water-report", "water-survey", "water-opinions")
STORES = ("kept.db", "checked.db")
WORDS = st.sampled_from(("甲", "乙", "丙"))


class History(RuleBasedStateMachine):
    """Edits of the sample, and a store that has seen the pages after each."""

    @initialize()
    def begin(self) -> None:
        self.root = Path(tempfile.mkdtemp())
        self.content = Path(shutil.copytree(SAMPLE, self.root / "content"))
        self.templates = self.root / "templates"

    def teardown(self) -> None:
        if hasattr(self, "root"):
            shutil.rmtree(self.root)

    def edit(self, path: str, change: Callable[[str], str]) -> None:
        file = self.content / path
        file.write_text(change(file.read_text(encoding="utf-8")), encoding="utf-8")

    @rule(record=st.sampled_from(TEXTS), word=WORDS)
    def change_a_text(self, record: str, word: str) -> None:
        self.edit(f"{ISSUE}/texts/{record}.md", lambda text: f"{text}\n\n{word}。\n")

    @rule(record=st.sampled_from(TEXTS), word=WORDS)
    def change_a_title(self, record: str, word: str) -> None:
        path = f"{ISSUE}/texts/{record}.yml"
        self.edit(path, lambda text: re.sub(r"(?m)^title: .*", f"title: 关于{word}的报告", text))

    @rule(record=st.sampled_from(TEXTS))
    def embargo(self, record: str) -> None:
        path = f"{ISSUE}/texts/{record}.yml"
        line = "embargo: true\n"
        self.edit(path, lambda text: text.replace(line, "") if line in text else line + text)

    @rule(word=WORDS)
    def add_or_delete_a_record(self, word: str) -> None:
        name = f"added-{'甲乙丙'.index(word)}"
        added = self.content / f"{ISSUE}/texts/{name}.yml"
        line = f"      {name}: ~\n"
        if added.exists():
            added.unlink()
            added.with_suffix(".md").unlink()
            self.edit(f"{ISSUE}/issue.yml", lambda text: text.replace(line, ""))
            return
        fields = f"genre: report\ntitle: {word}\nissuer: 县政府\ndate: 2023-03-01\n"
        added.write_text(fields, encoding="utf-8")
        added.with_suffix(".md").write_text(f"{word}。\n", encoding="utf-8")
        end = "      suggestions: 27\n"
        self.edit(f"{ISSUE}/issue.yml", lambda text: text.replace(end, end + line))

    @rule(word=WORDS)
    def register_somebody(self, word: str) -> None:
        path = self.content / f"registers/people/{'甲乙丙'.index(word)}.yml"
        if path.exists():
            path.unlink()
        else:
            path.write_text(f"- 欧阳{word}\n", encoding="utf-8")

    @rule(syllable=st.sampled_from(("shàn", "dān")))
    def read_a_name_otherwise(self, syllable: str) -> None:
        path = "registers/people/qinghe.yml"
        self.edit(path, lambda text: re.sub("reading: \\w+ yù", f"reading: {syllable} yù", text))

    @rule(word=WORDS)
    def rename_a_series(self, word: str) -> None:
        path = "baishi-congress/series.yml"
        self.edit(path, lambda text: re.sub(r"(?m)^title: .*", f"title: {word}公报", text))

    @rule(word=WORDS)
    def change_a_template(self, word: str) -> None:
        own = self.templates / "appraisal/table.md.j2"
        if own.exists():
            own.unlink()
        else:
            own.parent.mkdir(parents=True, exist_ok=True)
            own.write_text(f"{word}表\n", encoding="utf-8")

    @rule(store=st.sampled_from(STORES))
    def lose_a_store(self, store: str) -> None:
        (self.root / store).unlink(missing_ok=True)

    @rule(store=st.sampled_from(STORES), part=st.integers(0, 9))
    def tear_a_store(self, store: str, part: int) -> None:
        kept = self.root / store
        if kept.exists():
            content = kept.read_bytes()
            at = len(content) * part // 10
            kept.write_bytes(content[:at] + b"\xff" * 64 + content[at + 64 :])

    @invariant()
    def the_pages_are_those_of_all_anew(self) -> None:
        if not hasattr(self, "root"):
            return
        proof = proofread(self.content)
        assert not proof.corpus.content.broken
        with Store(self.root / "checked.db") as store:
            again = proofread(self.content, store=store)
        assert (again.problems, again.accepted) == (proof.problems, proof.accepted)
        with templates_of(self.templates) if self.templates.exists() else nullcontext():
            anew = {page.path: page.text for page in render(proof.corpus)}
            with Store(self.root / "kept.db") as store:
                pages = written(proof.corpus, store)
        assert {page.path: page.text for page in pages} == anew


TestHistory = History.TestCase
TestHistory.settings = settings(max_examples=few(3), stateful_step_count=8)
