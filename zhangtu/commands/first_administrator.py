"""``zhangtu first-administrator``: a one-time address for setting up, as long as nobody has signed in."""

import argparse
import sys
from datetime import datetime

from zhangtu.clock.events import SHANGHAI
from zhangtu.config.house import open_house
from zhangtu.config.serving import site_address


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Nothing to choose."""


def run(args: argparse.Namespace) -> int:
    """Print the address; 1 when somebody has signed in already."""
    with open_house(migrate=True):
        from zhangtu.setup.faults import ClosedError
        from zhangtu.setup.invitations import VALID, invite

        try:
            secret = invite(datetime.now(SHANGHAI))
        except ClosedError as fault:
            print(fault, file=sys.stderr)
            return 1
    hours = int(VALID.total_seconds()) // 3600
    print("第一次使用，请用这个一次性地址设立单位、开管理员账号（open this one-time address to set up）：")
    print(f"  {site_address()}setup/{secret}/")
    print(f"{hours} 小时内有效，只能用一次；以前打印的地址作废。", flush=True)
    return 0
