"""What MkDocs has against a mkdocs.yml, in Chinese."""

import re
from collections.abc import Iterable

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
    (r"option '(\w+)': Expected type: <class 'bool'>", r"\1 应为 true（是）或 false（否）"),
)
"""What a message of MkDocs holds, and what it means; MkDocs has no other language for these."""

_YAML_PLACE = re.compile(r"line (\d+), column (\d+)(?!.*line \d)", re.DOTALL)
"""The last place that PyYAML names is where it could not go on."""

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


def in_chinese(message: str) -> str:
    """Return what a message means; one that is not known is given as it is, as MkDocs's own words."""
    for pattern, meaning in _MEANINGS:
        if found := re.search(pattern, message):
            return found.expand(meaning)
    if place := _YAML_PLACE.search(message):
        line, column = place.groups()
        return f"第 {line} 行第 {column} 列附近读不下去：{_yaml_cause(message)}"
    return f"MkDocs 说：{message}"


def _yaml_cause(message: str) -> str:
    if r"'\t'" in message:
        return "行首用了制表符，请改用空格"
    return "请核对这一行和上一行：冒号要用半角，后面空一格；缩进要对齐；值里有冒号的，放进引号"


def misspelt_extra(keys: Iterable[str]) -> str:
    """Return a complaint of the keys of `extra` that are probably misspelt; a workspace may have others."""
    doubts = {key: did_you_mean(key, KNOWN_EXTRA) for key in keys if key not in KNOWN_EXTRA}
    return "；".join(
        f"extra 里的“{key}”网页上用不到，{hint}" for key, hint in doubts.items() if hint
    )
