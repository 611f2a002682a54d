"""Rules of offices, names, bodies and laws."""

from generator.check.names import (
    article_style,
    body_name,
    document_number,
    name_form,
    name_reading,
    number_twice,
    office_post,
    person_name,
    statute_title,
    title_in_text,
    unmentioned_person,
)
from generator.check.rule import rules

RULES = rules(
    article_style,
    body_name,
    document_number,
    name_form,
    name_reading,
    number_twice,
    office_post,
    person_name,
    statute_title,
    title_in_text,
    unmentioned_person,
)
