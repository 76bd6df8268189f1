"""Records and rules, pure: no Qt, no network, no files, no clock of its own."""
