"""
Measure what a command costs over the same question put in `python -c`.

    python benchmarks/cli.py             31 rounds
    python benchmarks/cli.py --rounds 9  a quicker, rougher run

Each round starts one process for each row, in an order of its own, with its output thrown away;
printed are medians, as a table in Markdown. CPU is user and system time together. The first round,
which is not counted, leaves the bytecode behind. `asem` is started as the script starts it that pip
writes; `python -m asem` costs what Python's own `runpy` takes besides.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import sys
import time

from cold import machine

SCRIPT = "import sys; from asem.cli import main; sys.exit(main())"
QUESTION = "`python -c`, the question"
PRINTED = "`python -c`, its answer printed"
COMMAND = "`asem members --on 2004-10-09`"
LIMIT = 1.25
"""The target: how many times the CPU of the question the command may cost."""

ASKED = 'import asem; members = asem.members_on("2004-10-09")'
MEMBERS = ("members", "--on", "2004-10-09")
ROWS = {
    "bare Python": ("-c", "pass"),
    QUESTION: ("-c", ASKED),
    PRINTED: ("-c", f"{ASKED}\nfor each in members: print(each.id, each.name)"),
    COMMAND: ("-c", SCRIPT, *MEMBERS),
    "`python -m asem members --on 2004-10-09`": ("-m", "asem", *MEMBERS),
    "... `--csv`": ("-c", SCRIPT, *MEMBERS, "--csv"),
    "... `--json`": ("-c", SCRIPT, *MEMBERS, "--json"),
    "`asem host 5`": ("-c", SCRIPT, "host", "5"),
    "`asem show asem-duo`": ("-c", SCRIPT, "show", "asem-duo"),
    "`asem --help`": ("-c", SCRIPT, "--help"),
}


def run(arguments: tuple[str, ...]) -> tuple[float, float]:
    """Run Python with these arguments; give CPU and wall time in milliseconds."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    if "PYTHONPATH" in os.environ:
        environment["PYTHONPATH"] = os.environ["PYTHONPATH"]
    actions = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    start = time.perf_counter()
    child = os.posix_spawn(
        sys.executable, [sys.executable, *arguments], environment, file_actions=actions
    )
    _, status, used = os.wait4(child, 0)
    wall = time.perf_counter() - start
    if status:
        sys.exit(f"failed: {' '.join(arguments)}")
    return (used.ru_utime + used.ru_stime) * 1000, wall * 1000


def measure(rounds: int) -> dict[str, tuple[float, float]]:
    """Give the median CPU and wall time of each row."""
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in ROWS}
    for number in range(rounds + 1):
        for name in random.sample(list(ROWS), len(ROWS)):
            taken = run(ROWS[name])
            if number:
                times[name].append(taken)
    return {
        name: (statistics.median(cpu for cpu, _ in pairs), statistics.median(w for _, w in pairs))
        for name, pairs in times.items()
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure what the command line costs.")
    parser.add_argument("--rounds", type=int, default=31)
    rounds: int = parser.parse_args().rounds
    medians = measure(rounds)
    print(f"{machine('asem-model', 'attrs')}; medians of {rounds} rounds, milliseconds\n")
    print("| fresh process | CPU | wall | times the question |")
    print("| --- | ---: | ---: | ---: |")
    question, _ = medians[QUESTION]
    for name, (cpu, wall) in medians.items():
        print(f"| {name} | {cpu:.1f} | {wall:.1f} | {cpu / question:.2f} |")
    met = medians[COMMAND][0] <= LIMIT * question
    print(f"\nat most {LIMIT} times the question: {'met' if met else 'missed'}")


if __name__ == "__main__":
    main()
