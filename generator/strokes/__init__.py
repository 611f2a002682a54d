"""Names in the order of strokes (姓氏笔画), as lists of persons are printed.

`sequences.txt` holds, for 14,320 characters (all 8,105 of 通用规范汉字表, all Han characters of GB 2312 but
its components, and rarer ones that are written in one way only), the sequence of their strokes in the
five classes 1 横（提） 2 竖（竖钩） 3 撇 4 点（捺） 5 折: a line for each sequence, then the characters that
share it. Lines and characters stand in the order in which names are sorted.

Provenance: 6,938 characters were derived from npm's cnchar-order 3.2.6 (MIT License, © theajack); its 26
shapes of strokes are put into the five classes, 皙 is mended and 囍 left out (both lacked strokes). The
others are of Conway Stroke Data (CC BY 4.0, © Conway, https://github.com/stroke-input/stroke-input-data);
of the ways of writing that it gives to a character of the table, the one is taken with which the
table's own order (by number, then by class of strokes) holds. Characters of one sequence stand in the
order of 通用规范汉字表 (2013), then of Unicode.
"""
