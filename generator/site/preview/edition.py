"""What the preview shows: which build of the site, and what is wrong with the records since."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from time import time_ns


@dataclass(frozen=True)
class Edition:
    """A build that came out well, and the one that was tried last."""

    site: str
    """Names the build that the site is of; unlike any of a preview that ran before."""
    attempt: str
    """Names the build that was tried last, whether it came out well or not."""
    headline: str = ""
    """What is wrong, in a line; empty where the site is of the records as they are."""
    report: str = ""
    """What is wrong, place by place."""
    early: Mapping[str, str] = field(default_factory=dict)
    """Pages of what was saved since, by address, until the site has them."""
    save: str = ""
    """Names the save that they are of."""

    @classmethod
    def first(cls) -> "Edition":
        """Return the edition before anything was built."""
        return cls(_name(), _name())

    def saved(self, early: Mapping[str, str]) -> "Edition":
        """Return the edition as soon as there are pages of what was saved; the site is what it was."""
        return replace(self, early=early, save=_name())

    def built(self) -> "Edition":
        """Return the edition after a build that came out well."""
        name = _name()
        return Edition(name, name)

    def failed(self, headline: str, report: str) -> "Edition":
        """Return the edition after a build that did not: the site is what it was."""
        return Edition(self.site, _name(), headline, report)

    def as_json(self) -> str:
        """Return what a page asks for."""
        early = {"name": self.save, "pages": [*self.early]}
        told = {
            "site": self.site,
            "attempt": self.attempt,
            "headline": self.headline,
            "early": early,
        }
        return json.dumps(told, ensure_ascii=False)


def _name() -> str:
    return str(time_ns())
