"""The elements of HTML, by what becomes of them."""

import re

BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
"""What begins a line and ends it."""
UNSEEN = frozenset(["script", "style", "head", "template", "noscript", "audio", "video", "canvas"])
"""What is no text of the page."""
ASIDE = {
    "nav": "网页的导航",
    "select": "网页的表单",
    "textarea": "网页的表单",
    "datalist": "网页的表单",
    "rt": "注音",
    "svg": "图里的文字",
    "iframe": "嵌入的网页",
    "object": "嵌入的内容",
}
"""What is text, but not of the document, and why it is left out."""
AROUND = {
    **dict.fromkeys(
        ("nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "crumb", "crumbs"),
        "网页的导航",
    ),
    **dict.fromkeys(("footer", "foot", "copyright"), "网页的页脚"),
    **dict.fromkeys(("share", "bdsharebuttonbox", "qrcode", "toolbar"), "网页的按钮"),
}
"""What parts of a page around its document are called by class or id, and why they are left out."""
HEADING = re.compile("h[1-6]")
LISTS = {"ol", "ul", "menu"}
FORMS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
"""The numbers of lists, by their types, as OOXML calls them."""
