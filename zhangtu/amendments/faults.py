"""What this room refuses, in sentences for the person who must act."""


class AmendmentError(Exception):
    """Base of this room's refusals; the message is shown as it is."""


class ProposalError(AmendmentError):
    """A proposal without a reason or a file, or a second one for a file that has one waiting.

    ``field`` is the question of a form whose answer it is about, where it is about one.
    """

    def __init__(self, sentence: str, field: str = "") -> None:
        super().__init__(sentence)
        self.field = field


class SamePersonError(AmendmentError):
    """Somebody would confirm what they proposed, or take back what another did."""


class DecidedError(AmendmentError):
    """Another was faster: the amendment has been decided or what it builds on has changed."""
