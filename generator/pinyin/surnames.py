"""Common surnames, and readings of surnames that differ from the character's common reading."""

COMMON_SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛"
)
"""Those of one character that most people have: after 县长 one sooner begins a name than ends that of a place."""
SURNAMES: dict[str, str] = {
    # Two characters; these also keep 单于 and 乐正 from being read as 单 and 乐.
    "尉迟": "yu chi",
    "万俟": "mo qi",
    "长孙": "zhang sun",
    "澹台": "tan tai",
    "单于": "chan yu",
    "乐正": "yue zheng",
    "鲜于": "xian yu",
    # One character.
    "任": "ren",
    "单": "shan",
    "仇": "qiu",
    "区": "ou",
    "解": "xie",
    "查": "zha",
    "盖": "ge",
    "曾": "zeng",
    "朴": "piao",
    "召": "shao",
    "员": "yun",
    "贠": "yun",
    "黑": "he",
    "繁": "po",
    "折": "she",
    "种": "chong",
    "洗": "xian",
    "乐": "yue",
    "缪": "miao",
    "覃": "qin",
    "翟": "zhai",
    "秘": "bi",
    "祭": "zhai",
    "隗": "wei",
    "乜": "nie",
    "郇": "xun",
    "薄": "bo",
    "牟": "mu",
    "句": "gou",
    "能": "nai",
    "都": "du",
    "粘": "nian",
    "佴": "nai",
    "阚": "kan",
    "卜": "bu",
    "么": "yao",
    "颉": "xie",
    "角": "jue",
    "盛": "sheng",
    "石": "shi",
    "车": "che",
    "尉": "wei",
    "宿": "su",
    "葛": "ge",
    "藏": "zang",
}
"""Surname, one or two characters, to its syllables, toneless, parted by spaces.

Source: the readings that 现代汉语词典 (7th edition) marks as 姓 or 复姓, reduced to those that
pypinyin reads otherwise, alone or at the head of a phrase (盛饭 chéng, 车马炮 jū). Where custom is
divided (缪 miào or móu, 翟 zhái or dí) the more common stands here, and the other one is found
through the default reading, which is stored beside it.
"""
