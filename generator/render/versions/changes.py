"""A version of a regulation beside the one before."""

from collections.abc import Sequence

from generator.documents.links import links_from
from generator.documents.markdown import Markdown, escape, escape_within
from generator.documents.table import table
from generator.kinds.regulation.versions import Version
from generator.link.corpus import Corpus
from generator.render.page import Page
from generator.render.versions.line import changes_id, head, pairs_of, period
from generator.statutes.compared import Pair
from generator.statutes.marked import Run, marked


def changes(line: Sequence[Version], index: int, corpus: Corpus) -> Page:
    """Return the page that shows what was changed in a version, of those in `line` not the first."""
    before, after = line[index - 1], line[index]
    page_id, title = changes_id(after), f"《{after.data.title}》修改前后对照"
    resolve = links_from(page_id)
    pairs = pairs_of(before, after, corpus)
    changed = [pair for pair in pairs if pair.is_changed]
    same = [
        pair.after.label
        for pair in pairs
        if not pair.is_changed and pair.after and pair.after.is_article
    ]
    rows = [[_cell(pair, 0), _cell(pair, 1)] for pair in changed]
    heads = [
        f"[修改前]({resolve(before.id)})：{escape(period(line, index - 1, corpus))}",
        f"[修改后]({resolve(after.id)})：{escape(period(line, index, corpus))}",
    ]
    blocks = [
        f"# {escape(title)}",
        f"删去的文字画<del>删除线</del>，增加的文字画<ins>下划线</ins>。改动的{len(changed)}处列在下面。"
        if changed
        else "两个文本的文字相同。",
    ]
    blocks += [table(heads, rows)] if rows else []
    if same:
        blocks.append(f"没有改动的：{'、'.join(map(escape, same))}。")
    return Page(f"{page_id}.md", head(after, title, corpus), Markdown("\n\n".join(blocks)))


def _cell(pair: Pair, side: int) -> str:
    """Return one side of a row: label and lines, with what only this side has marked."""
    unit = pair[side]
    if unit is None:
        return "（没有）" if side == 0 else "（删去）"
    other = pair[1 - side]
    joined = "\n".join(unit.lines)
    beside = "\n".join(other.lines) if other else ""
    if other is None:
        runs: tuple[Run, ...] = (Run(joined, True),)
    else:
        runs = marked(joined, beside)[0] if side == 0 else marked(beside, joined)[1]
    tag = ("del", "ins")[side]
    label = f"**{escape(unit.label)}**{unit.blank}" if unit.label else ""
    if unit.label and (other is None or other.label != unit.label):
        label = f"**<{tag}>{escape(unit.label)}</{tag}>**{unit.blank}"
    return label + "".join(_run(run, tag) for run in runs)


def _run(run: Run, tag: str) -> str:
    lines = [escape_within(line) for line in run.text.split("\n")]
    return "<br>".join(
        f"<{tag}>{line}</{tag}>" if run.is_changed and line else line for line in lines
    )
