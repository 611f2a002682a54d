"""Surnames as expressions know them: those of one character in a row, those of two as alternatives."""

from generator.pinyin.surnames import COMMON_SURNAMES

SURNAMES = COMMON_SURNAMES + (
    "钱褚卫秦尤施孔严华金陶姜戚邹喻柏水窦章云潘葛奚范郎鲁韦昌苗凤花方俞任柳酆鲍史费廉岑雷贺倪汤滕"
    "殷毕郝邬安常乐于皮卞齐康伍余元卜顾孟平穆尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈茅庞熊纪舒屈项祝"
    "杜阮蓝闵席季麻强路娄危江童颜梅盛刁钟邱骆夏田樊凌霍虞万支柯昝管莫房裘缪干解宗宣贲郁单杭洪包诸"
    "左石崔吉钮龚嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬郗"
    "班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰鄂索咸籍赖卓蔺屠蒙池乔"
    "阴胥苍闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹"
    "习宦艾鱼容古易慎戈廖庾终暨居衡耿弘匡文寇广禄阙东欧师巩聂晁勾敖融冷訾辛阚简饶沙养鞠须丰巢关蒯"
    "查荆红游竺逯盖桓公肖闫付代涂冼仝苑佟苟原晋楚覃辜冒亓"
)
"""Surnames of one character, but for those that are also common words (和, 应, 向, 满)."""
COMPOUND = (
    "欧阳|上官|司马|司徒|司空|诸葛|皇甫|尉迟|公孙|慕容|长孙|宇文|东方|令狐|夏侯|端木|澹台|单于|万俟|鲜于|闻人|"
    "赫连|独孤|南宫|轩辕|钟离|申屠|呼延|拓跋|纳兰|完颜|第五"
)
"""Surnames of two characters, which may have a given name of three behind them."""
OF_TWO = frozenset(COMPOUND.split("|"))
"""The same, as a set."""
