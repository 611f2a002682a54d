"""Readings of place names that no phrase of pypinyin has."""

PLACES: dict[str, str] = {
    "殷都": "yin du",
    "商都": "shang du",
    "漯河": "luo he",
    "浚县": "xun xian",
    "长垣": "chang yuan",
    "长葛": "chang ge",
    "朝阳": "chao yang",
    "召陵": "shao ling",
    "洪洞": "hong tong",
    "单县": "shan xian",
}
"""Place to its syllables, toneless, parted by spaces.

Source: the readings that 现代汉语词典 (7th edition) gives for the places; only
such as pypinyin reads otherwise (洪洞 dong).
"""
