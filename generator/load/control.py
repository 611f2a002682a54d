"""Characters that no text of an editor has: nobody sees them, and programs obey them."""

import re

# C0 and C1 controls but tab and line feed (line ends are made line feeds when a file is read); surrogates; U+FEFF and U+FFFE/F.
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
LINE_ENDS = re.compile("[\x85\u2028\u2029]")
"""What YAML takes for the end of a line, and an editor for nothing: a value would be read as two lines."""
CONTROL_HINT = "请删去该字符，重新录入这一处"


def control_message(character: str) -> str:
    """Return what is wrong with a character that cannot be printed."""
    return f"文件里有不能印出的控制字符 U+{ord(character):04X}"
