"""unknown-rule：accept 说明的是一条规则。

查什么：accept 里写的编号没有这条规则，或者是读取、对照的错误，不能说明。
为什么：编号写错了，说明就不起作用。
怎样改：照“是不是……”改；编号印在报告每一条的末尾。读取、对照的错误要改正，不能说明。
错例：
    accept: {article-stile: 议案原件用阿拉伯数字}
正例：
    accept: {article-style: 议案原件用阿拉伯数字}

unused-acceptance：accept 说明的问题确实有。

查什么：accept 说明了一个问题，但那里没有查出这个问题。
为什么：问题已经改正，说明却留着，以后真有同样的问题就被它盖住了。
怎样改：问题已经改正的，删去这一项；at 写得与所查出的文字不同的，改成一致。
错例：
    basis: [地方组织法 第二十七条]
    accept: {article-style: 议案原件用阿拉伯数字}
正例：
    basis: [地方组织法 第27条]
    accept: {article-style: 议案原件用阿拉伯数字}
"""
