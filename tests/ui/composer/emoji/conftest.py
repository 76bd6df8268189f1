"""A composer to put emoji into."""

from tests.ui.composer.conftest import dark, light, writing

__all__ = ["dark", "light", "writing"]
