"""The words of the trade, pure: no Qt, no network, no files, no clock of its own."""
