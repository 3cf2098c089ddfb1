"""Ways out: the dataset in the forms that other tools read."""

from asem.export.datapackage import write_datapackage
from asem.export.flat import Column, FlatTable, flat_tables

__all__ = ["Column", "FlatTable", "flat_tables", "write_datapackage"]
