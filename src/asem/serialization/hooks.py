"""The converter that knows how everything of asem is written and read."""

from __future__ import annotations

from cattrs import Converter

from asem.serialization.records import add_records
from asem.serialization.several import add_several
from asem.serialization.tables import add_registry
from asem.serialization.values import add_values

__all__ = ["converter"]


def converter() -> Converter:
    """
    A new cattrs converter that writes and reads records and registries, for others to extend.

    Its hooks are strict: a value of another class than the annotation says is refused, never
    converted. It raises the errors of cattrs, which `cattrs.transform_error` puts into words.

    >>> import asem
    >>> from datetime import date
    >>> own = converter()
    >>> own.register_unstructure_hook(date, lambda day: f"{day:%d.%m.%Y}")
    >>> own.unstructure(asem.membership_of("IND"))["acceded"]
    '24.10.2008'
    """
    made = Converter(detailed_validation=True, forbid_extra_keys=True)
    for add in (add_values, add_several, add_records, add_registry):
        add(made)
    return made
