"""How far one wording is from another."""


def distance(one: str, other: str, most: int) -> int:
    """Return how many characters to change, add or leave out; `most` + 1 where it is more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before = list(range(len(other) + 1))
    for row, char in enumerate(one, 1):
        now = [row]
        for column, against in enumerate(other, 1):
            change = before[column - 1] + (char != against)
            now.append(min(change, before[column] + 1, now[-1] + 1))
        if min(now) > most:
            return most + 1
        before = now
    return min(before[-1], most + 1)
