"""contents-duplicate：目录里每份文件只列一次。

查什么：issue.yml 的 contents 把同一份文件列了两次。
为什么：一份文件在印刷本里只有一个位置、一个页码。
怎样改：删去其中一处。
错例：
    zhao-xiaochuan/motion: 20
    zhao-xiaochuan/motion: 21
正例：
    zhao-xiaochuan/motion: 20
    zhao-xiaochuan/notice: 21

contents-missing：每份文件都列入目录。

查什么：本期的记录生成的文件，没有列入 issue.yml 的 contents。
为什么：目录定印刷的次序；没有列入的，不知道印在哪里。
怎样改：在 contents 里照印刷的次序加上这一行，后面写页码，没有页码的写“~”。
错例：
    zhao-xiaochuan/motion: 20
正例：
    zhao-xiaochuan/motion: 20
    zhao-xiaochuan/notice: 21

contents-unknown：目录列的文件本期都有。

查什么：issue.yml 的 contents 列了本期没有的文件，多半是记录的文件名或部分的名称写错了。
为什么：读者从目录里点开，是没有的文件。
怎样改：照“是不是……”改；文件还没有的，先建立记录。
错例：
    zhao-xiaochuan/notices: 21
正例：
    zhao-xiaochuan/notice: 21

text-lost：正文里的字都印得出来。

查什么：正文、wording 里用了印不出来的写法：表格某一行的格数多于表头，链接带了标题。
为什么：多出的格、链接的标题不会印出来，读者就看不到。
怎样改：表格各行的格数和表头一样；链接的标题写进正文。
错例：
    | 单位 | 票数 |
    | --- | --- |
    | 水利局 | 38 | 满意 |
正例：
    | 单位 | 票数 | 结果 |
    | --- | --- | --- |
    | 水利局 | 38 | 满意 |
"""
