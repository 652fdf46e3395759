"""Clients who enter records and look at lists, each noting what it was told."""

import json
import random
import threading
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException

ADDRESS = "/api/ledgers/dispute/records"


@dataclass
class SoakFigures:
    """What all clients were told together."""

    acknowledged: set[str] = field(default_factory=set)
    unanswered: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    """Status and sentence of every answer of 400 and above."""
    looked: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)


@dataclass
class SoakClient(threading.Thread):
    """Enters a record with a mark of its own, then looks at the list; never the same mark twice."""

    number: int
    port: int
    token: str
    values: dict[str, object]
    marked: str
    """The field that carries the mark."""
    figures: SoakFigures
    stop: threading.Event

    def __post_init__(self) -> None:
        super().__init__(name=f"client {self.number}", daemon=True)

    def __hash__(self) -> int:
        return self.number

    def run(self) -> None:
        """Until told to stop."""
        chance, serial = random.Random(self.number), 0
        while not self.stop.is_set():
            serial += 1
            mark = f"泡测{self.number}-{serial}"
            if self._ask("POST", json.dumps({"values": {**self.values, self.marked: mark}})):
                with self.figures.lock:
                    self.figures.acknowledged.add(mark)
            if chance.random() < 0.3 and self._ask("GET"):
                with self.figures.lock:
                    self.figures.looked += 1
            time.sleep(chance.random() * 0.2)

    def _ask(self, method: str, body: str | None = None) -> bool:
        """Whether it was answered well; what was not is noted."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=60)
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"}
        try:
            connection.request(method, ADDRESS, body, headers)
            answer = connection.getresponse()
            told = answer.read().decode("utf-8", "replace")
        except (OSError, HTTPException):
            with self.figures.lock:
                self.figures.unanswered += 1
            time.sleep(0.3)
            return False
        finally:
            connection.close()
        if answer.status >= 400:
            with self.figures.lock:
                self.figures.refused[f"{answer.status} {_sentence(told)}"] += 1
            time.sleep(0.3)
        return answer.status < 400


def _sentence(told: str) -> str:
    try:
        return str(json.loads(told)["sentence"])
    except (ValueError, KeyError, TypeError):
        return told[:120]


def begin(
    count: int, port: int, tokens: Sequence[str], values: dict[str, object], marked: str, stop: threading.Event
) -> tuple[list[SoakClient], SoakFigures]:
    """So many clients at work."""
    figures = SoakFigures()
    clients = [
        SoakClient(number, port, tokens[number % len(tokens)], values, marked, figures, stop) for number in range(count)
    ]
    for client in clients:
        client.start()
    return clients, figures
