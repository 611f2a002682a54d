"""Which folders a command works on: those it is told, else those of the workspace around it."""

import argparse
from pathlib import Path

from generator.workspace.workspace import Workspace, find_workspace


def with_folders(options: argparse.Namespace) -> str:
    """Put the workspace, and the folders that a command asks for, into `options`.

    Return why that cannot be, in Chinese, or an empty string.
    """
    told: Path | None = getattr(options, "content", None)
    workspace = find_workspace(Path.cwd()) or (find_workspace(told) if told else None)
    options.workspace = workspace
    for name in ("content", "gazettes", "site"):
        if name in options and getattr(options, name) is None:
            if workspace is None:
                return NO_WORKSPACE
            setattr(options, name, getattr(workspace, name))
    if "content" in options and not options.content.is_dir():
        return f"没有这个记录文件夹：{options.content}"
    return ""


def outputs_of(options: argparse.Namespace) -> list[Path]:
    """Return where the gazettes and the website of a command's records are, as far as it knows."""
    if "site" in options:
        return [options.gazettes.resolve(), options.site.resolve()]
    workspace: Workspace | None = options.workspace
    return [workspace.gazettes.resolve(), workspace.site.resolve()] if workspace else []


def note_of(content: Path) -> Path:
    """Return where a build leaves a note for commands that know the records, but not its outputs."""
    content = content.resolve()
    return content.with_name(f".{content.name}.gazette-pointer")


NO_WORKSPACE = (
    "这里不是公报的工作区：当前文件夹和它的上级都没有写着 gazette 的 mkdocs.yml。"
    "请先进入工作区的文件夹，或者用 -C 指明；还没有工作区的，用 gazette init 新建"
)
