"""Surnames as expressions know them: those of one character in a row, those of two as alternatives."""

SURNAMES = (
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎"
    "鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于傅皮卞齐康伍余元卜顾孟平黄穆"
    "萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛"
    "林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫房裘缪干解宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑"
    "裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬郗班仰秋仲伊宫宁仇栾暴甘"
    "钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰鄂索咸籍赖卓蔺屠蒙池乔阴胥苍闻莘党翟谭贡劳逄姬"
    "申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容古易慎戈廖庾终暨居"
    "衡耿弘匡文寇广禄阙东欧师巩聂晁勾敖融冷訾辛阚简饶曾沙养鞠须丰巢关蒯查荆红游竺逯盖桓公肖闫付代涂冼"
    "仝苑佟苟原晋楚覃辜冒亓"
)
"""Surnames of one character, but for those that are also common words (和, 应, 向, 满)."""
COMPOUND = (
    "欧阳|上官|司马|司徒|司空|诸葛|皇甫|尉迟|公孙|慕容|长孙|宇文|东方|令狐|夏侯|端木|澹台|单于|万俟|鲜于|闻人|"
    "赫连|独孤|南宫|轩辕|钟离|申屠|呼延|拓跋|纳兰|完颜|第五"
)
"""Surnames of two characters, which may have a given name of three behind them."""
OF_TWO = frozenset(COMPOUND.split("|"))
"""The same, as a set."""
