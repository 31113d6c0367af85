"""A refusal names a text; the sentence stands in texts/, in the language of whoever reads it."""


class DeskError(Exception):
    """Somebody asked for what the rules do not allow. ``key`` names the text, ``params`` fill its holes."""

    def __init__(self, key: str, **params: object) -> None:
        super().__init__(key)  # never the params: they may hold what a person typed, and this line is logged
        self.key = key
        self.params = params
