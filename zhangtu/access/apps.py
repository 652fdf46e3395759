"""The Django app of this room."""

from django.apps import AppConfig


class AccessConfig(AppConfig):
    """The trail of access."""

    name = "zhangtu.access"
    label = "access"
    verbose_name = "访问记录"
