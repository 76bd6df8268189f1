"""HeyDesk: a desktop composer for people who text customers by hand."""

__version__ = "0.1.0"
