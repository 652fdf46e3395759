"""The room as a Django app."""

from django.apps import AppConfig


class PublishConfig(AppConfig):
    """Published reports and their readers' daily count."""

    name = "zhangtu.publish"
    label = "publish"
