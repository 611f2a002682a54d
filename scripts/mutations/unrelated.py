"""Why a change may pass unseen: the fact that was changed stands in relation to no other fact.

Each reason is decided by what content/ holds, not by whether a rule happened to see the change.
"""

from generator.link.corpus import Corpus
from generator.link.mentions import named_people
from generator.model.refs import ListedRef, PersonRef, Signatory
from generator.model.values import Day
from generator.place import Mark
from mutations import of_numbers, of_others
from mutations.elsewhere import Elsewhere
from mutations.known import Known
from mutations.mutation import Mutation


class Judge:
    """Decides whether anything in the content contradicts a change."""

    def __init__(self, corpus: Corpus, accepted: frozenset[Mark]) -> None:
        self._known = Known(corpus, accepted, Elsewhere(corpus))

    def reason(self, mutation: Mutation) -> str:
        """Return why no other fact contradicts the change, or an empty string when one does."""
        if mutation.kind == "两种票数互换":
            return of_others.votes(mutation)
        if mutation.kind == "漏一份文件":
            return of_others.left_out(mutation, self._known.corpus)
        value = mutation.value
        if value is None:
            return ""
        reasons = (*of_numbers.REASONS, *of_others.REASONS)
        found = (reason(self._known, value, mutation) for reason in reasons)
        return next((why for why in found if why), "")

    def where(self, mutation: Mutation) -> str:
        """Return where else the fact is printed, for the list of what was missed."""
        value, elsewhere = mutation.value, self._known.elsewhere
        if value is None:
            return ""
        if isinstance(value.value, Day):
            return elsewhere.day(value.value, value)
        if isinstance(value.value, PersonRef | ListedRef | Signatory):
            return elsewhere.person(named_people(value.value)[0], value)
        return elsewhere.number(of_numbers.printed(value), value)
