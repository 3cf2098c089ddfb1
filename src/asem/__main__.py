"""`python -m asem`: see `asem.cli`."""

import os
import sys

from asem.cli import main

if __name__ == "__main__":
    try:
        _code: int = main()
        sys.stdout.flush()
    except BrokenPipeError:  # whoever reads it, `head` say, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        _code = 0
    sys.exit(_code)
