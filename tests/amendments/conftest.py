"""The small catalogue of the desk's tests."""

from tests.desk.conftest import small_catalog

__all__ = ["small_catalog"]
