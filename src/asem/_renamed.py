"""Public names that were renamed: for one line the old one still works, and warns."""

import sys

RENAMED: dict[str, dict[str, tuple[str, str]]] = {}
"""By module, each old name with the new one there, and the first version without the old."""


def renamed(module: str, name: str) -> object:
    """
    What a name stands for that a module no longer lists.

    Raises:
        AttributeError: The module never had it, or has it no more.
    """
    if name not in RENAMED.get(module, {}):
        problem = f"module {module!r} has no attribute {name!r}"
        raise AttributeError(problem, name=name, obj=sys.modules[module])
    import warnings

    new, until = RENAMED[module][name]
    warnings.warn(
        f"{module}.{name} is now {module}.{new}; the old name goes away in {until}",
        DeprecationWarning,
        stacklevel=3,  # whoever asked the module, whose `__getattr__` asks here
    )
    return getattr(sys.modules[module], new)
