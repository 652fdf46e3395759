"""The Django app of this room."""

from django.apps import AppConfig


class SetupConfig(AppConfig):
    """The first day."""

    name = "zhangtu.setup"
    label = "setup"
    verbose_name = "设立"
