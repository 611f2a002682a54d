"""A bundle does what its sources do: node runs both."""

import shutil
import subprocess
from pathlib import Path

import pytest

from generator.site.bundle import NotBundledError, bundle

NODE = shutil.which("node")
MAIN = "a/main.js"
SAME: dict[str, dict[str, str]] = {
    "names are taken from where they are told": {
        MAIN: 'import { one, two as other } from "./b.js";\nconsole.log(one, other());\n',
        "a/b.js": "export const one = 1;\nexport function two() {\n  return 2;\n}\n",
    },
    "every module has its names to itself": {
        MAIN: 'import { f } from "./b.js";\nimport { g } from "../c.js";\n'
        "const secret = 1;\nconsole.log(secret, f(), g());\n",
        "a/b.js": "const secret = 2;\nexport const f = () => secret;\n",
        "c.js": "const secret = 3;\nexport const g = () => secret;\n",
    },
    "a module runs once, after what it imports": {
        MAIN: 'import { b } from "./b.js";\nimport { c } from "./c.js";\nconsole.log("a", b, c);\n',
        "a/b.js": 'import { c } from "./c.js";\nconsole.log("b");\nexport const b = c + 1;\n',
        "a/c.js": 'console.log("c");\nexport const c = 1;\n',
    },
    "imports over several lines, and of nothing": {
        MAIN: 'import {\n  one,\n  two,\n} from "./b.js";\nimport "./c.js";\nconsole.log(one, two);\n',
        "a/b.js": "export const one = 1;\nexport const two = 2;\n",
        "a/c.js": 'console.log("c");\n',
    },
    "classes, generators and asynchronous functions": {
        MAIN: 'import { C, g, h } from "./b.js";\nh().then((x) => console.log(new C().x, [...g()], x));\n',
        "a/b.js": "export class C {\n  x = 1;\n}\nexport function* g() {\n  yield 2;\n}\n"
        "export async function h() {\n  return 3;\n}\n",
    },
    "a module finds what lies beside it": {
        MAIN: 'import { beside } from "../b/c/here.js";\nconsole.log(beside.slice(-9));\n',
        "b/c/here.js": 'export const beside = new URL("../up.json", import.meta.url).href;\n',
    },
    "text, patterns and comments stay what they are": {
        MAIN: 'import { s } from "./b.js";\nconsole.log(s(7), /[/"\']\\/\\/x/u.test("///x"), "// no");\n',
        "a/b.js": "// a comment: export const s = 1;\n/* and another */\n"
        'export const s = (n) => `  ${n > 0 ? `<${n}>` : ""}  // ${n}\n  end`;\n',
    },
}
OTHER = {
    MAIN: 'import { count } from "../c/state.js";\ncount();\n'
    'import("./late.js").then(({ late }) => console.log(late()));\n',
    "a/late.js": 'import { count } from "../c/state.js";\nexport const late = () => count();\n',
    "c/state.js": "let n = 0;\nexport const count = () => (n += 1);\n",
}
BAD = {
    "a default": "export default 1;\n",
    "what changes": "export let x = 1;\n",
    "a list": "const x = 1;\nexport { x };\n",
    "all of another": 'export * from "./b.js";\n',
    "a name for all": 'import * as b from "./b.js";\n',
    "a module that is not there": 'import { c } from "./c.js";\n',
    "a late module that is no entry": 'const b = () => import("./b.js");\n',
}


def run(folder: Path, modules: dict[str, str]) -> str:
    """Return what node prints when it runs the first module."""
    folder.mkdir()
    (folder / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    for path, text in modules.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return subprocess.run(
        [str(NODE), MAIN], cwd=folder, capture_output=True, text=True, check=True
    ).stdout


@pytest.mark.parametrize("modules", SAME.values(), ids=SAME)
def test_bundle_does_what_its_sources_do(tmp_path: Path, modules: dict[str, str]) -> None:
    bundled = bundle(modules, [MAIN])
    assert bundled.within == set(modules)
    printed = run(tmp_path / "sources", modules)
    assert printed
    assert run(tmp_path / "bundle", dict(bundled.texts)) == printed


def test_what_is_an_entry_itself_is_shared_by_the_others(tmp_path: Path) -> None:
    bundled = bundle(OTHER, list(OTHER))
    assert run(tmp_path / "sources", OTHER) == "2\n"
    assert run(tmp_path / "bundle", dict(bundled.texts)) == "2\n"
    alone = bundle(OTHER, [MAIN, "a/late.js"])
    assert run(tmp_path / "alone", dict(alone.texts)) == "1\n"


@pytest.mark.parametrize("text", BAD.values(), ids=BAD)
def test_what_a_bundle_cannot_say_is_told(text: str) -> None:
    with pytest.raises(NotBundledError, match=r"main\.js|c\.js"):
        bundle({MAIN: text, "a/b.js": "export const b = 1;\n"}, [MAIN])


def test_a_notice_stays() -> None:
    notice = "/*! by somebody else */"
    assert notice in bundle({MAIN: f"{notice}\n// ours\n"}, [MAIN]).texts[MAIN]
