"""Rules of privacy and embargo."""

from generator.check.privacy import (
    bank_card,
    embargo,
    id_number,
    mobile_number,
    number_plate,
    private_address,
    private_facts,
)
from generator.check.rule import rules

RULES = rules(
    bank_card,
    embargo,
    id_number,
    mobile_number,
    number_plate,
    private_address,
    private_facts,
)
