"""The theme's styles and scripts, in a folder named after what is in them.

What such an address holds never changes: browsers and hosts may keep it for ever, and a page loads
scripts of one version only, because they import each other by relative addresses.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError
from mkdocs.structure.files import File, Files

from generator.site.bundle import NotBundledError
from generator.site.scripts import AT_ONCE, scripts
from generator.site.skeleton import OWN

OTHER_THEME = "theme 要写 gazette"
"""What is wrong with a mkdocs.yml that names another theme."""
_FOLDER = "assets/"
_FOR_NODE = "/package.json"
_SCRIPT = ".js"
_LIST = "kept.json"
"""In the folder: its files, and the pages that are kept with them to search without a network."""
_SEARCH = "search/"


@dataclass(frozen=True)
class Assets:
    """Where the styles and scripts are."""

    folder: str
    """Its path below the site's root."""
    modules: Sequence[str]
    """The paths of the scripts that the search page names beside its own."""


def place_assets(files: Files, config: MkDocsConfig) -> Assets:
    """Move the styles and scripts of our theme, and a workspace's own, into their folder.

    Those of Material and MkDocs are left out of the site: no page loads them. Raises
    ConfigurationError for a logo that is not there, and for scripts that import what is not there.
    """
    own = own_folders(config.theme.dirs)
    others = config.theme.dirs[len(own) :]
    for file in list(files):
        if file.src_dir in others or file.src_uri.endswith(_FOR_NODE):
            files.remove(file)
    _place_scripts(files, own, config)
    assets = [file for file in files if file.src_dir in own and file.src_uri.startswith(_FOLDER)]
    folder = f"{_FOLDER}{_version(assets)}"
    names = [asset.src_uri.removeprefix(_FOLDER) for asset in assets]
    for asset, name in zip(assets, names, strict=True):
        asset.dest_uri = f"{folder}/{name}"
    _check_logo(config.extra.get("logo"), names)
    kept = File(f"{folder}/{_LIST}", None, config.site_dir, config.use_directory_urls)
    kept.content_string = json.dumps({"files": sorted(names), "pages": [_SEARCH]})
    files.append(kept)
    return Assets(folder, [f"{folder}/{path.removeprefix(_FOLDER)}" for path in AT_ONCE])


def _place_scripts(files: Files, own: Sequence[str], config: MkDocsConfig) -> None:
    """Put the scripts that the site has in the place of their sources."""
    sources = {
        file.src_uri: file
        for file in files
        if file.src_dir in own and file.src_uri.endswith(_SCRIPT)
    }
    try:
        placed = scripts({path: file.content_string for path, file in sources.items()})
    except NotBundledError as refused:
        raise ConfigurationError(
            f"网页的脚本合不到一起：{refused}。overrides/ 里改过脚本的，请核对它的 import"
        ) from refused
    for path in sources.keys() - placed.keys():
        files.remove(sources[path])
    for path, text in placed.items():
        file = sources.get(path) or File(path, own[-1], config.site_dir, config.use_directory_urls)
        file.content_bytes = text.encode()
        if path not in sources:
            files.append(file)


def own_folders(theme_dirs: Sequence[str]) -> Sequence[str]:
    """Return the folder of our theme, the last, and those before it in which a workspace overrides it.

    None of another theme.
    """
    own = [number for number, folder in enumerate(theme_dirs) if Path(folder, OWN).is_file()]
    return theme_dirs[: own[-1] + 1] if own else ()


def _check_logo(logo: str | None, names: Sequence[str]) -> None:
    if logo and logo not in names:
        raise ConfigurationError(
            f"mkdocs.yml 的 extra.logo 写的是“{logo}”，overrides/{_FOLDER} 里没有这个文件"
        )


def _version(assets: list[File]) -> str:
    digest = hashlib.sha256()
    for asset in sorted(assets, key=lambda asset: asset.src_uri):
        content = asset.content_bytes
        digest.update(f"{asset.src_uri} {len(content)} ".encode() + content)
    return digest.hexdigest()[:12]
