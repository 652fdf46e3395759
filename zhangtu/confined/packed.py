"""Zip files judged by their directory, before anything is unpacked and before the directory itself is built."""

from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

END = b"PK\x05\x06"
LONGEST_END = 22 + 65_535
LARGEST_DIRECTORY = 2 * 1024 * 1024
"""Bytes; some twenty thousand parts, where an office file has a few dozen."""
LARGEST_UNPACKED = 400 * 1024 * 1024
LARGEST_RATIO = 200
"""A sheet of figures packs to about a fiftieth; a bomb to less than a thousandth."""
SMALL = 10 * 1024 * 1024


class PackedError(Exception):
    """The file is no zip file, or one that nobody makes in earnest; the message is a sentence without its end."""


def parts_of(content: bytes) -> list[ZipInfo]:
    """The parts, none of which unpacks to more than is reasonable; raises PackedError."""
    parts = directory(content)
    if sum(part.file_size for part in parts) > LARGEST_UNPACKED or any(map(_is_bomb, parts)):
        raise PackedError("这个文件展开后大得不正常，没有打开")
    return parts


def directory(content: bytes) -> list[ZipInfo]:
    """The parts as the file lists them, whatever they unpack to; raises PackedError."""
    end = content.rfind(END, max(0, len(content) - LONGEST_END))
    if end < 0 or end + 22 > len(content):
        raise PackedError("这个文件不完整，可能没有传完")
    if int.from_bytes(content[end + 12 : end + 16], "little") > LARGEST_DIRECTORY:
        raise PackedError("这个文件里的零件多得不正常，没有打开")
    try:
        with ZipFile(BytesIO(content)) as packed:
            return packed.infolist()
    except (BadZipFile, ValueError, NotImplementedError, OSError, OverflowError) as fault:
        raise PackedError("这个文件不完整，可能没有传完") from fault


def _is_bomb(part: ZipInfo) -> bool:
    return part.file_size > SMALL and part.file_size > LARGEST_RATIO * max(part.compress_size, 1)
