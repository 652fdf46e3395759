"""The Django app of this room."""

from django.apps import AppConfig


class ApiConfig(AppConfig):
    """The JSON API."""

    name = "zhangtu.api"
    label = "api"
    verbose_name = "接口"
