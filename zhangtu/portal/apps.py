"""The door as a Django app."""

from django.apps import AppConfig


class PortalConfig(AppConfig):
    """What anybody may read."""

    name = "zhangtu.portal"
    label = "portal"
