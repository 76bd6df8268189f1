"""Signing in, the account menu and what follows from it."""
