"""Requests no browser of ours would send, made from a seed: every route, every place where text comes in."""

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, urlencode

from django.urls import URLPattern, URLResolver, get_resolver

ODD = [
    "",
    " ",
    "\x00",
    "a\x00b",
    "\ud800".encode("utf-8", "surrogatepass").decode("latin-1"),
    "-1",
    "0",
    "1e999",
    "9" * 19,
    "9" * 40,
    "9" * 5000,
    "nan",
    "２０２６年３月２日",
    "2026-02-31",
    "0001-01-01",
    "9999-12-31",
    "99999-01-01",
    "0000-00-00",
    "2026-13",
    "'; DROP TABLE",
    "%",
    "%s%n{0}{{x}}",
    "../../etc/passwd",
    "<script>",
    "\u202e反",
    "\U0010ffff",
    "é" * 300,
    "长" * 3000,
    "a" * 9000,
    "[" * 3000,
    "00000000-0000-0000-0000-000000000000",
    "true",
    "null",
    "*",
    "新桥镇",
    "dispute",
    "\r\nX-Odd: 1",
]
NAMES = [
    "office",
    "page",
    "页",
    "q",
    "查找",
    "从",
    "到",
    "period",
    "by",
    "part",
    "sort",
    "排序",
    "状态",
    "since",
    "until",
]
NAMES += [
    "version",
    "理由",
    "reason",
    "deed",
    "at",
    "note",
    "number",
    "code",
    "text",
    "ignores",
    "token",
    "post",
    "name",
]
NAMES += ["username", "password", "next", "kept", "ledger", "record", "place", "title", "role", "day", "year", "order"]
NAMES += [
    "due",
    "scope",
    "rows",
    "names",
    "size",
    "after",
    "cursor",
    "step",
    "file",
    "do",
    "bring",
    "receiver",
    "giver",
]
METHODS = ["GET", "GET", "POST", "POST", "POST", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "FOO"]
HEADERS = ["Accept-Language", "X-Forwarded-For", "HX-Request", "HX-Current-URL", "If-None-Match", "If-Modified-Since"]
HEADERS += ["Authorization", "Cookie", "Referer", "Content-Length", "Range", "X-Forwarded-Proto", "HX-Target"]


@dataclass(frozen=True)
class Malformed:
    """What ``Client.generic`` takes."""

    method: str
    path: str
    body: bytes = b""
    kind: str = "text/plain"
    headers: dict[str, str] = field(default_factory=dict)


def routes(patterns: Any = None, before: str = "") -> Iterator[str]:
    """Every route of the site as it is written, with its converters."""
    for each in get_resolver().url_patterns if patterns is None else patterns:
        if isinstance(each, URLResolver):
            yield from routes(each.url_patterns, before + str(each.pattern))
        elif isinstance(each, URLPattern):
            yield before + str(each.pattern)


def malformed(seed: int, known: dict[str, list[str]]) -> Iterator[Malformed]:
    """Without end. ``known`` are values by converter and name that lead somewhere, so that views are reached too."""
    chance, every = random.Random(seed), sorted(routes())
    while True:
        path = "/" + _filled(chance, chance.choice(every), known)
        if chance.random() < 0.6:
            path += "?" + "&".join(_pair(chance) for _ in range(chance.randrange(1, 5)))
        method = chance.choice(METHODS)
        body, kind = _body(chance) if method not in ("GET", "HEAD") else (b"", "text/plain")
        told = {chance.choice(HEADERS): _header(chance) for _ in range(chance.randrange(2))}
        yield Malformed(method, path, body, kind, told)


def _filled(chance: random.Random, route: str, known: dict[str, list[str]]) -> str:
    pieces, rest = "", route
    while "<" in rest:
        before, _, after = rest.partition("<")
        named, _, rest = after.partition(">")
        fitting = known.get(named) or known.get(named.partition(":")[0], ["1"])
        value = chance.choice(fitting) if chance.random() < 0.8 else quote(chance.choice(ODD), safe="")
        pieces += before + value
    return pieces + rest


def _pair(chance: random.Random) -> str:
    value = chance.choice(ODD)
    name = chance.choice(NAMES) if chance.random() < 0.9 else chance.choice(ODD)
    raw = chance.random() < 0.1
    return f"{quote(name)}=" + ("%ff%fe%" if raw else quote(value.encode("utf-8", "replace")))


def _body(chance: random.Random) -> tuple[bytes, str]:
    form = {chance.choice(NAMES): chance.choice(ODD) for _ in range(chance.randrange(1, 8))}
    kinds = {
        "application/x-www-form-urlencoded": lambda: urlencode(form, errors="replace").encode(),
        "application/json": lambda: _json(chance),
        "multipart/form-data; boundary=x": lambda: _multipart(chance, form),
        "multipart/form-data": lambda: b"--x\r\n\r\n--x--",
        "text/html; charset=no-such": lambda: "某".encode("gb18030"),
    }
    kind = chance.choice(list(kinds))
    return kinds[kind](), kind


def _json(chance: random.Random) -> bytes:
    odd: list[Any] = [*ODD, 10**400, 1e300, -1, None, True, [], {}, [[["x"]]], "\ud800", {"values": {"甲": "\x00"}}]
    told = {chance.choice([*NAMES, "values", "days"]): chance.choice(odd) for _ in range(4)}
    texts = ["[" * 5000, "NaN", '{"a":', "1e99999", '{"values":{"甲方":1e999}}', "\ufeff{}", json.dumps(told)]
    return chance.choice([*texts, json.dumps(told), json.dumps(told)]).encode("utf-8", "replace")


def _multipart(chance: random.Random, form: dict[str, str]) -> bytes:
    pieces = [f'--x\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{text}\r\n' for name, text in form.items()]
    file = chance.choice(["甲.xlsx", "\x00.docx", "a" * 500, "", "../甲.pdf"])
    content = chance.choice(["", "PK\x03\x04", "%PDF-1.7", "某镇办结3件。", "\x00" * 50])
    name = chance.choice(["file", "workbook", "files", "evidence"])
    head = f'--x\r\nContent-Disposition: form-data; name="{name}"; filename="{file}"\r\n\r\n'
    end = chance.choice(["--x--\r\n", "--x", ""])
    return ("".join(pieces) + head + content + "\r\n" + end).encode("utf-8", "replace")


def _header(chance: random.Random) -> str:
    odd = [*ODD, "sessionid=\x01; csrftoken=x", 'columns="[[["', "Bearer \x01", "Bearer " + "x" * 9000, "bytes=9-1"]
    return chance.choice(odd).encode("latin-1", "replace").decode("latin-1").replace("\r\n", "")
