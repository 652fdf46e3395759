"""What setting up refuses, in sentences for the person who must act."""

from datetime import datetime

from django.utils.timezone import localtime

COMMAND = "zhangtu first-administrator"
ANEW = f"请在装账图的机器上运行 {COMMAND}，用它给出的新地址。"


class SetupError(Exception):
    """Base of this room's refusals; the message is shown as it is."""


class ClosedError(SetupError):
    """Somebody has signed in already: administrators are made on the desk."""

    def __init__(self) -> None:
        super().__init__("这里已经有人登录使用了，一次性地址不再有效。要添管理员，请现在的管理员在“机构与人员”里办。")


class UnknownAddressError(SetupError):
    """No address of ours, or not whole."""

    def __init__(self) -> None:
        super().__init__(f"这个一次性地址不对，可能没有复制完整，也可能已经换了新的。{ANEW}")


class UsedAddressError(SetupError):
    """The address has made its administrator."""

    def __init__(self) -> None:
        super().__init__("这个一次性地址已经用过，管理员的账号已经开好，请直接登录。")


class ExpiredAddressError(SetupError):
    """The address is older than a day."""

    def __init__(self) -> None:
        super().__init__(f"这个一次性地址已经过期。{ANEW}已经填好的都还在。")


class SomebodyAtItError(SetupError):
    """Another browser is setting up."""

    def __init__(self, since: datetime) -> None:
        self.since = since
        super().__init__(
            f"有人正在另一个浏览器里设立（{localtime(since):%H:%M} 还在操作）。请在那里接着办；"
            f"要在这里办，请运行 {COMMAND}，用新地址打开，已经填好的都还在。"
        )


class NotInvitedError(SetupError):
    """Came without the one-time address."""

    def __init__(self) -> None:
        super().__init__(f"设立要用一次性地址打开。启动账图时打印过；找不到了，{ANEW}")


class AlreadyFoundedError(SetupError):
    """The office is there already."""


class InUseError(SetupError):
    """The office chosen before cannot be given up any more."""
