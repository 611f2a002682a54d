"""Puts ES modules together, so that a page asks for few files and not for each when another names it.

A bundle has the address of its entry, so the same templates load it. It understands what the theme's
modules are written in, and says what it does not: `import { a, b as c } from "./d.js";`, `import
"./d.js";`, `import("./d.js")` of another entry, `import.meta.url`, and `export` before a `const`, a
`function` or a `class`.
"""

import posixpath
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from rjsmin import jsmin

_IMPORT = re.compile(r'^import (?:\{([^}]*)\} from )?"(\.[^"]+)";\n', re.MULTILINE)
_EXPORT = re.compile(
    r"^export (?=(?:const|class|async function|function)\*? (\w+))", re.MULTILINE
)
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
    """Path of each imported module, and the pattern that takes the names from it."""
    exports: tuple[str, ...]


def bundle(modules: Mapping[str, str], entries: Collection[str]) -> dict[str, str]:
    """Return the text of every entry by its path: itself with all that it imports.

    What is an entry by itself stays one: it is imported from there, so that it runs once. Raises
    NotBundledError.
    """
    parsed = {path: _parse(path, text) for path, text in modules.items()}
    return {entry: jsmin(_bundle(parsed, entry, entries)) for entry in entries}


def _parse(path: str, text: str) -> _Module:
    imports = tuple((_beside(path, to), names) for names, to in _IMPORT.findall(text))
    body = _IMPORT.sub("", text)
    exports = tuple(_EXPORT.findall(body))
    body = _EXPORT.sub("", body)
    if unknown := _UNKNOWN.search(body):
        raise NotBundledError(f"{path}: {unknown[0]}")
    return _Module(path, body, imports, exports)


def _bundle(modules: Mapping[str, _Module], entry: str, entries: Collection[str]) -> str:
    order = list(_in_order(modules, entry, entries, set()))
    names = {module.path: f"$_{number}" for number, module in enumerate(order)}
    outside = dict.fromkeys(to for module in order for to, _ in module.imports if to not in names)
    names |= {path: f"$$_{number}" for number, path in enumerate(outside)}
    parts = [f'import * as {names[path]} from "{_from(entry, path)}";' for path in outside]
    for module in order:
        taken = [f"const {{{names_in(names_)}}} = {names[to]};" for to, names_ in module.imports]
        body = _readdressed(module, entry, entries)
        given = f"return {{ {', '.join(module.exports)} }};"
        parts.append("\n".join((f"const {names[module.path]} = (() => {{", *taken, body, given, "})();")))
    exports = modules[entry].exports
    if exports:
        parts.append(f"export const {{ {', '.join(exports)} }} = {names[entry]};")
    return "\n".join(parts)


def names_in(names: str) -> str:
    """Write what an import names as a pattern does: `a as b` is `a: b`."""
    return names.replace(" as ", ": ")


def _in_order(
    modules: Mapping[str, _Module], path: str, entries: Collection[str], seen: set[str]
) -> Iterator[_Module]:
    """Yield a module after all that it imports, as a browser runs them."""
    seen.add(path)
    for to, _ in modules[path].imports:
        if to not in modules:
            raise NotBundledError(f"{path}: {to}")
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
