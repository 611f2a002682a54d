"""What no person's name looks like: one character alone, a dot that is not the one between names."""

import re

_HAN = r"\u3400-\u9fff"
_DOT = re.compile(rf"(?<=[{_HAN}])[.．・•‧∙⋅･﹒。](?=[{_HAN}])")
"""What is typed for the dot between the parts of a name: 买买提.艾力."""


def with_right_dot(name: str) -> str:
    """Return a name with · between its parts: 买买提.艾力 -> 买买提·艾力."""
    return _DOT.sub("·", name)


def is_torn(name: str) -> bool:
    """Whether a name is one character: a surname, or a given name, that was set apart."""
    return len(name) == 1
