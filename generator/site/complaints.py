"""What MkDocs has against a mkdocs.yml, in Chinese."""

import re
from collections.abc import Iterable
from pathlib import Path

from generator.load.wellformed import form_problems
from generator.suggest import did_you_mean

_MEANINGS = (
    (
        r"Config value 'extra'.*NoneType",
        "extra 下面什么也没有写：把 extra 这一行也删去，或者写成 extra: {}",
    ),
    (r"Config value '(\w+)': Required configuration not provided", r"缺少 \1"),
    (r"""The "(.+)" plugin is not installed""", r"没有叫“\1”的插件，请核对 plugins"),
    (r"Unrecognised configuration name: (\S+)", r"不认识的键“\1”，请核对写法"),
    (r"Unrecognised theme name: '([^']*)'", r"没有叫“\1”的主题：theme 的 name 要写 gazette"),
    (
        r"'site_url': .*URL",
        "site_url 不是网址：请写全，如 https://www.example.gov.cn/gongbao/；还没有的，空着",
    ),
    (
        r"custom_dir \('(.*)'\) does not exist",
        r"custom_dir 指的文件夹 \1 不存在：请核对名称，没有的删去这一行",
    ),
    (r"option '(\w+)': Expected type: <class 'bool'>", r"\1 应为 true（是）或 false（否）"),
)
"""What a message of MkDocs holds, and what it means; MkDocs has no other language for these."""

KNOWN_EXTRA = (
    "logo",
    "contact",
    "report",
    "licence",
    "licence_url",
    "icp",
    "site_domain",
    "site_id_code",
)
"""What the theme shows of `extra`."""


def unreadable(configuration: Path) -> list[str]:
    """Return why a mkdocs.yml cannot be read at all."""
    return [
        f"第 {one.line} 行第 {one.column} 列：{one.message}。{one.hint}"
        for one in form_problems(configuration, configuration.name)
    ]


def in_chinese(message: str) -> str:
    """Return what a message means; one that is not known is given as it is, as MkDocs's own words."""
    for pattern, meaning in _MEANINGS:
        if found := re.search(pattern, message):
            return found.expand(meaning)
    return f"MkDocs 说：{message}"


def misspelt_extra(keys: Iterable[str]) -> str:
    """Return a complaint of the keys of `extra` that are probably misspelt; a workspace may have others."""
    doubts = {key: did_you_mean(key, KNOWN_EXTRA) for key in keys if key not in KNOWN_EXTRA}
    return "；".join(
        f"extra 里的“{key}”网页上用不到，{hint}" for key, hint in doubts.items() if hint
    )
