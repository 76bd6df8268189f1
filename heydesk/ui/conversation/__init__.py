"""The thread with one person beside what is written to them."""
