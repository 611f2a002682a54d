"""What is printed: a document, and how text, links and citations become its Markdown.

To the letter. Jinja's `finalize` escapes every value for Python-Markdown (`markdown.py`). Long
texts are parsed by markdown-it with rules of our own (`generator/markup.py`) and written again
(`prose.py`, `inline.py`): headings, lists of several items, tables, `**bold**`, links, pictures and notes are
markup, every other line is a paragraph as it was typed, which a property test holds. Raw HTML
cannot pass, and the plugin refuses Markdown extensions for which that would not hold.

A foot that is typed, who signs and the day (`signed.py`), stands at the right and is not composed
again. Annexes are documents of their own, `<record>/annex-1` (`kinds/annexes.py`); one in
articles is set as a statute is (`statute.py`).
"""
