"""The commands of `gazette`. A command is one module with its own arguments, and one line here."""

from importlib import import_module
from keyword import iskeyword

from generator.commands.command import Command

COMMANDS = {
    "init": "为一个单位新建工作区",
    "check": "校对全部记录",
    "build": "生成公报和网站",
    "serve": "在本机查看网站，随改随看",
    "import": "把 Word、PDF、文本的公报收进来",
    "new": "新建记录、期、系列，登记人和机构",
    "sort-names": "把姓名按姓氏笔画排好",
    "schema": "输出记录的 JSON Schema",
}
"""What each command is called, which is its module's name, too, and what it is for."""


def module_of(name: str) -> str:
    """Return the name of a command's module: what is a word of Python's own cannot be one."""
    return f"{name}_" if iskeyword(name) else name.replace("-", "_")


def command(name: str) -> Command:
    """Return a command. Its module is imported only now: what a site is built with takes a second."""
    module = import_module(f"{__name__}.{module_of(name)}")
    found: Command = module.COMMAND
    return found
