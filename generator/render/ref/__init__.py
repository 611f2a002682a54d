"""Document numbers and printed pages resolved: `/ref/`, its lists, and the data that its script asks for.

`data/ref/index.json` says which series use a code (安人常) and has all issues with their names and serial
numbers (2021年第3号, 总第205号);
`data/ref/<series>.json` has the numbers of a series, `data/ref/<series>/<issue>.json` on which page each
document of an issue begins. A number is filed under its words and figures alone (`key.py`; the same in
theme/assets/js/ref-key.js), so it is found in whatever brackets it is typed.
"""
