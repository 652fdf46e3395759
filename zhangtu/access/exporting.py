"""Lines taken out as a file that says of itself whether it was changed: text, and a keyed digest as its last row."""

import csv
from collections.abc import Iterable
from io import StringIO

from django.utils.timezone import localtime

from zhangtu.access.deeds import Deed, Kind
from zhangtu.access.models import AccessLine
from zhangtu.proof import proof_of, same

SIGNATURE = "签名"
HEADING = ("序号", "时间", "谁", "做了什么", "单位", "对象", "对象名称", "网络地址", "浏览器", "细节", "留痕")
RISKY = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a spreadsheet may take for the beginning of a formula."""
DEEDS, KINDS = dict(Deed.choices), dict(Kind.choices)


def signed(lines: Iterable[AccessLine], note: str) -> str:
    """The file: a note of who asked for what, a heading, a row a line, and the digest of all of it."""
    out = StringIO()
    rows = csv.writer(out, lineterminator="\r\n")
    rows.writerow([_plain(note)])
    rows.writerow(HEADING)
    for line in lines:
        rows.writerow([_plain(each) for each in _row(line)])
    text = out.getvalue()
    return f"{text}{SIGNATURE},{proof_of('access file', text)}\r\n"


def fault(content: bytes) -> str:
    """What is wrong with such a file, in one sentence; nothing when it is as it left the house."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return "这个文件不是访问记录的导出文件，或者被别的软件另存过。"
    body, mark, digest = text.rpartition(f"{SIGNATURE},")
    if not mark:
        return "文件最后没有签名，不是访问记录的导出文件，或者末尾被删掉了。"
    if not same(digest.strip(), proof_of("access file", body)):
        return "签名对不上：文件被改过，或者被别的软件另存过，或者不是这一处账图导出的。"
    return ""


def _row(line: AccessLine) -> list[str]:
    details = "；".join(f"{name}：{value}" for name, value in line.details.items())
    return [
        str(line.seq),
        f"{localtime(line.at):%Y-%m-%d %H:%M:%S}",
        line.who or "系统",
        DEEDS.get(line.deed, line.deed),
        line.office_name,
        KINDS.get(line.about_kind, line.about_kind),
        line.about_name,
        line.address,
        line.agent,
        details,
        line.proof,
    ]


def _plain(text: str) -> str:
    """Never taken for a formula."""
    return f"'{text}" if text.startswith(RISKY) else text
