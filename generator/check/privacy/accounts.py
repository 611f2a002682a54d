"""Accounts by which a private person is reached: QQ, 微信; those of an office are public."""

import re
from collections.abc import Iterator

from generator.check.privacy.digits import Span, folded

_TO = r"(?:[（(][^（()）0-9]{1,6}[）)])?[（( ]?(?:账号|帐号|号码|号|同号|id)?[）)]?[为是系：:（( “\"]{0,3}"
_QQ = re.compile(
    rf"(?<![A-Za-z])(?:qq|扣扣|企鹅)(?!群|邮箱)(?:联系(?:方式)?|好友|聊天|[^。；;\n0-9]{{0,12}}(?<=[，,”])(?:号码?|账号))?{_TO}(?P<number>[1-9][0-9]{{4,10}})(?![0-9A-Za-z]|[余多]?[万亿]?[人次个名元])",
    re.IGNORECASE,
)
_WECHAT = re.compile(
    rf"(?:(?<!企业)(?<!关注)微\s?信|wechat|(?<![A-Za-z])(?:vx|wx)|威信|薇信|加微|v信|支付宝|钉钉|陌陌)(?!公众|订阅|服务号|小程序|视频号|扫码|群){_TO}"
    r"(?P<number>(?!(?:wechat|weixin|app|alipay|douyin)(?![A-Za-z0-9_-]))[A-Za-z][A-Za-z0-9_\-]{5,19}(?![A-Za-z0-9_\-.@])|(?<=[号：:])[1-9][0-9]{5,10}(?![0-9.余多万亿人次个名元]))",
    re.IGNORECASE,
)
_HANDLE = re.compile(
    r"(?:抖音|快手|小红书|微博|视频|陌陌|直播|火山|西瓜|B站|知乎|贴吧|支付宝|淘宝|闲鱼)(?:(?:账|帐|昵)?号|ID)[：:为是 ]{0,2}(?P<number>[a-z][a-z0-9_]{4,19})(?![A-Za-z0-9_\-.@/])"
)
"""A name in small letters and digits is an account's; codes have capitals."""
_BEHIND = re.compile(
    r"(?<![A-Za-z0-9_@./])(?P<number>[a-z][a-z0-9_]{4,19})(?=[（( ]{0,2}(?:微信|QQ|qq)(?!公众|群))"
)
_ID = re.compile(r"(?<![A-Za-z0-9_])wxid_[A-Za-z0-9]{6,}")
_OFFICE = re.compile(
    "(?:官方|单位|公共|政务|平台|服务)[^，,。；;\n]{0,10}$|公众号?[^，,。；;\n]{0,12}$|(?:政务|官方|人大|政府|法院|检察院|融媒体?|发布)[^，,。；;\n]{0,12}[（(][^，,。；;\n]{0,6}$"
)
_OWNER = re.compile(
    "(?:融媒体?|中心|人大|常委会|机关|政府|[法检察医学]院|委员会|办公室|公司|协会|工会|妇联|团委|[局厅馆校站台社])[”’]?"
    "(?:[（(][^（()）]{1,8}[）)])?(?:的|官方|政务|新媒体|统一|已|新|共|还|先后)*(?:(?:开通|开设|推出|运营|注册|设立?|建立)了?的?)?$"
)
"""An office right before the name of the place where it has its account."""
_NEAR = 20


def accounts(text: str) -> Iterator[Span]:
    """Yield the accounts of a text that are not said to be an office's."""
    plain = folded(text)
    found = {
        one.span("number")
        for form in (_QQ, _WECHAT, _HANDLE, _BEHIND)
        for one in form.finditer(plain)
        if not _is_of_office(plain, one)
    }
    found |= {one.span() for one in _ID.finditer(plain)}
    yield from sorted(found)


def _is_of_office(plain: str, found: re.Match[str]) -> bool:
    first = max(0, found.start() - _NEAR)
    said = plain[first : found.start("number")]
    return bool(_OFFICE.search(said) or _OWNER.search(plain[first : found.start()]))
