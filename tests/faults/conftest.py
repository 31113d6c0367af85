"""The desk of the stories serves the fault tests too."""

from tests.stories.conftest import ani, budi, layout, office, office_text, siti

__all__ = ["ani", "budi", "layout", "office", "office_text", "siti"]
