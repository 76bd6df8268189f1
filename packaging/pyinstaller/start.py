"""Where the frozen program starts."""

import sys

from heydesk.__main__ import main

sys.exit(main())
