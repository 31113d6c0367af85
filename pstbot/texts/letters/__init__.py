"""Letters: one frame with the office's letterhead, in HTML and as a plain twin."""

from pstbot.texts.letters.kinds import LETTERS
from pstbot.texts.letters.office import OfficeView
from pstbot.texts.letters.writer import Letters, RenderedLetter

__all__ = ["LETTERS", "Letters", "OfficeView", "RenderedLetter"]
