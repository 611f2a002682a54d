"""Every kind of mutation, in the order of the table."""

from mutations.dates import dates, meetings
from mutations.digits import digits, totals, votes
from mutations.matters import documents, offices, verbs
from mutations.mutation import Mutate
from mutations.people import added, dropped, others, swapped

KINDS: tuple[Mutate, ...] = (
    digits,
    totals,
    votes,
    dates,
    meetings,
    swapped,
    others,
    dropped,
    added,
    offices,
    verbs,
    documents,
)
