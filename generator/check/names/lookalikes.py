"""Characters that are taken for one another: those that sound alike, and those that look alike."""

from functools import lru_cache

from generator.words.sounds import syllables

_GROUPS = """
己已巳 鸣呜 末未 日曰 戊戌戍 土士 干千于 天夭 今令 刀力刁 旦且 免兔 晴睛 辨辩辫 侯候 治冶 郝赫 宏宠 臣巨
人入八 大太犬 王玉主 木本术 田由甲申 白百 目自 贝见 川州 水永冰 云去 元无 斤斥 午牛 代伐 仕任 休体 伟纬
汀订 兴光 亚业 昌冒 杨扬 林杯 析折 松忪 枫讽 桂挂 梅海 柏拍 栋拣 琪淇 珊姗 瑞端 璐露 晓浇 晖辉 旭加
春舂 星昱 明朋 朗郎 胜姓 亮高 京亨 享亨 孟盂 宁守 安宴 宇字 定宝 宜宣 容客 富当 峰蜂 岭岑 崇祟 库军 庆厌
志忘 恒桓 惠恵 慧彗 成戍 振据 捷睫 新析 方万 永水 汉汊 江汪 泽译 洋详 洪哄 浩皓 清请 源缘 涛寿 炎灸 炜伟
"""

LOOK = tuple(frozenset(group) for group in _GROUPS.split())


@lru_cache(maxsize=4096)
def confusable(one: str, other: str) -> bool:
    """Whether one character is easily typed or read for the other."""
    return bool(_sounds(one) & _sounds(other)) or any({one, other} <= group for group in LOOK)


@lru_cache(maxsize=4096)
def _sounds(char: str) -> frozenset[str]:
    """Return the readings of a character, without tones."""
    return frozenset(syllables(char)) or _rare(char)


def _rare(char: str) -> frozenset[str]:
    """Return the readings of a character that no common word has."""
    # Here, because its dictionary takes long to load, and hardly a name has such a character.
    from pypinyin import Style, pinyin  # noqa: PLC0415

    return frozenset(pinyin(char, style=Style.NORMAL, heteronym=True)[0])
