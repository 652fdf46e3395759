"""Before each statement the database knows for whom it is: told only when that is another than before.

What was told is believed no longer as soon as PostgreSQL may have taken it back: a setting made in a transaction goes
when the transaction, or the savepoint around it, is rolled back. Behind a pooler nothing is left on a connection: it
is told within a transaction, for that transaction.
"""

from collections.abc import Callable
from dataclasses import fields
from typing import Any

from django.db.backends.postgresql import base
from django.db.transaction import atomic
from psycopg.pq import TransactionStatus

from zhangtu.wall.asking import Asked, Sight, asked

NAMES = tuple(field.name for field in fields(Sight))
SHOWS_NOTHING = ("SET ", "RESET ", "SAVEPOINT ", "RELEASE ", "ROLLBACK ")
"""Statements that show no row; some of them must be the first of their transaction."""
ASKER = "SELECT set_config('zhangtu.asker', %s, %s)"
WHOLE = "SELECT " + ", ".join(f"set_config('zhangtu.{name}', %s, %s)" for name in ("asker", *NAMES))


class DatabaseWrapper(base.DatabaseWrapper):
    """``told`` is what this connection was told last, ``None`` when that is not sure; ``sight`` the last it had."""

    told: Asked | None = None
    sight: Sight | None = None

    def init_connection_state(self) -> None:
        """A new connection knows nothing."""
        self.told = self.sight = None
        super().init_connection_state()
        if self._tell not in self.execute_wrappers:
            self.execute_wrappers.insert(0, self._tell)

    def _tell(self, execute: Callable[..., Any], sql: str, params: Any, many: bool, context: dict[str, Any]) -> Any:
        now = asked()
        if sql.startswith(SHOWS_NOTHING):
            return execute(sql, params, many, context)
        if self.told is now or self.told == now or self.needs_rollback or self.connection is None:
            return execute(sql, params, many, context)
        if self.settings_dict.get("POOLER") and not self.in_atomic_block:
            with atomic(using=self.alias):
                return execute(sql, params, many, context)
        if self.connection.info.transaction_status != TransactionStatus.INERROR:
            self._say(now)
        return execute(sql, params, many, context)

    def _say(self, now: Asked) -> None:
        local = bool(self.settings_dict.get("POOLER"))
        self.told = None
        with self.wrap_database_errors, self.connection.cursor() as cursor:  # a broken connection must be known as one
            if now.sight is None or now.sight is self.sight:
                cursor.execute(ASKER, [now.by, local])
            else:
                self.sight = None
                values = (now.by, *(getattr(now.sight, name) for name in NAMES))
                cursor.execute(WHOLE, [part for value in values for part in (value, local)])
                self.sight = now.sight
        self.told = now

    def forget(self) -> None:
        """What was told may have been taken back."""
        self.told = self.sight = None

    def _rollback(self) -> Any:
        self.forget()
        return super()._rollback()  # type: ignore[misc]  # the stubs leave it out

    def _savepoint_rollback(self, sid: str) -> None:
        try:
            super()._savepoint_rollback(sid)  # type: ignore[misc]
        finally:  # after it: the statement that rolls back is one that is told like any other
            self.forget()

    def _commit(self) -> Any:
        """A commit that fails is a rollback; behind a pooler the next transaction may be on another connection."""
        known = None if self.settings_dict.get("POOLER") else (self.told, self.sight)
        self.forget()
        done = super()._commit()  # type: ignore[misc]
        if known:
            self.told, self.sight = known
        return done

    def _close(self) -> Any:
        self.forget()
        return super()._close()  # type: ignore[misc]
