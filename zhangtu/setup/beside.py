"""How the page that offers the demonstration and the process that starts it speak: by files in the data folder."""

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

FOLDER = "demonstration"
"""The demonstration's own data folder, in that of the house."""
STAGE, WANTED, ACCOUNTS = "demonstration-stage", "demonstration-wanted", "demo-accounts"


class DemoStage(StrEnum):
    """How far the demonstration is; without a word of it nobody is there to start it."""

    OFFERED = "offered"
    STARTING = "starting"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class DemoProgress:
    """What the starting process says; ``address`` once it answers."""

    stage: DemoStage
    address: str = ""


@dataclass(frozen=True, slots=True)
class DemoAccount:
    """Somebody one may sign in as."""

    username: str
    name: str
    post: str
    password: str


def tell(house: Path, progress: DemoProgress | None) -> None:
    """Say how far it is; with nothing, nobody is there any more."""
    if progress is None:
        (house / STAGE).unlink(missing_ok=True)
        (house / WANTED).unlink(missing_ok=True)
        return
    fresh = house / f"{STAGE}.new"
    fresh.write_text(json.dumps(asdict(progress)), encoding="utf-8")
    fresh.replace(house / STAGE)


def how_far(house: Path) -> DemoProgress | None:
    """What was told last; nothing when nobody is there who could start it."""
    try:
        progress = json.loads((house / STAGE).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    return DemoProgress(DemoStage(progress["stage"]), progress["address"])


def ask(house: Path) -> None:
    """Please start it; whoever looks from now on sees that it is under way."""
    tell(house, DemoProgress(DemoStage.STARTING))
    (house / WANTED).touch()


def asked(house: Path) -> bool:
    """Whether somebody has asked since this was last answered."""
    try:
        (house / WANTED).unlink()
    except FileNotFoundError:
        return False
    return True


def keep_accounts(house: Path, accounts: list[DemoAccount]) -> None:
    """Write down who one may sign in as, in the demonstration's own folder."""
    (house / ACCOUNTS).write_text(json.dumps([asdict(each) for each in accounts]), encoding="utf-8")


def accounts_of(house: Path) -> list[DemoAccount]:
    """Who one may sign in as in the demonstration beside this house."""
    try:
        rows = json.loads((house / FOLDER / ACCOUNTS).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return []
    return [DemoAccount(**row) for row in rows]
