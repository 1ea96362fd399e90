"""The words around a figure, weighed one by one: how much each says, and what it costs to step over it."""

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from briefing.figures.measures import Measure
from briefing.figures.tokens import Tokens
from briefing.languages import SPACELESS, Page, Speech, Words, table
from briefing.languages.documents import Clauses, Figures

COMMAS = frozenset(",،、，")
BREAKS = frozenset(";:()[]—–|/•；：（）‘")
HARD = frozenset("\n。")  # no label goes on beyond
PLAIN = frozenset({" ", "", "'", "’", "-"})
PASS = {  # what it costs to step over each
    "comma": 0.8, "break": 1.6, "figure": 1.6, "hard": 99.0, "clause": 1.3,
    "split": 0.8, "behind": 0.8, "head": 0.8,  # to begin or end within a clause, behind a figure, before another one
    "whole": 0.7,  # a comma before a clause that says enough
    "said": 1.0,  # a verb of saying right before the figure
    "bare": 1.0,  # to say of a figure what is said of the one before: "22 in India and 72 elsewhere"
}  # fmt: skip
DEAR = 6.0  # beyond this cost no label is looked for
ENOUGH = 2.0  # words that say something, and a verb
MANY = 4  # edges of one side
FULL = 4.5  # words that say something; more say no more


class Grammar(NamedTuple):
    """What is known of a language's clauses."""

    language: str
    clauses: Clauses
    closed: frozenset[str]  # words that say nothing by themselves
    edges: frozenset[str]  # words at which a clause may begin
    trimmed: frozenset[str]  # words that no label ends with
    starts: frozenset[str]  # words that one may begin with in the middle of a clause
    times: frozenset[str]  # months among them
    reports: frozenset[str]  # verbs of saying: what stands behind them is a clause of its own
    spaceless: bool
    whole: bool  # no words to cut between: a label is a clause

    def is_verb(self, low: str) -> bool:
        """Tell whether a word is a finite verb, as far as its form tells."""
        return self.said(low)[1]

    def said(self, low: str) -> tuple[float, bool]:
        """Weigh what a word says by itself, and tell whether it is a finite verb."""
        return _said(self.language, low)


@cache
def grammar(language: str) -> Grammar:
    """Gather what is known of a language's clauses; function words alone where there is no table."""
    clauses, stopwords = table(language, Clauses), table(language, Words).stopwords
    edges = clauses.opens | clauses.joins
    light = clauses.light or stopwords
    times = clauses.times | frozenset(table(language, Page).months)
    closed = stopwords | edges | light
    speech = table(language, Speech)
    starts = (clauses.articles or light) | speech.pronouns | speech.plurals
    figures = table(language, Figures)
    return Grammar(
        language, clauses, closed, edges, light | edges | figures.prefixed, starts, times, speech.verbs,
        language in SPACELESS, clauses.whole or language in SPACELESS or figures.spaceless,
    )  # fmt: skip


@lru_cache(maxsize=1 << 14)
def _said(language: str, low: str) -> tuple[float, bool]:
    """Weigh a word; the same few stand in every text."""
    known = grammar(language)
    clauses = known.clauses
    verb = low in clauses.verbs
    if low in known.closed or low in known.times or not low or low[0].isdecimal():
        return 0.0, verb
    verb = verb or (len(low) > 3 and bool(clauses.endings) and low.endswith(clauses.endings))
    if known.spaceless:
        return (0.5 if len(low) == 1 else min(FULL, len(low) / 3)), verb
    return (1.0 if len(low) > 2 else 0.0), verb


class Edge(NamedTuple):
    """A place where a label may begin or end, and what lies between it and the figure."""

    at: int  # token
    end: int  # where the label ends that begins there: the figure, or one before it that the clause begins with
    content: float
    verb: bool
    cost: float


