"""Names in the order of strokes (姓氏笔画), as lists of persons are printed.

`sequences.txt` holds, for 6,938 characters (all Han characters of GB 2312 but its components, all of
level one of 通用规范汉字表 and most of level two), the sequence of their strokes in the five classes
1 横（提） 2 竖（竖钩） 3 撇 4 点（捺） 5 折: a line for each sequence, then the characters that share it.
Lines and characters stand in the order in which names are sorted.

Provenance: derived once from npm's cnchar-order 3.2.6 (MIT License, © theajack); its 26 shapes of
strokes are put into the five classes, 皙 is mended and 囍 left out (both lacked strokes). Characters of
one sequence stand in the order of 通用规范汉字表 (2013), with which all lines agree.
"""
