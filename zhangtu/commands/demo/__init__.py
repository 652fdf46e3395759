"""``zhangtu demo``: the places of the demonstration, their past through the ordinary import, their present by steps."""

import argparse
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from zhangtu import shelf
from zhangtu.catalog.faults import CatalogError
from zhangtu.clock.events import SHANGHAI
from zhangtu.config.house import open_house
from zhangtu.wall.asking import for_house

PLACES = Path(__file__).resolve().parents[3] / "demo" / "places"
PASSWORD = "yanshi-2026"  # noqa: S105 - the demonstration's, told to everyone who loads it


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which places, from where."""
    parser.add_argument("places", nargs="*", metavar="PLACE", help="只装这几个地方，不写就全装（default: all）")
    parser.add_argument("--folder", type=Path, default=PLACES, help="演示数据在哪个文件夹（where the places are）")
    parser.add_argument("--password", default=PASSWORD, help="演示账号的口令（password of the accounts）")
    parser.add_argument("--no-live", action="store_true", help="只装过去的台账，不装在办的事（past records only）")


def run(args: argparse.Namespace) -> int:
    """Load them; 0 when all is in, 1 when something was refused."""
    now = datetime.now(SHANGHAI)
    with open_house(migrate=True), for_house("the demonstration is played by many people"):
        from zhangtu.commands.demo.loading import DemoError, load

        try:
            for line in load(shelf.current(), args.folder, args.places, args.password, now, live=not args.no_live):
                print(line, flush=True)
        except (DemoError, CatalogError) as error:
            print(error, file=sys.stderr)
            return 1
    return 0


def accounts(folder: Path = PLACES) -> Iterator[tuple[str, str, str]]:
    """User name, name and post of every account of the demonstration."""
    from zhangtu.commands.demo.town import read_town, town_folders

    for path in town_folders(folder).values():
        spec = read_town(path)
        for username, person in spec.people.items():
            office = spec.offices[person.post.office].name
            yield username, person.name, f"{office}{person.post.title}"
