"""What can be wrong with a workbook, told to the clerk who sent it."""


class ExchangeError(Exception):
    """The workbook cannot be used; the sentence says what to do."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class UnreadableFileError(ExchangeError):
    """Not a workbook at all, damaged, empty, protected or too large."""


class NoHeadingError(ExchangeError):
    """No row of the sheet names the ledger's fields."""
