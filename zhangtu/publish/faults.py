"""Why something cannot be published."""


class PublishFault(Exception):
    """The sentence says what to do."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class AlreadyPublished(PublishFault):
    """The same report is public already."""


class Secret(PublishFault):
    """The text holds what must not be public."""
