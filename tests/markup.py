"""HTML for tests to search, without the layout of its templates."""

import re


def tight(page: str) -> str:
    """The page with no line breaks: between tags and words they go, inside a tag they become one space."""
    on_one_line = re.sub(r"<[^>]+>", lambda tag: re.sub(r"\s+", " ", tag[0]).replace(" >", ">"), page)
    return re.sub(r"\s*\n\s*", "", on_one_line)
