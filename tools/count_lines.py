"""
Count the code lines of `src/asem` by package: without docstrings, comments, blank lines and rows.

    python tools/count_lines.py                  the tree as it is
    git worktree add ../79a5e10 79a5e10
    python tools/count_lines.py ../79a5e10       another revision, beside the tree as it is
"""

import ast
import io
import sys
import tokenize
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[1]
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


def modules(tree: Path) -> dict[str, str]:
    """Read the modules of a tree, by path inside the package."""
    package = tree / "src" / "asem"
    return {f.relative_to(package).as_posix(): f.read_text("utf-8") for f in package.rglob("*.py")}


def main() -> None:
    """Print the table."""
    trees = {Path(each).name: Path(each) for each in sys.argv[1:]} | {"now": ROOT}
    columns = [counted(modules(tree)) for tree in trees.values()]
    print(f"{'package':16}", *[f"{name[:9]:>9}" for name in trees])
    for name in sorted(set().union(*columns)):
        print(f"{name:16}", *[f"{column[name]:9,}" for column in columns])
    print(f"{'all':16}", *[f"{column.total():9,}" for column in columns])


if __name__ == "__main__":
    main()
