"""The Django app of this room."""

from django.apps import AppConfig


class LedgerConfig(AppConfig):
    """Records and what hangs on them."""

    name = "zhangtu.ledger"
    label = "ledger"
    verbose_name = "台账"
