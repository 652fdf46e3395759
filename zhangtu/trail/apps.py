"""The Django app of this room."""

from django.apps import AppConfig


class TrailConfig(AppConfig):
    """The trail."""

    name = "zhangtu.trail"
    label = "trail"
    verbose_name = "留痕"
