"""Step three, check: the proof-reading rules. A rule is one module and one line here."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.check.acceptance import Acceptances, Accepted
from generator.check.appointments import (
    addressees,
    incompatible,
    lawful_verb,
    listed_twice,
    matter_dates,
    matter_offices,
    matter_titles,
    matter_whole,
    notice_verbs,
    office_held,
    printed_posts,
    proposer,
    proposer_named,
    single_holder,
)
from generator.check.appraisals import (
    appraisal_period,
    appraisal_rank,
    appraisal_reports,
    appraisal_result,
    ballots,
    circular_figures,
    official_rate,
)
from generator.check.handling import (
    answer_deadline,
    document_dates,
    figure_share,
    figure_total,
    handling_counts,
    handling_session,
    key_suggestions,
    rates,
    related_numbers,
    same_figure,
    share,
    text_dates,
    text_figures,
    text_numbers,
    text_percent,
)
from generator.check.language import (
    approximation,
    brackets,
    confusables,
    digit_width,
    doubled_punctuation,
    half_width,
    level_numbers,
    missing_text,
    no_such_date,
    odd_characters,
    percent_points,
    range_mark,
    repeated_characters,
    stranded_letters,
    stray_spaces,
    weekday,
    year_form,
)
from generator.check.meetings import (
    attendance,
    chair,
    committee,
    convened_session,
    head_count,
    heard,
    list_offices,
    minutes_decision,
    minutes_records,
    once_present,
    opinions_date,
    published,
    quorum,
    session_date,
    session_named,
    session_order,
    speaker_office,
    speaker_present,
    speeches,
    stroke_order,
    term,
)
from generator.check.names import (
    article_style,
    body_name,
    document_number,
    number_twice,
    office_post,
    person_name,
    statute_title,
    title_in_text,
)
from generator.check.privacy import (
    bank_card,
    embargo,
    id_number,
    mobile_number,
    private_address,
)
from generator.check.publication import (
    contents_meeting,
    contents_pages,
    issue_name,
    issue_order,
)
from generator.check.reading import READING
from generator.check.rule import Explained, Rule, rule
from generator.link.corpus import Corpus
from generator.problems import Problem

RULES: tuple[Rule, ...] = (
    # meetings
    rule(attendance),
    rule(chair),
    rule(committee),
    rule(convened_session),
    rule(head_count),
    rule(heard),
    rule(list_offices),
    rule(minutes_decision),
    rule(minutes_records),
    rule(once_present),
    rule(opinions_date),
    rule(published),
    rule(quorum),
    rule(session_date),
    rule(session_named),
    rule(session_order),
    rule(speaker_office),
    rule(speaker_present),
    rule(speeches),
    rule(stroke_order),
    rule(term),
    # appointments
    rule(addressees),
    rule(incompatible),
    rule(lawful_verb),
    rule(listed_twice),
    rule(matter_dates),
    rule(matter_offices),
    rule(matter_titles),
    rule(matter_whole),
    rule(notice_verbs),
    rule(office_held),
    rule(printed_posts),
    rule(proposer),
    rule(proposer_named),
    rule(single_holder),
    # appraisals
    rule(appraisal_period),
    rule(appraisal_rank),
    rule(appraisal_reports),
    rule(appraisal_result),
    rule(ballots),
    rule(circular_figures),
    rule(official_rate),
    # handling
    rule(answer_deadline),
    rule(document_dates),
    rule(figure_share),
    rule(figure_total),
    rule(handling_counts),
    rule(handling_session),
    rule(key_suggestions),
    rule(rates),
    rule(related_numbers),
    rule(same_figure),
    rule(share),
    rule(text_dates),
    rule(text_figures),
    rule(text_numbers),
    rule(text_percent),
    # names
    rule(article_style),
    rule(body_name),
    rule(document_number),
    rule(number_twice),
    rule(office_post),
    rule(person_name),
    rule(statute_title),
    rule(title_in_text),
    # language
    rule(approximation),
    rule(brackets),
    rule(confusables),
    rule(digit_width),
    rule(doubled_punctuation),
    rule(half_width),
    rule(level_numbers),
    rule(missing_text),
    rule(no_such_date),
    rule(odd_characters),
    rule(percent_points),
    rule(range_mark),
    rule(repeated_characters),
    rule(stranded_letters),
    rule(stray_spaces),
    rule(weekday),
    rule(year_form),
    # publication
    rule(contents_meeting),
    rule(contents_pages),
    rule(issue_name),
    rule(issue_order),
    # privacy
    rule(bank_card),
    rule(embargo),
    rule(id_number),
    rule(mobile_number),
    rule(private_address),
)

BY_ID = {one.id: one for one in RULES}

EXPLAINED: Mapping[str, Explained] = {**BY_ID, **READING}
"""What a report may say, by id: the rules, then what is told of reading."""


@dataclass(frozen=True)
class Checked:
    """What the rules found, and what of it the records accept."""

    problems: Sequence[Problem]
    accepted: Sequence[Accepted]


def check(corpus: Corpus, rules: Iterable[Rule] = RULES) -> Checked:
    """Return what `rules` find in the records that could be read.

    That an acceptance has no effect is told only when all could be read: what is missing may be
    what it is about.
    """
    rules = tuple(rules)
    acceptances = Acceptances(corpus.content)
    found = (problem for one in rules for problem in one.problems(corpus))
    problems, accepted = acceptances.sort(found)
    problems += acceptances.unknown(BY_ID)
    if not corpus.content.broken:
        problems += acceptances.unused({one.id for one in rules})
    return Checked(problems, accepted)
