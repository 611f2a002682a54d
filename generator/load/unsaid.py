"""What readers look for at the foot of every page and a mkdocs.yml does not say: whom to write to, what is allowed."""

from pathlib import Path

import yaml

_SOUGHT = (
    (("site_author",), "主办单位"),
    (("extra", "contact"), "联系方式"),
    (("extra", "report"), "纠错的邮箱或网址"),
    (("extra", "licence"), "使用许可"),
)


def unsaid(configuration: Path) -> str:
    """Return what to write into a mkdocs.yml of good form; empty where it says all of it."""
    try:
        tree = yaml.compose(configuration.read_text(encoding="utf-8-sig"), Loader=yaml.SafeLoader)
    except yaml.composer.ComposerError:
        return ""  # an alias of nothing, a second document: MkDocs tells it
    missing = [f"{label}（{'.'.join(keys)}）" for keys, label in _SOUGHT if not _says(tree, keys)]
    return f"{configuration.name} 没有写明，网页上也就不印：{'、'.join(missing)}" if missing else ""


def _says(node: yaml.Node | None, keys: tuple[str, ...]) -> bool:
    for key in keys:
        values = node.value if isinstance(node, yaml.MappingNode) else []
        node = next((value for name, value in values if name.value == key), None)
    return isinstance(node, yaml.ScalarNode) and node.tag != "tag:yaml.org,2002:null"
