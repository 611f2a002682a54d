"""Where a text has the name of a person or a place that no register knows."""

import re

_SURNAMES = (
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎"
    "鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄"
    "和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭"
    "梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚"
    "程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫"
    "宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻"
    "莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古"
    "易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧利师巩聂晁勾敖融冷訾辛阚那简饶空曾沙养鞠须丰巢关蒯相"
    "查后荆红游竺权逯盖益桓公肖闫付代涂冼仝苑佟祁苟原晋楚窦覃辜冒亓"
)
_NAME = f"(?:[{_SURNAMES}][\u4e00-\u9fff]{{1,2}}|欧阳[\u4e00-\u9fff]{{1,2}}|上官[\u4e00-\u9fff]{{1,2}}|司马[\u4e00-\u9fff]{{1,2}})"
_PERSON = re.compile(
    rf"(?:(?:^|(?<=[、，：；。（“\s]))|(?<=任命)|(?<=免去)|(?<=任免)|(?<=接受)|(?<=代表)|(?<=委员)|(?<=主任)|(?<=[市县区省州镇乡局院部组队校站处]长)"
    rf"|(?<=书记)|(?<=秘书长)|(?<=主席)|(?<=同志)|(?<=记者)|(?<=检察长)|(?<=推选)|(?<=选举)|(?<=补选))"
    rf"{_NAME}(?=$|[、，。；：）（”\s]|同志|为|等|的职务|的[^\u4e00-\u9fff]|辞去|辞职|代表|委员|主任|主持|作|率|出席|参加|任)"
)
_PLACE = re.compile("[\u4e00-\u9fff]{1,3}[村镇乡路街巷河湖桥庄寨沟岭岗屯坡]")


def is_name(text: str, start: int, end: int) -> bool:
    """Whether the characters from `start` to `end` stand in what can only be a name, or may be a place."""
    first, last = max(0, start - 4), min(len(text), end + 4)
    around = text[first:last]
    for found in _PERSON.finditer(around):
        if found.start() + first < end and found.end() + first > start:
            return True
    return bool(_PLACE.fullmatch(text, start, end) or _PLACE.fullmatch(text, start, end + 1))
