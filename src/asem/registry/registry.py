"""All tables and questions of a dataset in one class, and the one that asem publishes."""

from __future__ import annotations

from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar, cast

from asem.errors import RegistryError
from asem.registry.meetings import MeetingQuestions
from asem.registry.partners import CANONICAL, spans_of
from asem.registry.sources import SourceQuestions

if TYPE_CHECKING:
    from collections.abc import Iterable

    from asem.model.meetings import Summit
    from asem.model.memberships import Membership
    from asem.model.partners import Partner
    from asem.model.sources import Source
    from asem.registry.fault import Fault
    from asem.registry.tables import Table

__all__ = ["Registry", "canonical"]


class Registry(MeetingQuestions, SourceQuestions):
    """
    The tables of a dataset and the questions that it answers; immutable.

    Two registries are equal when their tables are. `canonical()` is the one that asem publishes.
    """

    def __init__(
        self,
        *,
        partners: Iterable[Partner] = (),
        memberships: Iterable[Membership] = (),
        summits: Iterable[Summit] = (),
        sources: Iterable[Source] = (),
    ) -> None:
        """
        Make a registry of other records.

        Args:
            partners: Members and institutions, in any order.
            memberships: One for each partner, in any order.
            summits: In any order.
            sources: All that the evidence of the records names, in any order.

        Raises:
            RegistryError: The records contradict each other. It lists all faults at once.

        >>> import asem
        >>> asem.Registry(sources=[*asem.sources, asem.sources["asem10-chair-statement"]])
        Traceback (most recent call last):
            ...
        asem.errors.RegistryError: the registry contradicts itself in 2 places:
          sources asem10-chair-statement, id: 'asem10-chair-statement' stands 2 times
          sources asem10-chair-statement, id: 'asem10-chair-statement' stands 2 times
        """
        from asem.registry.integrity import faults_of, misfits_in  # noqa: PLC0415  # not for ours

        given = {
            "partners": tuple(partners),
            "memberships": tuple(memberships),
            "summits": tuple(summits),
            "sources": tuple(sources),
        }
        _refuse(misfits_in(given))
        super().__init__(_arranged(given).__getitem__)
        _refuse(faults_of(self))

    def extend(
        self,
        *,
        partners: Iterable[Partner] = (),
        memberships: Iterable[Membership] = (),
        summits: Iterable[Summit] = (),
        sources: Iterable[Source] = (),
    ) -> Registry:
        """
        Another registry, with these records beside those of this one, which stays as it is.

        Raises:
            RegistryError: The records contradict each other or those that were there. It lists
                all faults at once.

        >>> import asem
        >>> note = asem.Source(
        ...     "my-note", "A note", publisher="Me", kind=asem.SourceKind.SECONDARY
        ... )
        >>> "my-note" in asem.registry.canonical().extend(sources=[note]).sources
        True
        """
        return Registry(
            partners=[*self.partners, *partners],
            memberships=[*self.memberships, *memberships],
            summits=[*self.summits, *summits],
            sources=[*self.sources, *sources],
        )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Registry):
            return NotImplemented
        return self is other or self._contents() == other._contents()

    __hash__: ClassVar[None] = None  # type: ignore[assignment]  # too big to be a key

    def __reduce__(self) -> tuple[Any, ...]:
        if self is canonical():
            return canonical, ()
        return partial(Registry, **self._contents()), ()

    def __repr__(self) -> str:
        sizes = [f"{len(table)} {name}" for name, table in self._contents().items()]
        return f"<Registry: {', '.join(sizes)}>"

    def _contents(self) -> dict[str, Table[Any]]:
        return {
            "partners": self.partners,
            "memberships": self.memberships,
            "summits": self.summits,
            "sources": self.sources,
        }


def _refuse(faults: tuple[Fault, ...]) -> None:
    """Raise if there are faults, with all of them."""
    if faults:
        places = "1 place" if len(faults) == 1 else f"{len(faults)} places"
        listed = "\n".join(f"  {fault}" for fault in faults)
        raise RegistryError(f"the registry contradicts itself in {places}:\n{listed}", faults)


def _arranged(given: dict[str, tuple[Any, ...]]) -> dict[str, tuple[Any, ...]]:
    """The rows of each table in the order of their keys, and the spans of the memberships."""
    from asem.model.partners import Member  # noqa: PLC0415  # not for ours

    keys = {"summits": "number"}
    rows = {
        table: tuple(sorted(given[table], key=attrgetter(keys.get(table, "id")))) for table in given
    }
    partners = rows.pop("partners")
    rows["members"] = tuple(row for row in partners if isinstance(row, Member))
    rows["institutions"] = tuple(row for row in partners if not isinstance(row, Member))
    rows["spans"] = spans_of(rows["memberships"])
    return rows


def canonical() -> Registry:
    """
    The registry of asem's own dataset; its tables are loaded when they are first needed.

    >>> import asem
    >>> len(asem.registry.canonical().partners)
    53
    """
    if not isinstance(CANONICAL, Registry):
        object.__setattr__(CANONICAL, "__class__", Registry)
    return cast("Registry", CANONICAL)
