"""Tests of the left pane."""
