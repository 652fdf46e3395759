"""``office__within=ids``: membership in a set of ids as one array, which stays quick with thousands of offices."""

from functools import lru_cache
from typing import Any
from uuid import UUID

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Lookup
from django.db.models.sql.compiler import SQLCompiler


class Within(Lookup):
    """``office_id = ANY('{…}'::uuid[])``; with ``IN`` the statement grows by a parameter for each office."""

    lookup_name = "within"
    prepare_rhs = False

    def as_sql(self, compiler: SQLCompiler, connection: BaseDatabaseWrapper) -> tuple[str, tuple[Any, ...]]:
        """The comparison and its one parameter."""
        left, params = self.process_lhs(compiler, connection)
        return f"{left} = ANY(%s::uuid[])", (*params, _array(frozenset(self.rhs)))


@lru_cache(maxsize=512)
def _array(ids: frozenset[UUID]) -> str:
    return "{" + ",".join(map(str, sorted(ids))) + "}"
