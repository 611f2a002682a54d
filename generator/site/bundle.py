"""Puts ES modules together, so that a page asks for few files and not for each when another names it.

A bundle has the address of its entry, so the same templates load it. It understands what the theme's
modules are written in, and says what it does not: `import { a, b as c } from "./d.js";`, `import
"./d.js";`, `import("./d.js")` of another entry, `import.meta.url`, and `export` before a `const`, a
`function` or a `class`.
"""

import posixpath
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rjsmin import jsmin

_IMPORT = re.compile(r'^import (?:\{([^}]*)\} from )?"(\.[^"]+)";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:const|class|async function|function)\*? (\w+))", re.MULTILINE)
_UNKNOWN = re.compile(r"^(?:import|export)\b(?![(.]).*", re.MULTILINE)
_DYNAMIC = re.compile(r'\bimport\("(\.[^"]+)"\)')
_ADDRESS = "import.meta.url"


class NotBundledError(Exception):
    """A module says something that a bundle cannot."""


@dataclass(frozen=True)
class _Module:
    path: str
    body: str
    """Without what it imports and exports."""
    imports: tuple[tuple[str, str], ...]
    """Path of each imported module, and the pattern that takes the names from what it exports."""
    exports: tuple[str, ...]


@dataclass(frozen=True)
class Bundles:
    """What modules became."""

    texts: Mapping[str, str]
    """By path, each entry with all that it imports."""
    within: frozenset[str]
    """The paths of the modules that the bundles hold, entries among them."""


def bundle(modules: Mapping[str, str], entries: Collection[str]) -> Bundles:
    """Put modules together, given by path.

    What is an entry by itself stays one: it is imported from there, so that it runs once. Raises
    NotBundledError.
    """
    parsed = _Parsed(modules)
    orders = {entry: list(_in_order(parsed, entry, entries, set())) for entry in entries}
    texts = {
        entry: jsmin(_bundle(order, entries), keep_bang_comments=True)
        for entry, order in orders.items()
    }
    return Bundles(texts, frozenset(module.path for order in orders.values() for module in order))


class _Parsed(dict[str, _Module]):
    """Modules by path, read when they are first asked for."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        super().__init__()
        self._texts = texts

    def __missing__(self, path: str) -> _Module:
        if path not in self._texts:
            raise NotBundledError(f"{path} is not there")
        self[path] = _parse(path, self._texts[path])
        return self[path]


def _parse(path: str, text: str) -> _Module:
    found = _IMPORT.findall(text)
    imports = tuple((_beside(path, to), names.replace(" as ", ": ")) for names, to in found)
    body = _IMPORT.sub("", text)
    exports = tuple(_EXPORT.findall(body))
    body = _EXPORT.sub("", body)
    if unknown := _UNKNOWN.search(body):
        raise NotBundledError(f"{path}: {unknown[0]}")
    return _Module(path, body, imports, exports)


def _bundle(order: Sequence[_Module], entries: Collection[str]) -> str:
    """Write modules one after the other, the entry last; each is a function, with names of its own."""
    entry = order[-1]
    names = {module.path: f"$_{number}" for number, module in enumerate(order)}
    others = dict.fromkeys(to for module in order for to, _ in module.imports if to not in names)
    names |= {path: f"$$_{number}" for number, path in enumerate(others)}
    lines = [f'import * as {names[path]} from "{_from(entry.path, path)}";' for path in others]
    for module in order:
        lines += [
            f"const {names[module.path]} = (() => {{",
            *(f"const {{{pattern}}} = {names[to]};" for to, pattern in module.imports),
            _readdressed(module, entry.path, entries),
            f"return {{ {', '.join(module.exports)} }};",
            "})();",
        ]
    if entry.exports:
        lines.append(f"export const {{ {', '.join(entry.exports)} }} = {names[entry.path]};")
    return "\n".join(lines)


def _in_order(
    modules: _Parsed, path: str, entries: Collection[str], seen: set[str]
) -> Iterator[_Module]:
    """Yield a module after all that it imports, as a browser runs them."""
    seen.add(path)
    for to, _ in modules[path].imports:
        if to not in seen and to not in entries:
            yield from _in_order(modules, to, entries, seen)
    yield modules[path]


def _readdressed(module: _Module, entry: str, entries: Collection[str]) -> str:
    """Return a body that finds, from the entry's address, what it found from its own."""

    def other(found: re.Match[str]) -> str:
        path = _beside(module.path, found[1])
        if path not in entries:
            raise NotBundledError(f"{module.path}: {found[0]}")
        return f'import("{_from(entry, path)}")'

    body = _DYNAMIC.sub(other, module.body)
    if module.path == entry:
        return body
    return body.replace(_ADDRESS, f'new URL("{_from(entry, module.path)}", {_ADDRESS}).href')


def _beside(path: str, relative: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), relative))


def _from(entry: str, path: str) -> str:
    relative = posixpath.relpath(path, posixpath.dirname(entry) or ".")
    return relative if relative.startswith(".") else f"./{relative}"
