"""What YAML has for “nothing”: ~ and null, which are no text unless they stand in quotes."""

NOTHING = frozenset({"~", "null", "Null", "NULL"})


class Nothing(str):
    """A ~ or null as it was typed, without quotes."""

    __slots__ = ()
