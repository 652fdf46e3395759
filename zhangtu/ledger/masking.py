"""How private values look to those who may not see them."""

from collections.abc import Mapping
from typing import Any

from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.spec import FieldSpec, LedgerSpec


def masked(spec: FieldSpec, value: Any) -> Any:
    """The value as a stranger may see it."""
    return None if value is None else kind_of(spec).masks(value)


def shown(spec: LedgerSpec, data: Mapping[str, Any], *, private: bool) -> dict[str, Any]:
    """The fields of a record, those that are private masked unless ``private`` may be seen."""
    fields = spec.fields
    return {
        name: data[name] if private or not field.private else masked(field, data[name])
        for name, field in fields.items()
        if data.get(name) is not None
    }
