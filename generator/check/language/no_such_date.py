"""no-such-date：日期要是日历上有的。

查什么：文字里写的年月日、月日、年月，日历上没有的：2021年2月30日，6月31日，2021年13月，平年的2月29日。
    汉字数字的日期也查。没有写年份的2月29日不算。
    月、日空着没有填的（于9月日召开，2021年月20日，2021年9月 日），提醒。
为什么：这样的日期一定录错了，但错在哪一个数只有原件知道。
依据：历法。
错例：
    2021年9月31日前书面报告
正例：
    2021年9月30日前书面报告
"""

from collections.abc import Iterator

from generator.check.having import texts_having
from generator.check.language.dates import DATED, blank_dates, printed_dates
from generator.check.rule import Finding, Reach
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "no-such-date"
SEVERITY = Severity.ERROR
REACH = Reach.ISSUE


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every date in a text that no calendar has."""
    for text in texts_having(corpus, DATED):
        for printed in printed_dates(text.text):
            if not printed.is_real:
                message = f"“{printed.text}”：日历上没有这一天"
                if not 1 <= printed.month <= 12:
                    message = f"“{printed.text}”：没有{printed.month}月"
                yield text.finding(printed.start, message, "请对照原件核对日期")
        for blank in blank_dates(text.text):
            hint = "请对照原件补上月、日；本是空白表格的，请用 accept 说明"
            message = f"“{blank[0]}”：日期没有填写"
            yield text.finding(blank.start(), message, hint, Severity.WARNING)
