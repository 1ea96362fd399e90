"""An editor's hand on a briefing: left out, added, put in another order; the articles themselves stay as they are."""

from briefing.editing.applying import apply
from briefing.editing.edits import Edits, StoryEdits, Words, parse, read
from briefing.editing.skeleton import skeleton

__all__ = ["Edits", "StoryEdits", "Words", "apply", "parse", "read", "skeleton"]
