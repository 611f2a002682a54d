"""Which folders a build may replace, and what becomes of one that no build made."""

from dataclasses import dataclass
from itertools import count, permutations
from pathlib import Path

from generator.publish.room import room_of


class RefusedError(Exception):
    """A folder that may not be replaced; the message says why, in Chinese."""


@dataclass(frozen=True)
class Target:
    """A folder that a build writes, and a file that every such folder has."""

    path: Path
    sign: str
    twin: Path | None = None
    """Where the folder that was replaced lies until the next build begins with it (`twin.py`)."""

    def spare(self) -> Path | None:
        """Return where to keep what stands there now, when it is not of our making.

        Raises RefusedError when it cannot be kept, because the folder cannot be renamed.
        """
        path = self.path.resolve()
        room = room_of(path)
        if not path.exists() or (path / self.sign).is_file():
            return None
        if all(room.is_own(inner.name) for inner in path.iterdir()):
            return None
        if room.inside:
            raise RefusedError(
                f"{path} 里有不是本程序生成的内容，而这个文件夹不能改名（是挂载点，或上一级文件夹"
                "不能写），没有办法把原有内容改名保存；请先移走其中的内容"
            )
        names = (path.with_name(f"{path.name}.old{n}") for n in count(1))
        return next(name for name in names if not name.exists())


def gazettes_target(path: Path, twin: Path | None = None) -> Target:
    """Return the folder of the gazettes."""
    return Target(path, "search.md", twin)


def site_target(path: Path, twin: Path | None = None) -> Target:
    """Return the folder of the website."""
    return Target(path, "search/index.json", twin)


def refuse_precious(gazettes: Path, site: Path, content: Path) -> None:
    """Raise RefusedError when a folder lies in another, is a checkout, or is no folder."""
    folders = {"公报": gazettes.resolve(), "网站": site.resolve(), "记录": content.resolve()}
    for (one, inner), (other, outer) in permutations(folders.items(), 2):
        if inner == outer or outer in inner.parents:
            raise RefusedError(f"{one}文件夹 {inner} 不能放在{other}文件夹 {outer} 之内")
    for target in (folders["公报"], folders["网站"]):
        if target.exists() and not target.is_dir():
            raise RefusedError(f"{target} 不是文件夹")
        if (target / ".git").exists() or target in (Path.home(), *Path.home().parents):
            raise RefusedError(f"{target} 里有不是本程序生成的内容，不能用作输出文件夹")
