"""The types of fields, one file each: whatever depends on a field's type is asked of its kind.

A new type is a file here with its ``KIND`` and its word in ``FieldType``; nothing else names it.
"""

from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from zhangtu.ledger.fields.kind import HIDDEN, Cell, FieldKind, Suggests, Widget, said
from zhangtu.ledger.spec import FieldSpec, FieldType

__all__ = ["HIDDEN", "KINDS", "Cell", "FieldKind", "Suggests", "Widget", "kind_of", "line_of", "said"]


def _kinds() -> Mapping[FieldType, FieldKind]:
    modules = [import_module(f"{__name__}.{each.name}") for each in iter_modules(__path__)]
    kinds: list[FieldKind] = [module.KIND for module in modules if hasattr(module, "KIND")]
    return {kind.type: kind for kind in kinds}


KINDS = _kinds()


def kind_of(field: FieldSpec) -> FieldKind:
    """The kind of a field."""
    return KINDS[field.type]


def line_of(field: FieldSpec, value: Any) -> str:
    """The value on one line; nothing where there is none."""
    return "" if value is None else kind_of(field).says(field, value)
