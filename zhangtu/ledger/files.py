"""Files of records: kept once under their own hash, of known kinds only, never run and never shown inline."""

import hashlib
import os
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Protocol

from django.conf import settings

from zhangtu.confined.packed import PackedError, directory
from zhangtu.ledger.faults import FileRefusedError

DOWNLOAD_HEADERS = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "sandbox; default-src 'none'"}
"""What every download of a kept file is sent with, besides ``Content-Disposition: attachment``."""

LONGEST_NAME = 150


class Upload(Protocol):
    """A file someone hands in; Django's uploaded files are such."""

    @property
    def name(self) -> str | None: ...
    @property
    def size(self) -> int | None: ...
    def read(self) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Handed:
    """A file already in memory."""

    name: str | None
    content: bytes

    @property
    def size(self) -> int:
        """Bytes."""
        return len(self.content)

    def read(self) -> bytes:
        """Its bytes."""
        return self.content


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that lies in the data folder."""

    name: str
    size: int
    type: str
    sha256: str


def keep(upload: Upload) -> Kept:
    """Judge the file and store it; raises FileRefusedError with a sentence. A file nobody comes to own is harmless."""
    name = plain_name(upload.name or "")
    _judge_size(name, upload.size or 0)
    content = upload.read()
    kind = kind_of(name, content)
    sha = hashlib.sha256(content).hexdigest()
    _store(content, path_of(sha))
    return Kept(name, len(content), kind, sha)


def path_of(sha256: str) -> Path:
    """Where a kept file lies."""
    return Path(settings.MEDIA_ROOT) / sha256[:2] / sha256


def plain_name(name: str) -> str:
    """The last part of the name, without what could mislead."""
    last = PurePosixPath(PureWindowsPath(name).name).name
    last = "".join(char for char in last if char.isprintable() and char not in '<>:"/\\|?*')
    stem, dot, ending = last.rpartition(".")
    return f"{stem[: LONGEST_NAME - len(ending) - 1]}{dot}{ending}" if dot else last[:LONGEST_NAME]


def kind_of(name: str, content: bytes) -> str:
    """The MIME type, told from the bytes and agreeing with the ending; raises FileRefusedError for anything else."""
    if not content:
        raise FileRefusedError(f"“{name}”是空的，请重新选择。")
    _judge_size(name, len(content))
    ending = name.rpartition(".")[2].lower()
    known = KINDS.get(ending)
    if known is None:
        raise FileRefusedError(f"不收“{name}”这种文件，请上传：{'、'.join(sorted(set(KINDS)))}。")
    mime, looks_right = known
    if not looks_right(content):
        raise FileRefusedError(f"“{name}”的内容不是 {ending} 文件，请检查是不是改过扩展名。")
    return mime


def _judge_size(name: str, size: int) -> None:
    """Before a byte of it is in memory."""
    limit: int = settings.UPLOAD_BYTES
    if size > limit:
        raise FileRefusedError(f"“{name}”超过 {limit // 1024 // 1024} 兆，请压缩或者拆分以后再上传。")


def _starts(*heads: bytes) -> Callable[[bytes], bool]:
    return lambda content: content.startswith(heads)


def _holds(member: str) -> Callable[[bytes], bool]:
    def looks_right(content: bytes) -> bool:
        try:
            return any(part.filename.startswith(member) for part in directory(content))
        except PackedError:
            return False

    return looks_right


def _is_text(content: bytes) -> bool:
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return "\x00" not in content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return False


def _is_media(content: bytes) -> bool:
    return content[4:8] == b"ftyp"


OLE = _starts(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
OFFICE_TYPE = "application/vnd.openxmlformats-officedocument"
KINDS: Mapping[str, tuple[str, Callable[[bytes], bool]]] = {
    "pdf": ("application/pdf", lambda content: b"%PDF-" in content[:1024]),
    "ofd": ("application/ofd", _holds("OFD.xml")),
    "docx": (f"{OFFICE_TYPE}.wordprocessingml.document", _holds("word/")),
    "xlsx": (f"{OFFICE_TYPE}.spreadsheetml.sheet", _holds("xl/")),
    "pptx": (f"{OFFICE_TYPE}.presentationml.presentation", _holds("ppt/")),
    "doc": ("application/msword", OLE),
    "xls": ("application/vnd.ms-excel", OLE),
    "wps": ("application/vnd.ms-works", OLE),
    "jpg": ("image/jpeg", _starts(b"\xff\xd8\xff")),
    "jpeg": ("image/jpeg", _starts(b"\xff\xd8\xff")),
    "png": ("image/png", _starts(b"\x89PNG\r\n\x1a\n")),
    "txt": ("text/plain", _is_text),
    "csv": ("text/csv", _is_text),
    "mp3": ("audio/mpeg", _starts(b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2")),
    "m4a": ("audio/mp4", _is_media),
    "mp4": ("video/mp4", _is_media),
}
"""Ending → type and what the bytes must look like. Nothing here can run in a browser."""


def _store(content: bytes, path: Path) -> None:
    """Write once, whole or not at all."""
    if path.exists():
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent)
    with os.fdopen(handle, "wb") as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())
    Path(name).replace(path)
