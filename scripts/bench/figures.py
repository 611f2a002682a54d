"""What is measured, in which unit, and what the search must reach."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median, quantiles


@dataclass(frozen=True)
class Measure:
    """One row of the table. `most` or `least` is the target."""

    key: str
    label: str
    unit: str
    most: float | None = None
    least: float | None = None

    def shown(self, value: float | None) -> str:
        """Return a value in this measure's unit."""
        if value is None:
            return "-"
        scale, digits = _UNITS[self.unit]
        return f"{value * scale:,.{digits}f} {self.unit}".rstrip()

    @property
    def target(self) -> str:
        """The target as a reader writes it, or nothing."""
        if self.most is not None:
            return f"<= {self.shown(self.most)}"
        return "" if self.least is None else f">= {self.shown(self.least)}"

    def verdict(self, value: float | None) -> str:
        """Return whether a value reaches the target: 达到 or 未达到."""
        if value is None or (self.most is None and self.least is None):
            return ""
        reached = (self.most is None or value <= self.most) and (
            self.least is None or value >= self.least
        )
        return "达到" if reached else "未达到"


_UNITS = {
    "%": (100, 2),
    "KB": (1 / 1024, 1),
    "MB": (1 / 1024**2, 1),
    "ms": (1, 1),
    "s": (1, 1),
    "": (1, 0),
}

_KB, _MB = 1024, 1024**2

_ACCURACY = (
    Measure("recall", "recall, strings of 2 to 12 characters", "%", least=1),
    Measure("precision", "precision, the same", "%", least=0.99),
    Measure("recall_across_words", "recall, pairs across word boundaries", "%", least=1),
    Measure("precision_across_words", "precision, the same", "%", least=0.99),
    Measure("recall_across_marks", "recall, across punctuation and line breaks", "%", least=1),
    Measure("precision_across_marks", "precision, the same", "%", least=0.99),
    Measure("recall_names", "recall, names in pinyin", "%", least=1),
    Measure("recall_words", "recall, words of the text in pinyin", "%", least=1),
)

ARCHIVE = (
    *_ACCURACY,
    Measure("first_median", "first query downloads, median", "KB", most=64 * _KB),
    Measure("first_most", "first query downloads, at most", "KB", most=128 * _KB),
    Measure("later_median", "later queries download, median", "KB", most=30 * _KB),
    Measure("code", "code, downloaded once beside that", "KB"),
    Measure("cold_median", "worker, query with nothing loaded, median", "ms"),
    Measure("cold_p95", "worker, query with nothing loaded, p95", "ms", most=15),
    Measure("start_ms_p95", "worker, the same in a new thread, p95", "ms"),
    Measure("later_ms_p95", "worker, later queries, p95", "ms"),
    Measure("open_seconds", "loading the index before the first query", "s"),
    Measure("index", "index and fragments, gzip", "MB", most=80 * _MB),
    Measure("files", "files, pages counted", "", most=20_000),
    Measure("build_seconds", "build", "s", most=90),
    Measure("build_peak", "build, most memory", "MB", most=2048 * _MB),
    Measure("again_seconds", "build again, one issue changed", "s"),
    Measure("letter_files", "new files after a corrected letter", ""),
    Measure("letter_size", "bytes of those", "KB"),
    Measure("added_files", "new files after one document more", ""),
    Measure("deleted_files", "new files after one document less", ""),
)

COMMITTED = (
    *_ACCURACY,
    Measure("first_median", "first query downloads, median", "KB", most=40 * _KB),
    Measure("first_most", "first query downloads, at most", "KB", most=40 * _KB),
    Measure("later_median", "later queries download, median", "KB"),
    Measure("cold_median", "worker, query with nothing loaded, median", "ms"),
    Measure("cold_p95", "worker, query with nothing loaded, p95", "ms", most=15),
    Measure("start_ms_p95", "worker, the same in a new thread, p95", "ms"),
    Measure("later_ms_p95", "worker, later queries, p95", "ms"),
    Measure("index", "index and fragments, gzip", "MB"),
    Measure("chromium_median", "first query downloads in chromium, median", "KB", most=40 * _KB),
    Measure("chromium_most", "first query downloads in chromium, at most", "KB", most=40 * _KB),
    Measure("chromium_ms_median", "first query to its hits, code loaded, median", "ms"),
    Measure(
        "slow_seconds", "first question on slow 3G, from its address to its hits", "s", most=12
    ),
    Measure("slow_requests", "requests, the same", ""),
    Measure("slow_round_trips", "round trips one after the other, the same", ""),
    Measure("slow_size", "downloads, the same, page and code with them", "KB"),
    Measure("keystroke_median", "keystroke in the browser once warm, median", "ms"),
    Measure("keystroke_p95", "keystroke in the browser once warm, p95", "ms", most=50),
)

Figures = Mapping[str, float]
"""Values by key of their measure, in bytes, seconds, milliseconds or shares."""


def p95(values: Sequence[float]) -> float:
    """Return the 95th percentile."""
    return quantiles(values, n=20, method="inclusive")[-1] if len(values) > 1 else values[0]


def spread(name: str, values: Sequence[float]) -> dict[str, float]:
    """Return median, 95th percentile and maximum of values as three figures."""
    return {
        f"{name}_median": median(values),
        f"{name}_p95": p95(values),
        f"{name}_most": max(values),
    }
