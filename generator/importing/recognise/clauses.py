"""Who enters or leaves which office, as one clause of an appointment document says it."""

import re
from collections.abc import Iterator, Sequence

from generator.chinese import IN_TITLE_MARKS
from generator.importing.recognise.headings import Under
from generator.importing.recognise.offices import Held, beside, entering, leaving
from generator.importing.recognise.said import NAME, Said, acting, is_known, resigned
from generator.importing.recognise.verbs import DENIED, RESIGNATIONS, VERBS
from generator.importing.terms.setting import Setting
from generator.model.verbs import Verb

_NOTED = r"(?:[（(][^（）()]{1,20}[）)])?"
_APPOINTED = re.compile(
    r"(?P<lead>决定|批准)?(?P<pause>[，,：:]?)(?P<verb>任命)[：:]?(?P<rest>[^。；]+)$"
)
_REMOVED = re.compile(
    rf"(?P<lead>决定|批准)?(?P<pause>[，,：:]?)(?P<verb>免去|免除|撤销)[：:]?(?P<rest>[^，。；]+?)(?:的)?职务{_NOTED}$"
)
_GIVEN_UP = re.compile(
    rf"(?P<verb>批准|接受|同意)辞去(?P<rest>[^，。；]+?)(?:的)?职务(?:的?请求)?{_NOTED}$"
)
"""The same as 批准张三辞去某职务: 批准辞去张三的某职务."""
_LEFT = re.compile(rf"^(?P<rest>[^，。；]+?)(?:的)?职务{_NOTED}$")
_RESIGNS = re.compile(rf"^{NAME}(?:同志)?辞去(?P<office>[^，。；]+?)(?:的)?职务$")
_OWN = re.compile("^其(?:原任|现任|担任|兼任|所任)?的?(?P<office>.+)$")
"""The office of whoever was named before."""
_READS_AS_CHANGE = re.compile(
    rf"^[\u4e00-\u9fff·（）()、]{{2,40}}?(?:为|任|的|同志)[^，。；]{{4,60}}(?:职务|[长员任席记]){_NOTED}$"
)
_NAMES_CHANGE = re.compile(
    r"(?:任命|免去|免除|撤销|辞去|代理)[^，。；]{2,60}(?:职务|[长员席记]|主任)"
)
_RECITES = re.compile("根据|依照|按照|由于|鉴于|因|经|受")


def changes_of(
    clause: str, under: Under, before: Sequence[Said], setting: Setting
) -> tuple[Sequence[Said], bool]:
    """Return what a clause says after what the one `before` it said, and whether 决定 leads it.

    Who signs below a list, such as 云岭县人大常委会, is nobody called 云岭.
    """
    if setting.is_body(clause) or under.denied or DENIED.search(clause):
        return (), False
    if found := resigned(clause, setting):
        return found, False
    if given := _GIVEN_UP.search(clause):
        verb = VERBS["批准辞去" if given["verb"] == "批准" else "接受辞职"]
        return [Said(verb, *one) for one in leaving(given["rest"], setting)], False
    if one := acting(clause, setting):
        return (one,), False
    for form in (_APPOINTED, _REMOVED):
        led = form.search(clause)
        if led and (held := _held(led, before, setting)):
            return [*_by(led, held, under, setting)], led["lead"] == "决定"
    return [*_under(clause, under, before, setting)], False


def may_say(clause: str, under: Under, setting: Setting) -> bool:
    """Whether a clause of which nothing was read may say a change all the same; a recital does not."""
    words = IN_TITLE_MARKS.sub("", clause)
    if setting.is_body(clause) or _RECITES.match(words):
        return False
    return bool(_NAMES_CHANGE.search(words) or (under.verb and _READS_AS_CHANGE.match(words)))


def _held(led: re.Match[str], before: Sequence[Said], setting: Setting) -> Sequence[Held]:
    """Return whom a verb is followed by, each with the office."""
    words = led["rest"]
    if VERBS[led["verb"]].appoints:
        return entering(words, setting)
    own = _OWN.match(words)
    if not own:
        return leaving(words, setting)
    people = {one.person for one in before}
    is_clear = len(people) == 1 and setting.offices(own["office"])
    return [(person, own["office"]) for person in people] if is_clear else ()


def _by(led: re.Match[str], held: Sequence[Held], under: Under, setting: Setting) -> Iterator[Said]:
    """Yield changes by a verb; 决定 with a pause after it belongs to what is decided on."""
    lead, verb = led["lead"] or "", led["verb"]
    own = Under(under.verb, decides=under.decides or lead == "决定")
    for name, office in held:
        if led["pause"] or not lead:
            yield Said(own.led(verb, office, setting), name, office)
        else:
            yield Said(VERBS.get(lead + verb, VERBS[verb]), name, office)


def _under(clause: str, under: Under, before: Sequence[Said], setting: Setting) -> Iterator[Said]:
    """Yield what a clause without a verb says under its heading."""
    verb = under.verb
    if verb in RESIGNATIONS and (found := _RESIGNS.match(clause)):
        if is_known(found["name"], found["office"], setting):
            yield Said(verb, found["name"], found["office"])
    elif not _NAMES_CHANGE.search(clause) and (held := entering(clause, setting)):
        yield from (Said(_entering(under, before), *one) for one in held)
    elif verb and not verb.appoints and (found := _LEFT.match(clause)):
        yield from (Said(verb, *one) for one in leaving(found["rest"], setting))
    elif verb and verb.appoints:
        yield from (Said(verb, *one) for one in beside(clause, setting))


def _entering(under: Under, before: Sequence[Said]) -> Verb:
    """Return the verb of a clause that has none: that of the clause before, or of the heading."""
    last = next((one.verb for one in before if one.verb.appoints), None)
    return last or (under.verb if under.verb and under.verb.appoints else Verb.APPOINT)
