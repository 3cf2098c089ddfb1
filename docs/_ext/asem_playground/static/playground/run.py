"""Runs what stands in the editor: in the browser, and in the tests that compare the answers."""

from __future__ import annotations

import ast
import io
import json
import linecache
import traceback
from contextlib import redirect_stderr, redirect_stdout
from typing import Any

__all__ = ["run"]

NAME = "<editor>"
"""The name of the code in tracebacks."""

MOST = 100_000
"""How many characters of output and of a value are shown."""


def run(code: str) -> str:
    """
    Run code, and say as JSON what came of it.

    `output` is what it printed, `value` the repr of its last line if that is an expression, `svg`
    or `html` how asem shows that value, `error` what went wrong, and `traceback` where.
    """
    linecache.cache[NAME] = (len(code), None, code.splitlines(keepends=True), NAME)
    printed = io.StringIO()
    answer: dict[str, str | None] = {}
    try:
        with redirect_stdout(printed), redirect_stderr(printed):
            value = execute(code)
            if value is not None:
                answer = {"value": cut(repr(value)), **shown(value)}
    except BaseException as error:  # whatever it is, it is the answer
        where = error.__traceback__
        while where and where.tb_frame.f_code.co_filename != NAME:
            where = where.tb_next
        error.__traceback__ = where
        answer = {
            "error": "".join(traceback.format_exception_only(error)).rstrip(),
            "traceback": "".join(traceback.format_exception(error)).rstrip(),
        }
    return json.dumps({**answer, "output": cut(printed.getvalue())})


def execute(code: str) -> Any:
    """Run code in a fresh namespace; give the value of its last line, if it has one."""
    tree = ast.parse(code, NAME)
    question = None
    if tree.body and isinstance(last := tree.body[-1], ast.Expr):
        question = ast.Expression(last.value)
        del tree.body[-1]
    namespace = {"__name__": "__main__"}
    exec(compile(tree, NAME, "exec"), namespace)  # noqa: S102  # what the page is for
    if question is None:
        return None
    return eval(compile(question, NAME, "eval"), namespace)  # noqa: S307  # the same


def shown(value: Any) -> dict[str, str]:
    """How asem shows a value of its own; what others would show is not trusted."""
    if type(value).__module__.partition(".")[0] == "asem":
        for kind in ("svg", "html"):
            show = getattr(value, f"_repr_{kind}_", None)
            if show is not None:
                return {kind: show()}
    return {}


def cut(text: str) -> str:
    """Keep what a page can bear."""
    return text if len(text) <= MOST else f"{text[:MOST]}\n[cut after {MOST:,} characters]"
