"""What headings of appointment documents say of all that stands below them: the verb, the office."""

from dataclasses import dataclass, replace

from generator.importing.recognise.offices import is_decided
from generator.importing.recognise.verbs import DECIDED, DECIDES, DENIED, HEADS, OFFICE_HEADS, VERBS
from generator.importing.terms.setting import Setting
from generator.model.verbs import Verb


@dataclass(frozen=True)
class Under:
    """What a clause stands under."""

    verb: Verb | None = None
    office: str = ""
    """That of all who are named below, where the heading says it."""
    denied: bool = False
    """Whether the heading says that it was not done."""
    decides: bool = False
    """Whether the text before ends with 决定."""

    def led(self, verb: str, office: str, setting: Setting) -> Verb:
        """Return the verb of a clause: one of decision where 决定 stands before it, or in the heading."""
        found = VERBS[verb]
        decides = self.decides or self.verb in DECIDED.values()
        return DECIDED.get(found, found) if decides and is_decided(office, setting) else found


def heading(words: str, under: Under, setting: Setting) -> Under | None:
    """Return what stands below a heading, itself `under` others; None for words that are none."""
    head, own = HEADS.search(words), OFFICE_HEADS.search(words)
    if head:
        verb = VERBS.get(head["verb"] or head["alone"])
        return replace(under, verb=verb, denied=bool(DENIED.search(words)))
    if own and setting.offices(own["office"]):
        verb = under.led(own["verb"], own["office"], setting)
        return replace(under, verb=verb, office=own["office"])
    return replace(under, decides=True) if DECIDES.search(words) else None
