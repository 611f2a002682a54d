"""What every record of an issue may say, whatever its kind."""

from generator.model.acceptance import Accepting


class Recorded(Accepting):
    """A record of an issue: it may be under embargo."""

    embargo: bool = False
    """保密：写 true，这份记录不进公报、网站和检索；到可以公开时删去这一行"""