def edges_before(
    tokens: Tokens, known: Grammar, low: int, start: int, others: Sequence[Measure], *, beside: bool
) -> list[Edge]:
    """Walk left from a figure to where its clause begins, and those before; `beside` it in apposition."""
    inside = {i: m.first for m in others for i in range(m.first, m.last)}
    found: list[Edge] = []
    joins, opens, words = known.clauses.joins, known.clauses.opens, tokens.low
    content, verb, cost = 0.0, False, passing(tokens.gap[start]) * (-1 if beside else 1)
    end, own, own_cost, own_verb = start, 0.0, 0.0, False  # the same, before the first of several figures of a clause
    at = start
    while at > low and cost < DEAR and len(found) < MANY:
        step = passing(tokens.gap[at])
        step += PASS["whole"] * (step > 0 and verb and content >= ENOUGH)
        at -= 1
        cost, own_cost = cost + step, own_cost + step
        if at in inside:
            if content and tokens.soft(at + 1):
                found.append(Edge(at + 1, start, content, verb, cost + PASS["behind"]))
            if end == start and not verb and content <= 1:  # "from 5 to 10": both are the same clause's
                end, own, own_cost = inside[at], 0.0, cost + PASS["head"] + content
            at, cost = inside[at], cost + PASS["figure"] + PASS["bare"] * (content < 1)
        else:
            if not content:  # "warned that 50 jobs …", "saying 50 jobs …": what comes is a clause of its own
                speaks = at == start - 1 and words[at] in known.reports
                cost += PASS["break"] * (words[at] in opens) + PASS["said"] * speaks
            weight, finite = _said(known.language, words[at])
            finite = finite and tokens.raw[at].islower()
            content, verb, own, own_verb = content + weight, verb or finite, own + weight, own_verb or finite
        ends = at == low or passing(tokens.gap[at]) > 0
        joined = words[at - 1] in joins or words[at] in opens or words[at - 1] in known.reports
        split = not ends and not joined and content > 1 and words[at] in known.starts
        if content and (ends or joined or split):
            found.append(Edge(at, start, content, verb, cost + PASS["split"] * split))
            if end < start and own and not split:
                found.append(Edge(at, end, own, own_verb, own_cost))
        if joined and not ends:
            bare = known.said(words[at])[1]  # "… and aimed at 20": its subject stands before
            cost += PASS["bare" if bare else "clause"] * min(content, 1 if bare else 3) * verb
            own_cost += PASS["clause"] * min(own, 3) * own_verb
    return found


def edges_after(tokens: Tokens, known: Grammar, last: int, high: int, others: Sequence[Measure]) -> list[Edge]:
    """Walk right from a figure to where its clause ends, and the ones after it."""
    inside = {i: m.last for m in others for i in range(m.first, m.last)}
    found: list[Edge] = []
    words, edges, opens = tokens.low, known.edges, known.clauses.opens
    content, verb, finite, at = 0.0, False, False, last
    cost = 0.6 * passing(tokens.gap[last]) + PASS["break"] * (words[last] in edges)
    while at < high and cost < DEAR and len(found) < MANY:
        if not (finite and words[at] in opens):  # "say that", "sagen, dass": the clause is the verb's
            cost += passing(tokens.gap[at])
        if at in inside:
            if content:
                found.append(Edge(at, at, content, verb, cost))
            at, cost, finite = inside[at], cost + PASS["figure"], False
            continue
        weight, finite = _said(known.language, words[at])
        finite = finite and tokens.raw[at].islower()
        content, verb, at = content + weight, verb or finite, at + 1
        edge = at < high and words[at] in edges
        if not content:
            continue
        if at == high or edge or passing(tokens.gap[at]) > 0:
            found.append(Edge(at, at, content, verb, cost))
            cost += PASS["clause"] * min(content, 3) * (edge and verb and not finite)
            cost += PASS["comma"] * (edge and tokens.gap[at] == ", ")
        elif content > 1 and words[at] in known.trimmed:
            found.append(Edge(at, at, content, verb, cost + PASS["split"]))
    return found


@lru_cache(maxsize=1 << 10)
def passing(gap: str) -> float:
    """Reckon what it costs to step over the signs between two words."""
    if gap in PLAIN:
        return 0.0
    signs = set(gap)
    if signs & HARD:
        return PASS["hard"]
    if signs & BREAKS or " - " in gap or "--" in gap or gap in ("’ ", ". "):
        return PASS["break"]
    return PASS["comma"] if signs & COMMAS else 0.0
