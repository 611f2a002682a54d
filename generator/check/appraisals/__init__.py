"""Rules of work appraisals."""

from generator.check.appraisals import (
    appraisal_period,
    appraisal_rank,
    appraisal_reports,
    appraisal_result,
    ballots,
    circular_figures,
    official_rate,
)
from generator.check.rule import rules

RULES = rules(
    appraisal_period,
    appraisal_rank,
    appraisal_reports,
    appraisal_result,
    ballots,
    circular_figures,
    official_rate,
)
