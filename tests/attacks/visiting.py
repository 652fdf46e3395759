"""A visitor of a started house: forms with their token, files, and the status and text that come back."""

import http.client
import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

from tests.config.conftest import zhangtu

PASSWORD = "一句自己记得住的话"
STAFF = f"""
from zhangtu.config.house import open_house
with open_house():
    from zhangtu.offices import staff, tree
    from zhangtu.offices.models import Extent, Person
    town = tree.found("乡镇", "370001", "新桥镇", "新桥")
    for number in range(%d):
        person = Person.objects.create_user(f"guest{{number}}", f"来客{{number}}", {PASSWORD!r})
        post = staff.appoint(person, town, "工作人员")
        for role in ("登记人", "管理员", "调解员", "受理人", "审批人"):
            staff.grant(post, "*", role, Extent.SUBTREE, sees_private=True)
    print(town.pk)
"""
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')


def staffed(home: Path, people: int = 1) -> str:
    """An office with people ``guest0`` … in a house that runs; the office's id."""
    made = zhangtu(home, "-c", STAFF % people)
    assert made.returncode == 0, made.stderr
    return made.stdout.strip().splitlines()[-1]


@dataclass
class Guest:
    """Keeps its cookies; one connection a request, as after a kill there is no other way."""

    port: int
    cookies: dict[str, str] = field(default_factory=dict)
    timeout: float = 120
    led: str = ""
    """Where the last answer led."""

    def ask(self, method: str, path: str, body: bytes | None = None, **headers: str) -> tuple[int, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=self.timeout)
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        try:
            connection.request(method, path, body, {"Cookie": cookie, **headers})
            answer = connection.getresponse()
            self.led = answer.headers.get("Location", "")
            for line in answer.headers.get_all("Set-Cookie") or []:
                name, _, value = line.partition(";")[0].partition("=")
                self.cookies[name] = value
            return answer.status, answer.read().decode("utf-8", "replace")
        finally:
            connection.close()

    def get(self, path: str) -> tuple[int, str]:
        return self.ask("GET", path)

    def post(
        self, path: str, fields: Mapping[str, str], files: Mapping[str, tuple[str, bytes]] | None = None
    ) -> tuple[int, str]:
        told = {"csrfmiddlewaretoken": self.cookies.get("csrftoken", ""), **fields}
        if files is None:
            kind = "application/x-www-form-urlencoded"
            return self.ask("POST", path, urlencode(told).encode(), **{"Content-Type": kind})
        edge = uuid.uuid4().hex
        pieces = [_part(edge, f'name="{name}"', value.encode()) for name, value in told.items()]
        pieces += [_part(edge, f'name="{name}"; filename="{file}"', body) for name, (file, body) in files.items()]
        body = b"".join(pieces) + f"--{edge}--\r\n".encode()
        return self.ask("POST", path, body, **{"Content-Type": f"multipart/form-data; boundary={edge}"})

    def sign_in(self, username: str = "guest0") -> "Guest":
        self.get("/desk/sign-in/")
        status, page = self.post("/desk/sign-in/", {"username": username, "password": PASSWORD})
        assert status == 302, page
        return self


def _part(edge: str, name: str, body: bytes) -> bytes:
    return f"--{edge}\r\nContent-Disposition: form-data; {name}\r\n\r\n".encode() + body + b"\r\n"
