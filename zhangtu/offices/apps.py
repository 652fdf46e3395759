"""The Django app of this room."""

from django.apps import AppConfig


class OfficesConfig(AppConfig):
    """Units, offices, people."""

    name = "zhangtu.offices"
    label = "offices"
    verbose_name = "机构和人员"
