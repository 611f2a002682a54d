"""The theme's scripts as the site has them: a few bundles, and lunr, which MkDocs ships."""

from collections.abc import Mapping, Sequence
from importlib.resources import files

from generator.site.bundle import bundle

ENTRIES = (
    "assets/js/cite.js",
    "assets/js/keep.js",
    "assets/js/offline.js",
    "assets/js/on-day.js",
    "assets/js/profile.js",
    "assets/js/ref.js",
    "assets/js/scrolling.js",
    "assets/search/client/opened.js",
    "assets/search/client/worker.js",
    "assets/search/combobox/combobox.js",
    "assets/search/landing/landing.js",
    "assets/search/landing/table.js",
    "assets/search/lazy.js",
    "assets/search/view/page.js",
    "sw.js",
)
"""What templates, scripts and the browser name; all else is within these."""
LUNR = "assets/lib/lunr.js"
AT_ONCE = (
    "assets/search/client/worker.js",
    LUNR,
    "assets/search/client/opened.js",
    "assets/search/view/page.js",
)
"""What the search page needs to answer. It names them, so that they load at once: else each would
be asked for only when the one that imports it is there."""
_NOTICE = "/*! lunr (https://lunrjs.com), (c) Oliver Nightingale, MIT License */"


def scripts(sources: Mapping[str, str], entries: Sequence[str] = ENTRIES) -> dict[str, str]:
    """Return what the site has in place of the theme's scripts, which are given by path."""
    modules = {**sources, LUNR: _lunr()}
    bundles = bundle(modules, [*(entry for entry in entries if entry in sources), LUNR])
    classic = {path: text for path, text in sources.items() if path not in bundles.within}
    return {**classic, **bundles.texts}


def _lunr() -> str:
    """Make a module of lunr.js as MkDocs ships it, so that no copy stands in the repository."""
    source = (files("mkdocs.contrib.search") / "templates/search/lunr.js").read_text("utf-8")
    head = "const module = { exports: {} }, exports = module.exports;"
    return f"{_NOTICE}\n{head}\n{source}\nexport const lunr = module.exports;\n"
