"""Every kind of slip, in the order of the table."""

from mutations.prose import of_any, of_facts, of_figures, of_people, of_records
from mutations.prose.characters import doubled, lost, traditional
from mutations.prose.planted import planted
from mutations.prose.shapes import done, look_alikes, particles
from mutations.prose.slip import Slipping
from mutations.prose.sounds import homophones

KINDS: tuple[Slipping, ...] = (
    homophones,
    look_alikes,
    particles,
    done,
    doubled,
    lost,
    traditional,
    planted("姓名写错", of_people.names),
    planted("职务写错", of_people.offices),
    planted("机构写错", of_facts.bodies),
    planted("届次会次日期", of_facts.meetings),
    planted("引用的题名", of_facts.titles),
    planted("引用的文号", of_facts.numbers),
    planted("引用的条号", of_facts.cited),
    planted("出席人数", of_facts.attendance),
    planted("答复期限", of_facts.answers),
    planted("一句两遍", of_any.twice),
    planted("序号的字", of_any.ordinals),
    planted("个人信息", of_any.private),
    planted("总数和部分", of_figures.sums),
    planted("应到实到一类", of_figures.pairs),
    planted("占比和增幅", of_figures.shares),
    planted("说几个列几个", of_figures.announced),
    planted("起止倒了", of_figures.periods),
    planted("表格合计", of_figures.tables),
    planted("数据错一数字", of_records.numbers),
    planted("万亿互换", of_records.units),
    planted("增减相反", of_records.directions),
    planted("名次", of_records.ranks),
)
