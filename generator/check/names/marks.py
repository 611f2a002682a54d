"""The marks of titles as they are compared, whether a title is quoted or stands by itself."""

_SINGLE = str.maketrans("()《》“”", "（）〈〉‘’")
"""Inside 《》 a title has 〈〉 for its 《》, and may have ‘’ for its “” (GB/T 15834—2011)."""


def one_form(title: str) -> str:
    """Return a title with its quotation marks single and its brackets those of Chinese texts."""
    return title.translate(_SINGLE)
