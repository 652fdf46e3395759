"""Recognise what a file is by its first bytes, and read it; or say in one Chinese sentence why it cannot be read."""

from dataclasses import dataclass
from pathlib import Path

from zhangtu.catalog.faults import why
from zhangtu.confined.faults import ConfinedError, RefusedFileError
from zhangtu.confined.reading import Limits, apart
from zhangtu.proofread.faults import ReadingError
from zhangtu.proofread.reading.plain import decoded

LARGEST = 20 * 1024 * 1024
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
KINDS = {"docx": "word", "pdf": "pdf", "html": "page"}
"""Kind → the module that reads it in a process of its own; nothing of what it needs is loaded here."""
LIMITS = Limits(seconds=30, memory=2 * 1024**3)
PAGE_MARKS = (b"<!doctype html", b"<html", b"<head", b"<body", b"<div", b"<p>", b"<p ", b"<table", b"<article")
REFUSED = {
    b"PK\x05\x06": "这是一个空的压缩包",
    b"Rar!": "这是压缩包，请先解压",
    b"7z\xbc\xaf": "这是压缩包，请先解压",
    b"\x1f\x8b": "这是压缩包，请先解压",
    b"{\\rtf": "这是 RTF 文件，请用 Word 或 WPS 另存为 .docx",
    b"\x89PNG": "这是图片，没有文字可读；请提供文字版",
    b"\xff\xd8\xff": "这是图片，没有文字可读；请提供文字版",
    b"GIF8": "这是图片，没有文字可读；请提供文字版",
    b"BM": "这是图片，没有文字可读；请提供文字版",
}


@dataclass(frozen=True, slots=True)
class Document:
    """A report as read: its name, its text, and what kind of file it came from."""

    name: str
    text: str
    format: str


def read(source: str | Path | bytes, name: str | None = None) -> Document:
    """The text of a file (given by path) or of bytes; raises ReadingError with a sentence for the reader."""
    if isinstance(source, bytes):
        return _from_bytes(source, name or "粘贴的文字")
    path = Path(source)
    shown = name or str(source)
    try:
        if path.is_dir():
            raise ReadingError(shown, "这是文件夹，请给出文件")
        if path.stat().st_size > LARGEST:
            raise ReadingError(shown, too_large(path.stat().st_size))
        return _from_bytes(path.read_bytes(), shown)
    except FileNotFoundError as fault:
        raise ReadingError(shown, "没有这个文件") from fault
    except OSError as fault:
        raise ReadingError(shown, f"文件打不开（{why(fault)}）") from fault


def too_large(size: int) -> str:
    """Why a file of this size is refused."""
    return f"文件有{size / 1024 / 1024:.0f} MB，超过{LARGEST // 1024 // 1024} MB；一份报告不会这样大，请删去图片或分开"


def _from_bytes(content: bytes, name: str) -> Document:
    if len(content) > LARGEST:
        raise ReadingError(name, too_large(len(content)))
    kind = _kind(content, name)
    text = decoded(content, name) if kind == "txt" else _read_apart(KINDS[kind], content, name)
    if not text.strip():
        raise ReadingError(name, "文件里没有文字")
    return Document(name, text, kind)


def _read_apart(kind: str, content: bytes, name: str) -> str:
    """What the reader of this kind of file makes of it."""
    try:
        text: str = apart(f"zhangtu.proofread.reading.{kind}", content, LIMITS)
    except RefusedFileError as refusal:
        raise ReadingError(name, str(refusal)) from refusal
    except ConfinedError as fault:
        raise ReadingError(name, f"{fault}；请提供文字版") from fault
    return text


def _kind(content: bytes, name: str) -> str:
    if content.startswith(OLE):
        raise ReadingError(name, _about_ole(content))
    if content.startswith(b"PK\x03\x04"):
        return "docx"
    if b"%PDF-" in content[:1024]:
        return "pdf"
    for start, reason in REFUSED.items():
        if content.startswith(start) and (start != b"BM" or b"\x00" in content[:64]):
            raise ReadingError(name, reason)
    head = content[:4096].lower()
    if any(mark in head for mark in PAGE_MARKS):
        return "html"
    return "txt"


def _about_ole(content: bytes) -> str:
    if ENCRYPTED in content:
        return "文件加了密码，读不出来；请去掉密码再试"
    return "这是旧版 Word（.doc）等文件，请用 Word 或 WPS 另存为 .docx 再试"
