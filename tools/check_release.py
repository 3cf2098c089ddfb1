"""
Build the sdist and the wheel into `dist`, twice, and hold them against what is committed.

    python tools/check_release.py

Only what is committed counts. The two builds differ in all that must not matter: the folder, the
times and rights of the files, zone, language and hash seed, and whether the wheel is made from
the sdist or from the tree; they have to be equal to the byte. Hatchling makes them so, with one
day for all files, unless SOURCE_DATE_EPOCH says another: so it is left out here. Another release
of Hatchling, Python or zlib may pack otherwise: those used are printed beside the checksums.
Every fault is listed, and any makes the exit status 1.
"""

import email
import filecmp
import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
DIST = ROOT / "dist"
DISTURBING = {"PYTHONPATH", "SOURCE_DATE_EPOCH"}
"""Variables of whoever calls that must not reach a build."""
NOT_SHIPPED = (".ci/", ".github/", ".pre-commit-config.yaml")
"""What is committed and serves nobody who has no clone."""
DIST_INFO = "METADATA RECORD WHEEL entry_points.txt licenses/LICENSE licenses/LICENSE-DATA".split()


def run(*command: str | Path, umask: int = 0o022, **variables: str) -> None:
    """Run a program."""
    kept = {key: value for key, value in os.environ.items() if key not in DISTURBING}
    subprocess.run(command, env=kept | variables, umask=umask, check=True)  # noqa: S603  # ours


def build(tree: Path, other: Path, again: Path) -> None:
    """Build twice, in two clones: into `dist`, and into another folder."""
    clone = ("git", "clone", "--quiet", "--no-hardlinks", ROOT)
    run(*clone, tree)
    run(*clone, other, umask=0o077)
    for path in other.rglob("*"):
        os.utime(path, (946_684_800, 946_684_800), follow_symlinks=False)  # the year 2000
    shutil.rmtree(DIST, ignore_errors=True)
    command = (sys.executable, "-m", "build", "--outdir")
    run(*command, DIST, tree)
    strange = {"TZ": "Asia/Tokyo", "LC_ALL": "C", "PYTHONHASHSEED": "7"}
    run(*command, again, "--sdist", "--wheel", other, umask=0o077, **strange)


def check_equal(again: Path) -> Iterator[str]:
    """Hold the two builds against each other."""
    names = sorted({path.name for folder in (DIST, again) for path in folder.iterdir()})
    same, unequal, missing = filecmp.cmpfiles(DIST, again, names, shallow=False)
    yield from (f"{name}: two builds differ" for name in (*unequal, *missing))
    for name in same:
        print(f"{hashlib.sha256((DIST / name).read_bytes()).hexdigest()}  {name}")


def check_contents(tree: Path) -> Iterator[str]:
    """Hold the lists of files against what is committed: all that should be in, and no more."""
    (sdist,), (wheel,) = DIST.glob("*.tar.gz"), DIST.glob("*.whl")
    listed = subprocess.check_output(["git", "-C", tree, "ls-files"], text=True)  # noqa: S603, S607  # ours
    files = listed.splitlines()
    with tarfile.open(sdist) as archive:
        packed = [name.partition("/")[2] for name in archive.getnames()]
    shipped = [path for path in files if not path.startswith(NOT_SHIPPED)]
    yield from unlike("sdist", packed, [*shipped, "PKG-INFO"])
    with zipfile.ZipFile(wheel) as archive:
        inside = archive.namelist()
        info = next(name.partition("/")[0] for name in inside if ".dist-info/" in name)
        about = [archive.read(f"{info}/{name}").decode() for name in ("METADATA", "WHEEL")]
    metadata, packer = map(email.message_from_string, about)
    package = [path.removeprefix("src/") for path in files if path.startswith("src/asem/")]
    yield from unlike("wheel", inside, [*package, *(f"{info}/{name}" for name in DIST_INFO)])
    python = sys.version.split()[0]
    print(f"{packer['Generator']}, Python {python}, zlib {zlib.ZLIB_RUNTIME_VERSION}")
    project = tomllib.loads((tree / "pyproject.toml").read_text("utf-8"))["project"]
    needed = [each for each in metadata.get_all("Requires-Dist", ()) if "extra ==" not in each]
    yield from unlike("what the wheel requires", needed, project["dependencies"])


def unlike(what: str, found: list[str], expected: list[str]) -> Iterator[str]:
    """Tell what is too much, or there twice, or lacking."""
    if odd := (Counter(found) - Counter(expected)) + (Counter(expected) - Counter(found)):
        yield f"{what}, too much or too little: {sorted(odd)}"


def main() -> bool:
    """Build and check; say whether anything is wrong, and what."""
    with tempfile.TemporaryDirectory() as folder:
        tree, other, again = (Path(folder) / name for name in ("clone", "another clone", "again"))
        build(tree, other, again)
        faults = [*check_equal(again), *check_contents(tree)]
    print(*[f"FAULT: {fault}" for fault in faults] or ["fit for release"], sep="\n")
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
