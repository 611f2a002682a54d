"""Who is meant by a name beside an office."""

from generator.check.facts.titled import people_by_name
from generator.link.corpus import Corpus
from generator.render.profiles.holdings import holdings_of_person


def key_of_holder(name: str, body: str, corpus: Corpus) -> str:
    """Return the key of the only one of a name who is known to have had an office in a body, if there is one."""
    held = holdings_of_person(corpus)
    keys = [
        key
        for key in people_by_name(corpus).get(name, ())
        if any(one.office.body.name == body for one in held.get(key, ()))
    ]
    return keys[0] if len(keys) == 1 else ""
