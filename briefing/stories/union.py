"""Groups that grow together: what is joined stays joined, and a group is known by its first member."""


class Union:
    """The numbers below `count` in groups, each alone at first."""

    def __init__(self, count: int) -> None:
        self._above = list(range(count))

    def first(self, one: int) -> int:
        """Find the first member of the group that a number is in."""
        above = self._above
        while above[one] != one:
            above[one] = one = above[above[one]]
        return one

    def join(self, one: int, other: int) -> None:
        """Make one group of two."""
        one, other = self.first(one), self.first(other)
        self._above[max(one, other)] = min(one, other)

    def groups(self) -> dict[int, list[int]]:
        """List every group's members in order, by the first of them."""
        found: dict[int, list[int]] = {}
        for one in range(len(self._above)):
            found.setdefault(self.first(one), []).append(one)
        return found
