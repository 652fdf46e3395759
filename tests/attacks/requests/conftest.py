"""The desk's three small ledgers with their people, to be asked everything."""

from tests.desk.conftest import desk, dispute, do, review, small_catalog, staffed, stock

__all__ = ["desk", "dispute", "do", "review", "small_catalog", "staffed", "stock"]
