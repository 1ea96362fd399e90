"""Words whose speaker stands in another sentence: quotations without one, and those that an earlier sentence opened."""

from briefing.languages import Speech, Words, table
from briefing.summarizers.people import is_said_by_a_pronoun
from briefing.summarizers.request import Request
from briefing.text import regex
from briefing.words import WORD

FINAL = ".!?…,"
QUOTATIONS = {"«": "»", "“": "”", "„": "“”", "「": "」", "『": "』", '"': '"', "‹": "›"}
SINGLE = ("'", "‘")  # apostrophes too: they quote before a capital, and behind a word or a mark before a gap
OPENS = regex(r"(?<!\w)['‘](?=[A-Z])")
CLOSES = regex(r"(?<=[\w.,?!…])['’](?=[\s,.;:)—–]|$)")
PLAIN = '"'  # opens and closes, and stands for inches
BEFORE = " \u00a0\u202f\t\n(['’:,—–-"  # what may stand before one that opens
MARKS = frozenset('«»“”„「」『』"‹›')
MARKS_IN = regex('[«»“”„「」『』"‹›]')
CLOSERS = frozenset('»“”」』"')
BEGINNING, OPENING = 80, 5  # characters, words: tell whether a verb of saying opens a sentence without a subject


def is_unspoken(sentence: str, language: str) -> bool:
    """Tell whether a sentence is a quotation whose speaker is told elsewhere, or is said by no more than "he"."""
    marked = _marked(sentence, "") if sentence[:1] in SINGLE else sentence
    closing = QUOTATIONS.get(marked[:1])
    if closing is None:
        return _only_closes(sentence) or is_said_by_a_pronoun(sentence, language) or is_subjectless(sentence, language)
    rest = marked[1:].rstrip(FINAL)
    closed = [place for place in map(rest.find, closing) if place >= 0]
    return not closed or min(closed) == len(rest) - 1 or is_said_by_a_pronoun(sentence, language)


def _marked(text: str, closing: str) -> str:
    """Write single marks of quotation as ‹ and ›, which are no apostrophes; `closing` would close one opened before."""
    if closing == "›" or (("'" in text or "‘" in text) and OPENS.search(text)):
        return CLOSES.sub("›", OPENS.sub("‹", text))
    return text


def _only_closes(sentence: str) -> bool:
    """Tell the end of a quotation that was opened before: "The cranes are old.”"."""
    bare = sentence.rstrip(FINAL)
    return bare[-1:] in CLOSERS and MARKS.isdisjoint(bare[:-1])


def is_subjectless(sentence: str, language: str) -> bool:
    """Tell whether a sentence opens with a verb of saying and nobody to say it: "Explicó además que …"."""
    speech = table(language, Speech)
    if not speech.drops_pronouns:
        return False
    said = WORD.findall(sentence[:BEGINNING].lower())[:OPENING]
    end = next((k for k, word in enumerate(said) if word in speech.that), 0)
    verb, *between = [word for word in said[:end] if word not in speech.fillers] or [""]
    return verb in speech.verbs and table(language, Words).stopwords.issuperset(between)


def continued(request: Request) -> list[bool]:
    """Tell of each sentence whether it begins inside a quotation that one before it in its paragraph opened."""
    found: list[bool] = []
    closing = ""
    for i, text in enumerate(request.sentences):
        if not i or request.paragraphs[i] != request.paragraphs[i - 1]:
            closing = ""
        found.append(bool(closing))
        closing = _left_open(text, closing)
    return found


def _left_open(text: str, closing: str) -> str:
    """Tell what would close the quotation that a sentence leaves open; it may begin inside one."""
    text = _marked(text, closing)
    if not closing and not any(opening in text for opening in QUOTATIONS):
        return ""
    for found in MARKS_IN.finditer(text):
        mark, before, after = found[0], text[: found.start()][-1:], text[found.end() :][:1]
        if closing:
            closing = "" if mark in closing and not (mark == PLAIN and after.isalnum()) else closing
        elif mark != PLAIN or not before.strip(BEFORE):
            closing = QUOTATIONS.get(mark, "")
    return closing


__all__ = ["continued", "is_unspoken"]
