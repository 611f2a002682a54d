"""Readings of phrases that pypinyin lacks, or has otherwise than they are read today."""

PHRASES: dict[str, str] = {
    "乡长": "xiang zhang",
    "镇长": "zhen zhang",
    "上行": "shang xing",
    "出血": "chu xue",
    "放血": "fang xue",
    "流血": "liu xue",
    "献血": "xian xue",
    "采血": "cai xue",
    "古朴": "gu pu",
    "简朴": "jian pu",
    "俭朴": "jian pu",
    "纯朴": "chun pu",
    "淳朴": "chun pu",
    "质朴": "zhi pu",
    "大夫": "dai fu",
    "还款": "huan kuan",
    "还田": "huan tian",
    "还湿": "huan shi",
    "卡口": "qia kou",
    "给排水": "ji pai shui",
    "泄露": "xie lu",
    "调休": "tiao xiu",
    "上调": "shang tiao",
    "颈椎": "jing zhui",
    "腰椎": "yao zhui",
    "脊椎": "ji zhui",
    "掺假": "chan jia",
    "掺水": "chan shui",
    "伺服": "si fu",
    "窨井": "yin jing",
    "似乎": "si hu",
    "类似": "lei si",
    "吃拿卡要": "chi na ka yao",
    "洪都": "hong du",
    "昌都": "chang du",
    "高句丽": "gao gou li",
}
"""Phrase to its syllables, toneless, parted by spaces.

Entered by hand, as they are commonly read; CC-CEDICT was compared, no dictionary was looked up.
"""
