"""Characters of like shape, and strings in which one stands for another: 己经 for 已经, 收人 for 收入.

The groups are of characters that are typed by shape, read by a scanner, or read over by a
proof-reader as one another; those that sound alike, too, are here because they make other words.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from functools import cache

from generator.words.lattice import Lattice
from generator.words.likelihood import is_word, likelihood
from generator.words.proposals import LENGTHS, Proposed, apart, best, may_gain

_GROUPS = """
己已巳 鸣呜 末未 日曰 戊戌戍 土士 干千于 天夭 今令 刀力刁 旦且 免兔 晴睛 辨辩辫 侯候 治冶 郝赫 宏宠 臣巨
人入八 大太犬 王玉主 木本术 田由甲申 白百 目自 贝见 川州 水永冰 云去 元无 斤斥 午牛 代伐 仕任 休体 伟纬
汀订 兴光 亚业 昌冒 杨扬 林杯 析折 松忪 枫讽 桂挂 梅海 诲海悔晦 柏拍 栋拣 琪淇 珊姗 瑞端 璐露 晓浇 晖辉 旭加
春舂 星昱 明朋 朗郎 胜姓 亮高 京亨 享亨 孟盂 宁守 安宴 宇字 定宝 宜宣 容客 富当 峰蜂 岭岑 崇祟 库军 庆厌
志忘 恒桓 惠恵 慧彗 成戍 振据 捷睫 新析 方万 汉汊 江汪 泽译 洋详 洪哄 浩皓 清请 源缘 涛寿 炎灸 炜伟
列例 予预 忆亿 各个 条调 拔拨 底低 度渡 记纪 即既 形型 像象 帐账 做作 姓性 权杈 听昕 惑感 籍藉 羸赢 茶荼
粟栗 冷泠 暑署 竞竟 徒徙 幕墓暮慕募 密蜜 燥躁噪操 晰淅 撒撤 概慨 喝渴竭 辛幸 壁璧 锻缎 遣遗 延廷 沮诅
贷货 尝赏 陪培部倍 采彩 券卷 徽微 肓盲 疾痪 栽裁载 抵低 蓝篮 孤狐弧 厉历 受爱 问间 同向 申审 情清请 俭检险捡
埋理 技枝枚 付什 仿坊 没设投 忧扰优 抑仰 抡轮 贪贫 责贵 构购沟 换唤 比此 市巿 冲仲 劫却 妥委 季李 料科 利科
持特 径轻经 堤提 坏环 阵陈 降际 除徐 稳隐 净静 项须顷顶 预顶 颁领 频濒 颗棵
员贝 益盖 划戈 夫失矢 旱早 导异 毫亳 陕峡狭 逐遂 敞敝 孑孓 洽冶治 拌伴绊 估沽 缀辍 肄肆 博搏缚 蔽弊 摸模漠 僻癖
刺剌 妨防坊 卸御 谍牒碟 宫官宦 拙绌 戮戳 祥详 抗杭坑 粱梁 茎径颈 辑缉 渲喧 弈奕 赂贿 哀衰衷 拨泼 灸炙 买卖 卫卩
侍待 往住 使便 建健 候侯猴 眯迷 稍梢捎 稽楷 缓援暖 撑掌 帮邦 斩折 货贸 质贡 贯惯 牧收 攻功 巧朽 肓育 箅算 爪瓜 斑班 摇谣遥 碣竭 钓钩 刊刑 祛袪 祗衹 茸葺 崇祟 杆秆竿 汞录
"""
_OF = tuple(frozenset(group) for group in _GROUPS.split())
_NUMERALS = frozenset("〇零一二三四五六七八九十百千万亿两")
_OF_WORD = 2.4
"""How much more a string must gain that is a word itself."""
_RARE = -14.5
"""Most words of two characters in jieba's dictionary are rarer."""


@cache
def _alike() -> Mapping[str, str]:
    found: dict[str, set[str]] = defaultdict(set)
    for group in _OF:
        for char in group:
            found[char] |= group - {char}
    return {char: "".join(sorted(others)) for char, others in found.items()}


def looking_like(char: str) -> str:
    """Return the characters that are taken for `char`, without itself."""
    return _alike().get(char, "")


def misread(lattice: Lattice, least: float) -> tuple[Proposed, ...]:
    """Return the strings of a run of Han characters that gain `least`; of those that meet the best.

    A string that is a word itself, and no rare one, must gain more.
    """
    return apart(_found(lattice, least), len(lattice.text))


def _found(lattice: Lattice, least: float) -> Iterator[Proposed]:
    run = lattice.text
    for (start, end), words in _meant(run).items():
        if may_gain(lattice, start, end, least):
            found = best(lattice, start, end, words)
            if found and found.gain >= least + _OF_WORD * _is_common(run[start:end]):
                yield found


def _is_common(typed: str) -> bool:
    """Whether a string is a word that is not rare: the dictionary has 收人, too."""
    return is_word(typed) and likelihood().word(typed) > _RARE


def _meant(run: str) -> Mapping[tuple[int, int], Collection[str]]:
    """Return the words that the strings of a run may be misread for, by where these begin and end."""
    alike, found = _alike(), defaultdict[tuple[int, int], set[str]](set)
    for at, char in enumerate(run):
        for other in alike.get(char, ""):
            for start, end in _words_with(f"{run[:at]}{other}{run[at + 1 :]}", at):
                # A number with what it counts is right: 十五倍.
                if not _NUMERALS.issuperset(run[start : end - 1]):
                    found[start, end].add(f"{run[start:at]}{other}{run[at + 1 : end]}")
    return found


def _words_with(run: str, at: int) -> Iterator[tuple[int, int]]:
    """Yield from where to where a run has the words to which a character of it belongs."""
    words, most = likelihood(), max(LENGTHS)
    for start in range(max(0, at - most + 1), at + 1):
        longest = words.longest[run[start : start + 2]]
        if longest > at - start:
            own = words.starting(run[start])
            last = min(start + min(longest, most), len(run))
            ends = range(max(at + 1, start + min(LENGTHS)), last + 1)
            yield from ((start, end) for end in ends if run[start:end] in own)
