"""issue-name：一期的年份、期号前后一致。

查什么：文件夹的名字写作“年份-期号”或“年份”的，要与 issue.yml 的 year、number 相同；
    出版日期要在这一年，或者次年（岁末的一期次年才印出）；期名里的年份也要是这一年。
为什么：文件的网址由文件夹的名字得来，读者按年份、期号引用；抄上一期的 issue.yml，年份、期号最容易忘改。
依据：算术；文件夹与 issue.yml 互证。
错例：
    # content/qinghe/2021-3/issue.yml
    year: 2021
    number: 4
正例：
    # content/qinghe/2021-3/issue.yml
    year: 2021
    number: 3
"""

import re
from collections.abc import Iterator

from generator.check.rule import Finding
from generator.link.corpus import Corpus
from generator.model.publication import Issue
from generator.model.record import Located
from generator.problems import Severity

ID = "issue-name"
SEVERITY = Severity.ERROR

_FOLDER = re.compile(r"(?P<year>(?:19|20)[0-9]{2})(?:-(?P<number>[0-9]{1,3}))?")
_YEAR = re.compile(r"((?:19|20)[0-9]{2})年")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield years and numbers that are not those of the folder, the date or the title."""
    for issue_id, issue in corpus.content.issues.items():
        yield from _folder(issue, issue_id.split("/")[1])
        yield from _year(issue)


def _folder(issue: Located[Issue], name: str) -> Iterator[Finding]:
    found = _FOLDER.fullmatch(name)
    hint = f"文件夹叫“{name}”；请核对年份、期号，或者改文件夹的名字"
    if found and int(found["year"]) != issue.data.year:
        message = f"年份写的是{issue.data.year}，文件夹的名字是{found['year']}年的"
        yield Finding(issue.place.value("year"), message, hint)
    number = found["number"] if found else None
    if number and issue.data.number is not None and int(number) != issue.data.number:
        message = f"期号写的是第{issue.data.number}号，文件夹的名字是第{int(number)}号"
        yield Finding(issue.place.value("number"), message, hint)


def _year(issue: Located[Issue]) -> Iterator[Finding]:
    year, mark = issue.data.year, issue.place.value("year")
    if not year <= issue.data.date.year <= year + 1:
        message = f"年份写的是{year}，出版日期在{issue.data.date.year}年"
        yield Finding(mark, message, "请核对年份和出版日期")
    for printed in _YEAR.findall(issue.data.title or ""):
        if int(printed) != year:
            yield Finding(mark, f"年份写的是{year}，期名写的是{printed}年", "请核对年份和期名")
