"""What need not be made again: results of steps, each under the hash of all that it was made from.

Results lie in files of sqlite below the workspace's `.cache/`, each value with a seal; the
program's own files are part of every key. `link/traced.py` notes what composing an issue asked of
the corpus; what is kept of it (`render/issue.py`) holds while the same questions have the same
answers, so a name in a register concerns the issues that ask for it. A function marked `@once` asks
for everything. A rule that looks no further than an issue is given nothing else, so what it finds
is kept under the hash of what it was given (`check/each.py`). A page of the site is kept with where
its links led and which titles were broken on it (`site/published.py`), and apart
from that the page itself (`site/kept.py`), which is read only where its file is not there as it was
left (`publish/output.py`); the plugin hands MkDocs the others, by hand, too. With other plugins, hooks,
`nav`, or templates that show other pages, and of a build with a warning, nothing is kept.
"""
