"""What organs, departments, laws and acts are usually called in short, in whatever region."""

from collections.abc import Iterator

from generator.check.posts import HEADS
from generator.link.departments import ALIKE
from generator.link.organs import SHORTENED

_DEPARTMENTS = (
    *ALIKE,
    ("卫生健康委", "卫生健康委员会"),
    ("住建局", "住房和城乡建设局"),
    ("住建委", "住房和城乡建设委员会"),
    ("住建厅", "住房和城乡建设厅"),
    ("人社厅", "人力资源和社会保障厅"),
    ("自然资源局", "自然资源和规划局"),
    ("自规局", "自然资源和规划局"),
    ("交通局", "交通运输局"),
    ("交通厅", "交通运输厅"),
    ("应急厅", "应急管理厅"),
    ("环保局", "生态环境局"),
    ("文旅局", "文化和旅游局"),
    ("文旅厅", "文化和旅游厅"),
    ("文广旅局", "文化广电和旅游局"),
    ("文旅局", "文化广电和旅游局"),
    ("工信局", "工业和信息化局"),
    ("工信厅", "工业和信息化厅"),
    ("国资委", "国有资产监督管理委员会"),
    ("民宗局", "民族宗教事务局"),
    ("民宗委", "民族宗教事务委员会"),
    ("退役军人局", "退役军人事务局"),
    ("行政审批局", "行政审批服务局"),
    ("政务和大数据局", "政务服务和大数据管理局"),
    ("政务大数据局", "政务服务和大数据管理局"),
    ("大数据局", "大数据管理局"),
    ("教体局", "教育体育局"),
    ("农业局", "农业农村局"),
    ("资规局", "自然资源和规划局"),
    ("市监局", "市场监督管理局"),
    ("人力社保局", "人力资源和社会保障局"),
    ("政数局", "政务服务和数据管理局"),
    ("政数局", "政务服务和大数据管理局"),
    ("林草局", "林业和草原局"),
    ("粮储局", "粮食和物资储备局"),
    ("科技局", "科学技术局"),
    ("科技厅", "科学技术厅"),
    ("经信局", "经济和信息化局"),
    ("文体旅局", "文化体育和旅游局"),
    ("综合执法局", "综合行政执法局"),
    ("机关工委", "直属机关工作委员会"),
    ("政法委", "政法委员会"),
    ("编办", "机构编制委员会办公室"),
    ("疾控局", "疾病预防控制局"),
    ("疾控中心", "疾病预防控制中心"),
    ("公积金中心", "住房公积金管理中心"),
    ("供销社", "供销合作社联合社"),
    ("侨联", "归国华侨联合会"),
    ("文联", "文学艺术界联合会"),
    ("科协", "科学技术协会"),
    ("机关事务局", "机关事务管理局"),
    ("人防办", "人民防空办公室"),
    ("残联", "残疾人联合会"),
    ("妇联", "妇女联合会"),
    ("工商联", "工商业联合会"),
)
"""Departments, which are called alike in every region since the reform of 2018.

A short name that stands twice is said for either department, of which a region has one: 文旅局.
The two full names are not names of each other, as in one group they would be.
"""
_COMMITTEES = (
    ("法工委", "法制工作委员会"),
    ("法制委", "法制委员会"),
    ("财经委", "财政经济委员会"),
    ("财经工委", "财经工作委员会"),
    ("预算工委", "预算工作委员会"),
    ("教科文卫委", "教育科学文化卫生委员会"),
    ("监司委", "监察和司法委员会"),
    ("社建委", "社会建设委员会"),
    ("农业农村委", "农业与农村委员会"),
    ("环资委", "环境与资源保护委员会"),
    ("民侨外委", "民族侨务外事委员会"),
    ("代表工委", "代表工作委员会"),
    ("代工委", "代表工作委员会"),
    ("农工委", "农业工作委员会"),
    ("内司委", "内务司法委员会"),
    ("民宗侨外委", "民族宗教侨务外事委员会"),
    ("代资委", "代表资格审查委员会"),
    ("提案委", "提案委员会"),
)
"""Committees of congresses and of their standing committees."""
_MORE_ORGANS = (("监察委", "监察委员会"),)
_OF_ITS_REGION = {"中级人民法院": ("法院", "人民法院"), "高级人民法院": ("法院", "人民法院")}
"""What only the region before it tells: 云泽市法院."""
_ACTING = tuple((f"代{post}", f"代理{post}") for post in sorted(HEADS | {"院长", "检察长", "主任"}))
SAID = (
    ("人代会", "人民代表大会"),
    ("地方组织法", "地方各级人民代表大会和地方各级人民政府组织法"),
    ("民诉法", "民事诉讼法"),
    ("刑诉法", "刑事诉讼法"),
    ("行诉法", "行政诉讼法"),
    ("村委会组织法", "村民委员会组织法"),
    ("居委会组织法", "居民委员会组织法"),
    ("辞职", "辞去"),
    ("免职", "免去"),
    ("撤职", "撤销"),
    ("任职", "任命"),
)
"""What readers say, and what documents have for it, which readers also type as it is."""

GROUPS = (*SHORTENED, *_MORE_ORGANS, *_DEPARTMENTS, *_COMMITTEES, *_ACTING)
"""Names of which each is looked for by the other."""
_OF_BODIES = (*SHORTENED, *_MORE_ORGANS, *_DEPARTMENTS, *_COMMITTEES)


def usual(end: str) -> Iterator[str]:
    """Yield the usual short names of an organ, a department or a committee."""
    for group in _OF_BODIES:
        if end in group:
            yield from group


def usual_in_region(end: str) -> tuple[str, ...]:
    """Return what an organ is called after its region only, where others of the name have theirs."""
    return _OF_ITS_REGION.get(end, ())
