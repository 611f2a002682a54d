"""Ordinals that are typed with a character that only looks like a numeral."""

import re

_N = "一二三四五六七八九十百零〇"
_OF = r"(?:条|章|节|款|项|编|届|次(?:会议|全体|主任)|号)"
_DASH = "－—–―ー─‐-"
MALFORMED = re.compile(
    rf"第[{_N}]*[{_DASH}][{_N}]*{_OF}"
    rf"|第(?:[0-9]*[lIOo|][0-9]*|[0-9]+[{_N}]+|[{_N}]+[0-9]+)(?:条|章|节|款|项|届)"
    rf"|第[{_N}]*(?:十十|百百|十百)[{_N}]*{_OF}|笫[{_N}0-9]+{_OF}"
)
LOST = re.compile(
    r"第(?:条(?!例)|款(?!项)|届(?!时)|次(?:会议|全体|主任)|季度)"
    rf"|(?<=人民代表大会)[{_N}]+次(?=会议)"
)
"""An ordinal whose numeral is lost, or one of a meeting in full whose 第 is."""
