"""duplicate-body：一个机构的名称只登记一次。

查什么：两个机构登记了同一个全称；或者同一地区的两个机构登记了同一个简称。
为什么：记录里写这个名称时，不知道是哪一个。
怎样改：是同一个机构的，删去一处；不是的，去掉其中一个简称。
错例：
    - {name: 青禾县教育局, short: [县局], kind: department}
    - {name: 青禾县水利局, short: [县局], kind: department}
正例：
    - {name: 青禾县教育局, short: [县教育局], kind: department}
    - {name: 青禾县水利局, short: [县水利局], kind: department}

duplicate-person：一个人只登记一次。

查什么：同一个姓名（或同一个 id）在 content/registers/people/ 里登记了两次。
为什么：一个人写成两个人，任职就接不上。
怎样改：是同一个人的，删去一处；是同名的两个人，各写 id。
错例：
    - 周正
    - 周正
正例：
    - {name: 周正, id: zhou-zheng-shuili}
    - {name: 周正, id: zhou-zheng-jiaoyu}

duplicate-statute：一部法规的名称只登记一次。

查什么：两部法规登记了同一个名称或同一个简称。
为什么：议案引用这个名称时，不知道是哪一部。
怎样改：是同一部的，删去一处；不是的，去掉其中一个简称。
错例：
    - {title: 青禾县人事任免办法, short: [任免办法]}
    - {title: 白石县人事任免办法, short: [任免办法]}
正例：
    - {title: 青禾县人事任免办法, short: [任免办法]}
    - {title: 白石县人事任免办法}

namesake：同名的人都有 id。

查什么：几个人同名，其中有人没有写 id。
为什么：记录里写这个姓名时，不知道是哪一个人。
怎样改：同名的人各写一个 id（小写拼音，加上可以区分的词）；记录里写 id，印出来仍是姓名。
错例：
    - 周正
    - {name: 周正, id: zhou-zheng-shuili}
正例：
    - {name: 周正, id: zhou-zheng-jiaoyu}
    - {name: 周正, id: zhou-zheng-shuili}
"""
