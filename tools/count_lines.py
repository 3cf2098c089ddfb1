"""
Count the code lines of `src/asem` by package: without docstrings, comments, blank lines and rows.

    python tools/count_lines.py                  the tree as it is
    python tools/count_lines.py 79a5e10          another revision, beside the tree as it is
"""

import ast
import io
import subprocess
import sys
import tokenize
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = "src/asem/"
SILENT = {
    *(tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT),
    *(tokenize.ENCODING, tokenize.ENDMARKER),
}


def code_lines(text: str) -> int:
    """Count the lines of a module that hold code, those of its docstrings left out."""
    lines: set[int] = set()
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type not in SILENT:
            lines.update(range(token.start[0], token.end[0] + 1))
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            lines.difference_update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    return len(lines)


def counted(files: dict[str, str]) -> Counter[str]:
    """Count by package: `frames`, `model`; the modules beside them are `asem` itself."""
    counts: Counter[str] = Counter()
    for name, text in files.items():
        first, _, rest = name.partition("/")
        if first != "_data":
            counts[first if rest else "asem"] += code_lines(text)
    return counts


def modules(revision: str | None = None) -> dict[str, str]:
    """Read the modules of a revision, or of the tree as it is, by path inside the package."""
    if revision is None:
        paths = [file.relative_to(ROOT).as_posix() for file in (ROOT / PACKAGE).rglob("*.py")]
        texts = [(ROOT / path).read_text("utf-8") for path in paths]
    else:
        listed = git("ls-tree", "-r", "--name-only", revision, PACKAGE).splitlines()
        paths = [path for path in listed if path.endswith(".py")]
        texts = [git("show", f"{revision}:{path}") for path in paths]
    names = [path.removeprefix(PACKAGE) for path in paths]
    return dict(zip(names, texts, strict=True))


def git(*words: str) -> str:
    """Give what git says."""
    command = ["git", "-C", str(ROOT), *words]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode()  # noqa: S603  # ours


def main() -> None:
    """Print the table."""
    revisions = sys.argv[1:]
    columns = [counted(modules(each)) for each in (*revisions, None)]
    print(f"{'package':16}", *[f"{each[:8]:>9}" for each in (*revisions, "now")])
    for name in sorted(set().union(*columns)):
        print(f"{name:16}", *[f"{column[name]:9,}" for column in columns])
    print(f"{'all':16}", *[f"{column.total():9,}" for column in columns])


if __name__ == "__main__":
    main()
