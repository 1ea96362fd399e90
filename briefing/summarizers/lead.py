"""The first sentences: what news is hard to beat by."""

from collections.abc import Sequence

from briefing.summarizers.request import Merit, Request


def lead(request: Request) -> Sequence[Merit]:
    """Rank sentences by their place alone."""
    return [Merit(-float(place), (("place", -float(place)),)) for place in range(len(request.sentences))]
