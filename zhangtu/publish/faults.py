"""Why something cannot be published."""


class PublishError(Exception):
    """The sentence says what to do."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class AlreadyPublishedError(PublishError):
    """The same report is public already."""
