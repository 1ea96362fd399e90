"""What can go wrong, and what to do about it."""


class BriefingError(Exception):
    """The base of every error that a user can mend: one line that says what, and a hint that says what now."""

    exit_code = 1

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}\nhint: {self.hint}" if self.hint else self.message

    def __reduce__(self) -> tuple[object, ...]:
        return _restored, (type(self), self.message, self.hint)


class UsageError(BriefingError):
    """An unknown option, method, language, theme or format."""

    exit_code = 2


class InputError(BriefingError):
    """A location that cannot be read, or that holds nothing but page chrome."""

    exit_code = 3


class OutputError(BriefingError):
    """A document that could not be rendered, written or sent."""

    exit_code = 4


class ArchiveError(BriefingError):
    """An archive that cannot be opened, read or written."""

    exit_code = 4


class VerificationError(BriefingError):
    """A citation that does not stand in its source, word for word."""

    exit_code = 5


def _restored(kind: type[BriefingError], message: str, hint: str) -> BriefingError:
    """Build the error again in another process."""
    return kind(message, hint=hint)
