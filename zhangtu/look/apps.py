"""Makes the templates and static files of this room known to Django."""

from django.apps import AppConfig


class LookConfig(AppConfig):
    """The room ``look``."""

    name = "zhangtu.look"
    label = "look"
