"""How a rule tells that one thing known of an office cannot be together with another."""

from generator.check.offices import Event, name_of
from generator.check.rule import Finding
from generator.link.corpus import Corpus
from generator.problems import Severity


def clash(before: Event, event: Event, corpus: Corpus, what: str, hint: str) -> Finding:
    """Return that `event` cannot be while what was `before` is, which `what` tells.

    Between two issues there may have been a change that none of them has: that is a warning.
    """
    name = name_of(corpus, event.person)
    said = f"{event.verb}{name}为" if event.verb else f"{name}写作"
    where = f"见 {before.mark.path} 第{before.mark.line}行"
    is_near = before.record.issue_id == event.record.issue_id
    return Finding(
        event.mark,
        f"{said}“{event.office.text}”，而{what}",
        f"{hint}；{where}",
        None if is_near else Severity.WARNING,
    )
