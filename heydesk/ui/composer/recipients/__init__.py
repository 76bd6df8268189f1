"""The field To: its chips, its completion, and contact files."""
