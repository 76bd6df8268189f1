"""Checks of a draft's meaning: each takes a ``CheckContext`` and gives warnings, seldom errors."""
