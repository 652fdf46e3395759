"""``zhangtu first-administrator``: a one-time address for setting up, while nobody keeps people or has signed in."""

import argparse
import sys
from datetime import datetime

from zhangtu.clock.events import SHANGHAI
from zhangtu.config.environment import public_address
from zhangtu.config.house import open_house
from zhangtu.config.serving import site_address


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Nothing to choose."""


def run(args: argparse.Namespace) -> int:
    """Print the address; 1 when somebody has signed in and somebody keeps people today."""
    with open_house(migrate=True):
        from zhangtu.setup.faults import ClosedError
        from zhangtu.setup.invitations import VALID, anybody_signed_in, invite

        try:
            secret = invite(datetime.now(SHANGHAI))
        except ClosedError as fault:
            print(fault, file=sys.stderr)
            return 1
        again = anybody_signed_in()
    hours = int(VALID.total_seconds()) // 3600
    if again:
        print("现在没有人能任人、开账号，请用这个一次性地址另开一个管理员账号，以前的都还在")
        print("（nobody keeps people today: open this one-time address to make another administrator）：")
    else:
        print("第一次使用，请用这个一次性地址设立单位、开管理员账号（open this one-time address to set up）：")
    print(f"  {public_address() or site_address()}setup/{secret}/")
    print(f"{hours} 小时内有效，只能用一次；以前打印的地址作废。", flush=True)
    return 0
