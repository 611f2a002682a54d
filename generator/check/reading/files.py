"""bad-name：文件和文件夹的名字可以用作网址。

查什么：系列、期的文件夹名和记录的文件名，只能用小写字母、数字和连字符。
为什么：文件的编号和网址由这些名字合成，以后不能改；汉字、空格、大写字母在网址里容易写错。
怎样改：改文件或文件夹的名字，多用姓名、题目的拼音。
错例：
    appointments/赵小川.yml、appointments/Zhao Xiaochuan.yml
正例：
    appointments/zhao-xiaochuan.yml

duplicate-id：同一期里的记录不同名。

查什么：同一期的两份记录，即使类别不同，文件名也不能相同。
为什么：编号由系列、期和文件名合成，同名就分不清是哪一份。
怎样改：改其中一个文件的名字。
错例：
    texts/water.yml 和 decisions/water.yml
正例：
    texts/water-report.yml 和 decisions/water.yml

empty-content：记录文件夹里有记录。

查什么：content/ 里一期、一份记录也没有。
为什么：多半是 --content 指错了文件夹；照这样生成，整个网站就空了。
怎样改：核对 --content；新建记录用 gazette new。
错例：
    gazette check --content 下载
正例：
    gazette check --content content

empty-text：正文文件里有正文。

查什么：.md 文件里没有一个字。
为什么：印出来就是一份只有题名的文件。
怎样改：写入正文，或删去这个文件。
错例：
    water-report.md 是空的
正例：
    water-report.md 里写着报告的正文

missing-file：每个系列有 series.yml，每一期有 issue.yml。

查什么：有记录的文件夹里缺少 series.yml 或 issue.yml。
为什么：公报的名称、地区写在 series.yml，日期和目录写在 issue.yml；没有它们，这些记录不知道印在哪里。
怎样改：照别的系列、别的期的样子建立这个文件；文件夹名写错的，改文件夹名。
错例：
    content/qinghe/2021-4/ 里有 meetings/26.yml，没有 issue.yml
正例：
    content/qinghe/2021-4/ 里先有 issue.yml，再有 meetings/26.yml

not-utf-8：文件是 UTF-8 编码。

查什么：文件的编码不是 UTF-8，例如 GBK（记事本里叫“ANSI”）或 UTF-16（记事本里叫“Unicode”）。
为什么：编码不同，汉字就成了乱码。
怎样改：用编辑器打开，另存为 UTF-8；记事本在“另存为”对话框里选编码。
错例：
    另存为，编码：ANSI
正例：
    另存为，编码：UTF-8

reserved-name：不用网站自己要用的名字。

查什么：系列叫 assets、bodies、data、kinds、people、ref、rules、search、statutes、supervision、
    templates 的，期或记录叫 index 的。
为什么：网站的样式、检索、名录放在这些地址，重名就互相覆盖。
怎样改：改文件或文件夹的名字。
错例：
    texts/index.yml
正例：
    texts/index-of-suggestions.yml

text-without-record：正文有同名的记录。

查什么：有 .md 正文，而同一文件夹里没有同名的 .yml 记录；有附件的正文（water.annex-1.md），
    而记录的 annexes 没有列出这个附件。
为什么：题名、制发机关、日期写在记录里，只有正文就不知道是什么文件。
怎样改：用 gazette new 建立记录，或把两个文件改成同名；不要的正文删去。
错例：
    texts/water-report.md 和 texts/water-reports.yml
正例：
    texts/water-report.md 和 texts/water-report.yml

too-large：文件不超过 1 MB。

查什么：记录或正文超过 1 MB。
为什么：一份公报的文字也到不了 1 MB，这样的文件多半放错了，或者粘进了图片。
怎样改：拆成多份记录；放错的移走。
错例：
    把整本公报的文字粘进一份正文
正例：
    每份文件一个记录、一份正文

unknown-file：文件放在它该放的地方。

查什么：content/ 里不是记录、正文、登记册、图片、附件的文件，放错了文件夹的文件。
    图片是 png、jpg、webp、svg，附件是 pdf、ofd、doc、docx、xls、xlsx、wps、et，都放在记录的文件夹里；
    名字以点开头的不查。
为什么：放错地方的记录不会印出来，谁也不会发现。
怎样改：移到 content/<系列>/<期>/<类别>/ 里，登记册移到 content/registers/ 的相应文件夹里；
    别的图片另存成 png 或 jpg；不是公报里的，移出 content/。
错例：
    content/qinghe/2021-3/zhao-xiaochuan.docx
正例：
    content/qinghe/2021-3/appointments/zhao-xiaochuan.yml

unreadable：文件读得出来。

查什么：文件打不开：没有权限、链接断了，或者在文件的位置上是一个文件夹。
为什么：读不出来的记录就印不出来。
怎样改：核对这个文件还在不在、有没有权限读；是文件夹的，删去或改名。
错例：
    decisions/forest.yml 是一个文件夹
正例：
    decisions/forest.yml 是一个文件
"""
