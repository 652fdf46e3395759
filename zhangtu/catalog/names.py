"""Names that a file gives to fields, terms and steps: sentences are split at blanks, so none may hold one."""

MARKUP = frozenset(":[]{},#\"'`&*!|>%@<\\")
"""Characters that mean something in a file of the catalogue or on a page."""


def odd_sign(name: str) -> str:
    """What in a name cannot be part of one, in words; empty when the name is good."""
    if any(sign.isspace() for sign in name):
        return "空格"
    sign = next((each for each in name if each in MARKUP or not each.isprintable()), "")
    return (f"“{sign}”" if sign.isprintable() else "看不见的字符") if sign else ""
