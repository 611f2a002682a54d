"""Of which documents matters consist, and how long such documents are."""

DOCUMENTS = {
    # The documents of a matter, in order of print.
    "meeting": ("minutes", "speech", "present", "in-attendance"),
    "appointment": ("motion", "decision", "notice"),
    "removal": ("motion", "notice"),
    "report": ("report", "survey", "opinions"),
    "handling": ("handling",),
    "resolution": ("resolution",),
}

MATTERS = (
    "removal",
    "report",
    "appointment",
    "resolution",
    "report",
    "appointment",
    "handling",
    "removal",
    "appointment",
)
"""The matters after the meeting itself, over and over; an issue takes as many as it has room for."""

LENGTHS = {
    # Median, least and most characters before the lengths are scaled to the archive's.
    "report": (9_000, 5_500, 18_000),
    "survey": (5_500, 3_000, 12_000),
    "handling": (6_500, 4_000, 14_000),
    "opinions": (1_400, 800, 2_600),
    "speech": (2_200, 1_200, 4_500),
}

SPREAD = 0.35
"""Of the logarithm of a length."""

LONGEST = 19_500

SHORT = {
    # What comes of itself, on an average.
    "minutes": 1_100,
    "present": 300,
    "in-attendance": 540,
    "motion": 480,
    "decision": 240,
    "notice": 230,
    "resolution": 420,
}

BESIDE = 150
"""What a long document has beside its length: headings, salutation, the end of the last sentence."""
