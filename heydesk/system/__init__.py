"""What the machine gives: paths, settings, locks, the log, dictionaries, the display."""
