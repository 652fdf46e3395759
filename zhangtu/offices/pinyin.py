"""The key by which Chinese names sort: the database has no Chinese collation of its own."""

from pypinyin import lazy_pinyin


def sort_key(name: str) -> str:
    """Pinyin of the name, a syllable a word, then the name itself so that two different names never tie."""
    return f"{' '.join(lazy_pinyin(name)).lower()} {name}"
