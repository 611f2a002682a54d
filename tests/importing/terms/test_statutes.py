from generator.importing.terms.statutes import statutes


def test_statutes_with_their_articles() -> None:
    text = "根据《云岭县古桥保护办法》第三条第二款和《云岭县议事规则》的规定，审议《古桥报告》"
    assert [*statutes(text)] == [("云岭县古桥保护办法", "第三条第二款"), ("云岭县议事规则", "")]
