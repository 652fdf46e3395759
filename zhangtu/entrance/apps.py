"""The Django app of this room."""

from django.apps import AppConfig


class EntranceConfig(AppConfig):
    """Passwords, sessions, tokens."""

    name = "zhangtu.entrance"
    label = "entrance"
    verbose_name = "登录"
