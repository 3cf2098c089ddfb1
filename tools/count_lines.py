"""
Count the code lines of `src/asem` by package: without docstrings, comments, blank lines and rows.

    python tools/count_lines.py                  the tree as it is
    python tools/count_lines.py 79a5e10          another revision, beside the tree as it is
"""

from __future__ import annotations

import ast
import io
import subprocess
import sys
import tarfile
import tokenize
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = "src/asem"
SILENT = {
    *(tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT),
    *(tokenize.ENCODING, tokenize.ENDMARKER),
}


def code_lines(text: str) -> int:
    """Count the lines of a module that hold code, those of its docstrings left out."""
    silent: set[int] = set()
    for node in ast.walk(ast.parse(text)):
        body = getattr(node, "body", None)
        for each in body if isinstance(body, list) else ():
            if isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant):
                silent |= set(range(each.lineno, (each.end_lineno or each.lineno) + 1))
    lines: set[int] = set()
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type not in SILENT:
            lines |= set(range(token.start[0], token.end[0] + 1))
    return len(lines - silent)


def counted(files: dict[str, str]) -> Counter[str]:
    """Count by package: `frames`, `model`; the modules beside them are `asem` itself."""
    counts: Counter[str] = Counter()
    for name, text in files.items():
        first, _, rest = name.partition("/")
        if first != "_data":
            counts[first if rest else "asem"] += code_lines(text)
    return counts


def in_tree() -> dict[str, str]:
    """Read the modules of the tree as it is, by path inside the package."""
    folder = ROOT / PACKAGE
    return {
        file.relative_to(folder).as_posix(): file.read_text("utf-8")
        for file in sorted(folder.rglob("*.py"))
    }


def in_revision(revision: str) -> dict[str, str]:
    """Read the modules of a revision."""
    archive = subprocess.run(  # noqa: S603  # git, with what the caller typed
        ["git", "archive", revision, PACKAGE],  # noqa: S607  # the one on the path
        cwd=ROOT,
        capture_output=True,
        check=True,
    ).stdout
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        found = {
            member.name.removeprefix(f"{PACKAGE}/"): tar.extractfile(member)
            for member in tar.getmembers()
            if member.name.endswith(".py")
        }
        return {name: file.read().decode() for name, file in found.items() if file is not None}


def main() -> None:
    """Print the table."""
    revisions = sys.argv[1:]
    columns = [counted(in_revision(each)) for each in revisions] + [counted(in_tree())]
    names = sorted(set().union(*columns))
    print(f"{'package':16}", *[f"{each[:8]:>9}" for each in (*revisions, "now")])
    for name in names:
        print(f"{name:16}", *[f"{column[name]:9,}" for column in columns])
    print(f"{'all':16}", *[f"{column.total():9,}" for column in columns])


if __name__ == "__main__":
    main()
