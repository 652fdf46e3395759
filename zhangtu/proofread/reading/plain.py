"""Bytes to text: UTF-8 with or without mark, UTF-16 with mark, GB18030."""

from zhangtu.proofread.faults import ReadingError

MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def decoded(content: bytes, name: str) -> str:
    """The text with line ends made the same; raises ReadingError for what is not text."""
    encodings = [encoding for mark, encoding in MARKS if content.startswith(mark)] or ["utf-8", "gb18030"]
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _is_text(text):
            return text.replace("\r\n", "\n").replace("\r", "\n")
    raise ReadingError(name, "不是文字文件，或者编码既不是 UTF-8 也不是 GB18030")


def _is_text(text: str) -> bool:
    """Whether control characters are rare, as they are in any report."""
    sample = text[:20000]
    control = sum(char < " " and char not in "\n\r\t\f\v" for char in sample)
    return control * 100 <= len(sample)
