"""Signs, banners and T-shirts: what a thing says in writing is no words of a person's."""

from briefing.quotes.clauses import Clause
from briefing.quotes.evidence import Evidence

REACH = 8  # words between a sign and the verb that hangs on it
ADJECTIVES = 3  # words between an article and its sign
SEEN = 14  # words on either side of a quote among which it says that this can be read


def written(ahead: Clause, behind: Clause, sign: Evidence) -> bool:
    """Tell whether a thing says the words: the subject, what the verb hangs on, or where they can be read."""
    if not (_named(ahead) or _named(behind)):
        return False
    if _headed(ahead, sign) or _headed(behind, sign) or _legible(ahead, behind, sign):
        return True
    if sign.cue is None:
        return sign.colon and _shown(ahead, sign)
    side = ahead if ahead.units and sign.cue.start < ahead.units[-1].end else behind
    verb = next((i for i, unit in enumerate(side.units) if unit.end == sign.cue.end), -1)
    if verb < 0 or (side is behind and sign.subject is not None):
        return False
    if side is behind:
        return any(_thing(behind, i) and _bare(behind, i, verb + 1) for i in range(verb + 1, len(behind.units)))
    return _attached(ahead, verb, sign) or (sign.subject is None and _plural(ahead, verb))


def _named(clause: Clause) -> bool:
    """Tell whether such a thing is named at all."""
    if not clause.speech.noun_capitals:
        return not clause.speech.writings.isdisjoint([unit.low for unit in clause.units])
    return any(_thing(clause, i) for i in range(len(clause.units)))


def _thing(clause: Clause, i: int) -> bool:
    """Tell whether a word is a noun for a thing with words on it: "banner", "(Wahl)plakat"."""
    unit, speech = clause.units[i], clause.speech
    if unit.mention or not speech.noun_capitals:
        return clause.among(i, speech.writings)
    return clause.text[unit.start].isupper() and any(map(unit.low.endswith, speech.writings))


def _headed(clause: Clause, sign: Evidence) -> bool:
    """Tell whether the subject is such a thing: "a hand-lettered sign", not "a man with a sign", "the sign maker"."""
    if sign.subject is None or sign.subject.kind != "description":
        return False
    span = sign.subject.span
    inside = [i for i, unit in enumerate(clause.units) if span.start <= unit.start < span.end]
    head = next((i for i in inside if _thing(clause, i)), -1)
    return head >= 0 and _bare(clause, head, inside[0] + 1) and _heads(clause, head)


def _heads(clause: Clause, i: int) -> bool:
    """Tell whether a noun is the last of its phrase where it must be: not in "the sign maker said"."""
    if clause.speech.verb_first or i + 1 == len(clause.units) or clause.units[i + 1].gap:
        return True
    following = range(i + 1, min(len(clause.units), i + 3))  # "a sign taped to the door"
    return clause.reports(i + 1, beside=True) or any(clause.among(k, clause.speech.prepositions) for k in following)


def _bare(clause: Clause, i: int, first: int) -> bool:
    """Tell whether nothing but adjectives stands between this place and a noun."""
    speech = clause.speech
    words = range(first, i)
    return i - first <= ADJECTIVES and not any(
        clause.units[k].mention
        or clause.determined(k)
        or clause.pronoun(k)
        or clause.among(k, speech.prepositions, speech.breaks)
        or (speech.participles and clause.units[k].low.endswith(speech.participles))
        for k in words
    )


def _plural(clause: Clause, verb: int) -> bool:
    """Tell whether the subject is a thing without an article that opens the clause: "Yellow signs outside read"."""
    first = next((i for i in range(verb, 0, -1) if clause.units[i].stopped or clause.units[i].parted), 0)
    head = next((i for i in range(first, verb) if _thing(clause, i)), -1)
    joined = not any(clause.among(i, clause.speech.breaks) for i in range(first, verb))
    return head >= 0 and joined and _bare(clause, head, first) and _heads(clause, head)


def _attached(clause: Clause, verb: int, sign: Evidence) -> bool:
    """Tell whether the verb hangs on such a thing: "a T-shirt that said", "une pancarte proclamant"."""
    start = next(i for i, unit in enumerate(clause.units) if sign.cue and unit.start >= sign.cue.start)
    relative = start > 0 and clause.among(start - 1, clause.speech.relatives)
    last = start - 2 if relative else start - 1
    if last < 0 or not (relative or clause.participle(verb)):
        return False
    if not relative and (clause.units[start].parted or clause.among(last, clause.speech.prepositions)):
        return False
    for i in range(last, max(-1, last - REACH), -1):
        if _thing(clause, i):
            return i == last or _heads(clause, i)
        if clause.units[i + 1].gap or clause.among(i, clause.speech.breaks) or clause.pronoun(i):
            return False
        if clause.units[i].mention and not clause.governed(i):
            return False
    return False


def _shown(clause: Clause, sign: Evidence) -> bool:
    """Tell whether a thing right before a colon has the words on it: "held up a banner:", not "points at the sign:"."""
    head = next((i for i in range(len(clause.units) - 1, max(-1, len(clause.units) - 3), -1) if _thing(clause, i)), -1)
    if head < 0 or (head < len(clause.units) - 1 and not clause.speech.verb_first):
        return False
    article = next((i for i in range(head - 1, max(-1, head - 1 - ADJECTIVES), -1) if clause.article(i)), head)
    if clause.governed(article):
        return article < 2 or clause.units[article - 1].stopped or clause.units[article - 1].parted  # "On a banner:"
    return not (sign.subject and sign.subject.kind == "name" and clause.among(article, clause.speech.definite))


def _legible(ahead: Clause, behind: Clause, sign: Evidence) -> bool:
    """Tell whether the words can be read somewhere: "pouvait-on lire sur une banderole", "auf dem Schild steht"."""
    subject = sign.subject if sign.cue else None
    lows = [unit.low for unit in (*ahead.units[-SEEN:], *behind.units[:SEEN])]
    around = f" {' '.join(lows)} "
    for phrase in ahead.speech.legible:
        impersonal = subject is not None and subject.kind == "pronoun" and subject.span.of(ahead.text) in phrase.split()
        if f" {phrase} " in around and (subject is None or impersonal):
            return True
    return False
