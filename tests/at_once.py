"""One form sent several times at the same moment to a real server."""

from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from threading import Barrier
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.test import Client
from pytest_django.live_server_helper import LiveServer

TIMES = 4
TOKEN = "t" * 32
Form = dict[str, Any]


def at_once(live_server: LiveServer, client: Client, path: str, form: Form, times: int = TIMES) -> list[int]:
    """The statuses of the same form sent so often at the same moment."""
    host = live_server.url.removeprefix("http://")
    session = client.cookies[settings.SESSION_COOKIE_NAME].value
    cookies = f"{settings.SESSION_COOKIE_NAME}={session}; {settings.CSRF_COOKIE_NAME}={TOKEN}"
    body = urlencode({**form, "csrfmiddlewaretoken": TOKEN})
    headers = {"Cookie": cookies, "Content-Type": "application/x-www-form-urlencoded"}
    together = Barrier(times)

    def send(_: int) -> int:
        connection = HTTPConnection(host, timeout=60)
        connection.connect()
        together.wait()
        connection.request("POST", path, body, headers)
        status = connection.getresponse().status
        connection.close()
        return status

    with ThreadPoolExecutor(times) as pool:
        return sorted(pool.map(send, range(times)))
