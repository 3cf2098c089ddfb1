# PYTHON_ARGCOMPLETE_OK
"""`python -m asem`: see `asem.cli`."""

import sys

from asem.cli import main

if __name__ == "__main__":
    sys.exit(main())
