"""What the preview answers to a request."""

import mimetypes
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from urllib.parse import quote

from generator.site.preview.edition import Edition
from generator.site.preview.files import INDEX, BadAddressError, file_at, path_of

OWN = "/.preview/"
"""Where the preview's own files are; no document has such an address."""
_ASSETS = Path(__file__).with_name("assets")
_WORKER = "/sw.js"
_TYPES = {
    ".js": "text/javascript",
    ".css": "text/css",
    ".svg": "image/svg+xml",
    ".md": "text/markdown; charset=utf-8",
}
"""Of what pages load or lead to, because systems differ in what they think."""
_HTML = "text/html; charset=utf-8"
_PLAIN = "text/plain; charset=utf-8"


@dataclass(frozen=True)
class Answer:
    """One response, which is never kept by the browser."""

    status: int
    type: str
    body: bytes
    headers: tuple[tuple[str, str], ...] = field(default=())


def hosts(port: int) -> tuple[str, ...]:
    """Return the names under which this machine calls itself.

    Under any other, a page of another host would read what is not published: browsers let it, once
    its name has been made to lead here.
    """
    return (f"127.0.0.1:{port}", f"localhost:{port}", f"[::1]:{port}")


def misdirected(port: int) -> Answer:
    """Return the answer to a request that was made to another host."""
    said = f"预览只在本机可看，请打开 http://{hosts(port)[0]}/\n"
    return Answer(421, _PLAIN, said.encode())


def answer(site: Path, edition: Edition, target: str) -> Answer:
    """Return the answer to a request for `target`."""
    try:
        path = path_of(target)
    except BadAddressError:
        return Answer(400, _PLAIN, "这不是网址\n".encode())
    if path == _WORKER:
        return _file(_ASSETS / "sw.js")
    if path.startswith(OWN):
        return _own(edition, path.removeprefix(OWN))
    return _of_site(site, edition, path)


def _own(edition: Edition, name: str) -> Answer:
    if name == "edition":
        return Answer(200, "application/json", edition.as_json().encode())
    if name == "problems":
        return _problems(edition, 200)
    asset = file_at(_ASSETS, name)
    return _file(asset) if asset and asset.is_file() else _missing(name)


def _of_site(site: Path, edition: Edition, path: str) -> Answer:
    found = file_at(site, path)
    if found and found.is_dir():
        if not path.endswith("/"):
            return Answer(302, _PLAIN, b"", (("Location", f"/{quote(path.strip('/'))}/"),))
        found = file_at(site, path + INDEX)
    elif path.endswith("/"):
        found = None
    try:
        if path in edition.early:
            return Answer(200, _HTML, _followed(edition.early[path].encode(), "site", edition.save))
        if found and found.suffix == ".html":
            return Answer(200, _HTML, _followed(found.read_bytes(), "site", edition.site))
        if found:
            return _file(found)
    except OSError:
        pass  # it has just been replaced, or may not be read: as if it were not there
    if not (site / INDEX).is_file():
        return _problems(edition, 503)
    return _missing(path)


def _file(path: Path) -> Answer:
    kind = _TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0]
    return Answer(200, kind or "application/octet-stream", path.read_bytes())


def _missing(path: str) -> Answer:
    said = f'<h1>没有这一页</h1>\n<p>{escape(path)}</p>\n<p><a href="/">首页</a></p>'
    return Answer(404, _HTML, _page("没有这一页", said))


def _problems(edition: Edition, status: int) -> Answer:
    """Return the page of what is wrong, which stands in the place of a site that was never built."""
    headline = edition.headline or "没有发现问题"
    said = f"<h1>{escape(headline)}</h1>\n<pre>{escape(edition.report)}</pre>"
    page = _page(headline, f'{said}\n<p><a href="/">首页</a></p>')
    return Answer(status, _HTML, _followed(page, "attempt", edition.attempt))


def _page(title: str, body: str) -> bytes:
    return (
        f'<!doctype html>\n<html lang="zh-CN">\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width">\n<title>{escape(title)}</title>\n'
        f'<link rel="stylesheet" href="{OWN}preview.css">\n'
        f'<body class="preview-page">\n{body}\n</body>\n</html>\n'
    ).encode()


def _followed(page: bytes, what: str, name: str) -> bytes:
    """Return a page with the script that loads it again when `what` has another name."""
    script = (
        f'<link rel="stylesheet" href="{OWN}preview.css">'
        f'<script src="{OWN}preview.js" data-what="{what}" data-name="{name}" defer></script>'
    ).encode()
    head, end, rest = page.rpartition(b"</body>")
    return head + script + end + rest if end else page + script
