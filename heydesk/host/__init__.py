"""What the machine gives: places for files, locks, settings, a log."""
