"""The registers: people, bodies and statutes, each named once and referred to ever after."""

from generator.model.registers.bodies import Body, BodyKind, Level, Term
from generator.model.registers.people import Person
from generator.model.registers.statutes import Statute
from generator.model.registers.words import Confusable, KnownWord

__all__ = [
    "Body",
    "BodyKind",
    "Confusable",
    "KnownWord",
    "Level",
    "Person",
    "Statute",
    "Term",
]
