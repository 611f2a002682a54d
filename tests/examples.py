"""How many examples Hypothesis tries where each costs much."""

from hypothesis import settings


def few(most: int) -> int:
    """Return `most`, or what a profile asks for that looks further than the usual one."""
    return max(most, settings.default.max_examples // 10) if _looks_further() else most


def _looks_further() -> bool:
    return settings.default.max_examples > settings.get_profile("short").max_examples
