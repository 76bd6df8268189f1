"""The window: its panes, pages and widgets. Beside app.py the only room that knows Qt."""
