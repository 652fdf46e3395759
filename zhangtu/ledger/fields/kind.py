"""What every type of field can do; a type's own file says only what it does otherwise."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, ClassVar

from zhangtu.ledger.naming import Directory
from zhangtu.ledger.spec import FieldSpec, FieldType

HIDDEN = "●●●"
Cell = str | int | float | bool | date | datetime


class Widget(StrEnum):
    """The control that asks for a value, as the templates know it."""

    INPUT = "input"
    TEXTAREA = "textarea"
    SELECT = "select"
    CHECKBOXES = "checkboxes"
    RADIOS = "radios"
    TICK = "tick"
    FILES = "files"


class Suggests(StrEnum):
    """Whose names are offered while typing."""

    NOBODY = ""
    OFFICES = "offices"
    STAFF = "staff"
    ENTRIES = "entries"


class FieldKind:
    """One type of field. ``value`` is always what a record keeps and never None; ``field`` is the spec it stands in."""

    type: ClassVar[FieldType]

    # what it is
    worded: ClassVar[bool] = False
    """A few words, typed freely."""
    numeric: ClassVar[bool] = False
    dated: ClassVar[bool] = False
    whole_day: ClassVar[bool] = False
    yes_no: ClassVar[bool] = False
    """Answered with 是 or 否."""
    marks_risk: ClassVar[bool] = False
    chosen: ClassVar[bool] = False
    """Answered from the options that the field lists."""
    several: ClassVar[bool] = False
    """A form hands in a list of answers."""
    named: ClassVar[bool] = False
    """Kept as a name, with an id when it is known to us."""
    takes_role: ClassVar[bool] = False
    uploads: ClassVar[bool] = False
    plain: ClassVar[bool] = False
    """Needs no more than a name and, where it is chosen, options: an office may add such a field by form."""
    links: ClassVar[bool] = False
    """Kept as the ids of other records."""
    refers: ClassVar[bool] = False
    """Kept as the name of a register's entry, with its id once it is known which."""
    units: ClassVar[Mapping[str, Decimal]] = {}
    """Units in which a figure may tell it, each in the unit it is kept in."""

    # where it stands
    searched: ClassVar[bool] = True
    tabled: ClassVar[bool] = True
    """Whether it travels in the cell of a workbook."""
    short: ClassVar[bool] = False
    """Whether a list shows it before anyone has chosen columns."""
    suggests: ClassVar[Suggests] = Suggests.NOBODY

    # how it is asked for
    widget: ClassVar[Widget] = Widget.INPUT
    width: ClassVar[str] = "middle"
    placeholder: ClassVar[str] = ""

    # how the view shows it
    column_type: ClassVar[str] = "text"
    shape: ClassVar[str] = ""
    """How a kept value looks, as a pattern: a field that changed its type shows only values of the new one."""

    def issues(self, field: FieldSpec) -> Iterator[tuple[str, str, bool]]:
        """What is wrong with the spec of such a field: under which key, what, and whether at the key itself."""
        if field.options:
            yield "选项", f"{self.type}没有选项", True

    def hint(self, field: FieldSpec) -> str:
        """How to write the answer, where that is not plain."""
        return ""

    def reads(self, field: FieldSpec, raw: Any, directory: Directory) -> Any:
        """What is kept of something typed, or None; raises FieldValueError or WordError with what to write instead."""
        raise NotImplementedError

    def says(self, field: FieldSpec, value: Any) -> str:
        """On one line and without its unit, as titles, conditions and lists of names take it."""
        return said(value)

    def titles(self, field: FieldSpec, value: Any) -> str:
        """In the line a record goes by."""
        return self.says(field, value)

    def sought(self, field: FieldSpec, value: Any) -> str:
        """The words by which a record is found."""
        return self.says(field, value)

    def masks(self, value: Any) -> Any:
        """The value as a stranger may see it."""
        return HIDDEN

    def types(self, field: FieldSpec, value: Any) -> Any:
        """As one would type it, which is what stands in a form that is opened again."""
        return self.says(field, value)

    def tells(self, field: FieldSpec, value: Any) -> str:
        """In full, without its unit, on a record's page."""
        return self.says(field, value)

    def lists(self, field: FieldSpec, value: Any) -> str:
        """Short, without its unit, in a list."""
        return self.says(field, value)

    def publishes(self, field: FieldSpec, value: Any) -> str:
        """With its unit, for anybody."""
        return f"{self.says(field, value)}{field.unit}"

    def cell(self, field: FieldSpec, value: Any) -> Cell:
        """In the cell of a workbook; what is masked comes as text and stays."""
        return self.says(field, value)

    def misfit(self, field: FieldSpec, word: str) -> str:
        """Why no such field can ever hold a word of a condition; nothing when one can."""
        return ""

    def compared(self, field: FieldSpec, value: Any) -> Decimal | date | str | None:
        """What is kept, as conditions compare it: a number, a day, or words; None where it is none of its type."""
        return self.says(field, value)

    def number(self, field: FieldSpec, word: str) -> Decimal:
        """A number of a condition as the field would keep it; raises ArithmeticError for anything else."""
        return Decimal(word)

    def wanted(self, field: FieldSpec, name: str, word: str) -> Mapping[str, Any] | None:
        """The lookup of records that hold exactly ``word``; None when none can."""
        return {f"data__{name}": word}

    def holding(self, field: FieldSpec, name: str, word: str) -> Mapping[str, Any] | None:
        """The lookup of records in which ``word`` occurs; None when it can occur in none."""
        return {f"data__{name}__icontains": word}

    def points_at(self, value: Any) -> tuple[str, ...]:
        """The ids of the records that a kept value, or None, names."""
        return ()

    def column(self, key: str, *, guarded: bool) -> str:
        """The view's column in SQL: ``key`` is the quoted name, ``guarded`` whether older values may look otherwise."""
        value = f"(r.data ->> {key})"
        if self.column_type == "text":
            return value
        cast = f"{value}::{self.column_type}"
        return f"CASE WHEN {value} ~ '{self.shape}' THEN {cast} END" if guarded else cast


def said(value: Any) -> str:
    """A kept value as a line of text shows it, whatever its type."""
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, Mapping):
        return str(value.get("name", ""))
    if isinstance(value, list | tuple):
        return "、".join(said(each) for each in value)
    return "" if value is None else str(value)
