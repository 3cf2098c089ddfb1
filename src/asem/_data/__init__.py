"""The canonical dataset: one module a table, rows only, loaded when a question needs them."""
