"""Syllables that many speakers do not tell apart."""


def tolerant(syllable: str) -> str:
    """Return what a syllable and all that are mistaken for it have in common: zhang gives zan.

    Not told apart are zh and z, ch and c, sh and s, l and n, ing and in, eng and en, ang and an:
    the choices that Chinese input methods offer as 模糊音.
    """
    for retroflex in ("zh", "ch", "sh"):
        if syllable.startswith(retroflex):
            syllable = retroflex[0] + syllable[2:]
    if syllable.startswith("l"):
        syllable = "n" + syllable[1:]
    return syllable[:-1] if syllable.endswith(("ing", "eng", "ang")) else syllable
