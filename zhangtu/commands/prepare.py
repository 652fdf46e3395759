"""What ``zhangtu serve`` does before the web starts: tables, catalogue, views, static files, demo in an empty house.

Run by itself it readies a machine that starts the web by other means: ``python -m zhangtu.commands.prepare``.
"""

import argparse
import subprocess
import sys
from pathlib import Path

from django.apps import apps
from django.core.management import call_command

from zhangtu import shelf
from zhangtu.catalog.faults import SpecIssuesError
from zhangtu.commands import demo
from zhangtu.config.environment import home, number
from zhangtu.config.faults import ConfigError
from zhangtu.config.house import open_house, told_of_powers
from zhangtu.config.serving import UNUSED
from zhangtu.setup.beside import DemoAccount, keep_accounts
from zhangtu.shelf import beside


def main(words: list[str]) -> int:
    """Exit code 2 when the house cannot be opened, 1 when the catalogue has faults; each is told.

    With ``--say-unused`` it is ``UNUSED`` when all is ready and nobody has ever signed in.
    """
    parser = argparse.ArgumentParser(prog="python -m zhangtu.commands.prepare", description="准备数据库，不启动网站")
    parser.add_argument("--no-demo", action="store_true", help="空数据库也不装演示数据")
    parser.add_argument("--say-unused", action="store_true", help="还没有人登录过时，用退出码说明")
    args = parser.parse_args(words)
    try:
        shelf.current()
        with open_house(migrate=True):
            shelf.look_again()
            _furnish(shelf.current())
            tell_trouble()
            if lacking := told_of_powers():
                print(lacking, file=sys.stderr, flush=True)
            if not args.no_demo and number("ZHANGTU_DEMO") == 1 and (_is_empty() or _broken_off().exists()):
                return _load_demo()
            _tell_demo_accounts()
            return UNUSED if args.say_unused and _is_unused() else 0
    except SpecIssuesError as faults:
        print(faults, file=sys.stderr)
        print("目录文件有错，改好以后再启动。", file=sys.stderr)
        return 1
    except ConfigError as fault:
        print(fault, file=sys.stderr)
        return 2


def _furnish(catalogue: shelf.Shelf) -> None:
    """The views that figures are counted on follow the catalogue; static files are collected for the web."""
    from zhangtu.dispatch.telling import tell_rows
    from zhangtu.jobs.tasks import recompute_dates_soon
    from zhangtu.ledger import tables

    tables.sync(catalogue)
    if given := tell_rows(catalogue):
        print(f"{given} 条记录的子项已经照留痕补成行。", flush=True)
    recompute_dates_soon()
    call_command("collectstatic", interactive=False, verbosity=0)


def tell_trouble() -> None:
    """What of the office's own catalogue cannot act; the house opens all the same."""
    if trouble := shelf.trouble():
        print(f"{trouble}\n本单位的目录文件有错，先用没有错的；改好以后自动生效。", file=sys.stderr, flush=True)
    if trouble := beside.trouble():
        sentence = f"{trouble}\n本单位的核校规则、词表或者版式有错，先用程序自带的；改好以后自动生效，词表要重新启动。"
        print(sentence, file=sys.stderr, flush=True)
    for each in shelf.current().overlay.faulty:
        name = f"{each.amendment.kind}/{each.amendment.key}"
        print(f"{each.faults}\n网页上改的 {name} 和目录对不上，先不用。", file=sys.stderr, flush=True)


def _is_empty() -> bool:
    return not apps.get_model("offices", "Office").objects.exists()


def _is_unused() -> bool:
    """Nobody has signed in, and there are no accounts of a demonstration to sign in with."""
    people = apps.get_model("offices", "Person").objects
    return not people.filter(demo=True).exists() and not people.filter(last_login__isnull=False).exists()


def _load_demo() -> int:
    """Through the same command a person would use; it tells its accounts. What is broken off is gone on with."""
    print("第一次启动，装入演示数据，约需一两分钟…（loading the demo, a minute or two）", flush=True)
    _broken_off().touch()
    code = subprocess.run([sys.executable, "-m", "zhangtu", "demo"], check=False).returncode
    if code == 0:
        _broken_off().unlink()
        _keep_accounts(list(demo.accounts()))
    return code


def _broken_off() -> Path:
    """There while the demonstration is being loaded, and after that only when it did not come to its end."""
    return home() / "demo-not-whole"


def _keep_accounts(known: list[tuple[str, str, str]]) -> None:
    keep_accounts(home(), [DemoAccount(*each, demo.PASSWORD) for each in known])


def _tell_demo_accounts() -> None:
    """At every later start; only of accounts that are there and still marked as the demonstration's."""
    there = set(apps.get_model("offices", "Person").objects.filter(demo=True).values_list("username", flat=True))
    known = [account for account in demo.accounts() if account[0] in there]
    if known:
        _keep_accounts(known)
        print(f"演示账号（demo accounts），口令都是 {demo.PASSWORD}：")
        print("\n".join(f"  {username:<14} {name}，{post}" for username, name, post in known), flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
