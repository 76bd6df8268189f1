"""The command line, for scripts and administrators: the same desk, vault and outbox as the window, without Qt."""
