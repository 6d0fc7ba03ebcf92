"""`python -m l10n`."""

import sys

from l10n.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
