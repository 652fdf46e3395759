"""The room as a Django app."""

from django.apps import AppConfig


class ReportConfig(AppConfig):
    """Reports on their way to signature."""

    name = "zhangtu.report"
    label = "report"
    verbose_name = "报告"
