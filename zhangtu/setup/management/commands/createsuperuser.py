"""Django's command of this name would make an account without a post, which can do nothing here."""

from typing import NoReturn

from django.core.management.base import BaseCommand, CommandError

from zhangtu.setup.faults import COMMAND


class Command(BaseCommand):
    """Says what to do instead."""

    help = f"账图没有超级用户；第一个管理员用 {COMMAND}"

    def handle(self, *args: object, **options: object) -> NoReturn:
        """Nothing is made."""
        raise CommandError(
            f"账图没有超级用户：能看什么、能办什么只由岗位决定。开第一个管理员请运行 {COMMAND}；"
            "已经有管理员的，请他在“机构与人员”里添人。"
        )
