"""HeyDesk: a desktop composer for people who text customers by hand."""

__version__ = "0.1.0"

APP_ID = "io.github.heydesk.HeyDesk"
"""The name of the program towards a desktop: of its entry, its icon, its AppStream component and its windows."""
