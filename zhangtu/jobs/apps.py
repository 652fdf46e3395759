"""The Django app of this room."""

from django.apps import AppConfig


class JobsConfig(AppConfig):
    """What is done by the clock."""

    name = "zhangtu.jobs"
    label = "jobs"
    verbose_name = "定时任务"
