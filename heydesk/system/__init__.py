"""The machine: paths, settings, locks, the log, spelling dictionaries, the display."""
