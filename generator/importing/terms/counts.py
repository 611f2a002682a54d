"""How a count is written that a record may have."""

COUNT = "(?<![0-9])[0-9]{1,9}"
"""A whole number in digits, for use inside an expression; a longer row of digits counts nothing."""
