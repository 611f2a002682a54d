"""Words of official prose: where they end in a run of characters, and which are miswritten.

`Lattice` weighs all ways to cut a run by how likely words are (`likelihood.py`: jieba's counts mixed
with those of public statutes). That tells where words end, for titles (`titles.py`) and for rules.

A string may be a miswritten word (`slips.py`) if it sounds like one (`homophones.py`, by
`sounds.txt`), looks like one (`shapes.py`), is left of one without a character (`torn.py`), or stands
beside neighbours that speak for another word of its sound (`misused.py`, by `neighbours.txt`), and
the run is much likelier with that word (`proposals.py`). How sure that is of what sounds alike,
`certainty.py` tells. What the archive itself shows to be right, rules know
(`generator/check/known.py`, `generator/check/language/miswritten.py`).

Most strings can be no slip. Of many runs that is seen at a glance (`glance.py`): `glanced.py` asks
numpy's arrays, in which strings are numbers (`coded.py`), of all runs together what is likely
(`by_code.py`, `lattices.py`), what pairs of characters may be part of (`parts.py`) and what sounds
like a word (`sounded.py`). What then is found is found in one run as in many; a test holds them equal.
"""
