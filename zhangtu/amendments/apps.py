"""The Django app of this room."""

from django.apps import AppConfig


class AmendmentsConfig(AppConfig):
    """What the office has changed in the catalogue."""

    name = "zhangtu.amendments"
    label = "amendments"
    verbose_name = "目录修改"
