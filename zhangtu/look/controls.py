"""From a field's spec to the control that asks for it: label, help, citation, what was typed, what is wrong."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from zhangtu.catalog.sentences import Sentence, Verb
from zhangtu.ledger.fields import Widget, kind_of
from zhangtu.ledger.spec import FieldSpec, LedgerSpec

RADIOS_AT_MOST = 6


@dataclass(frozen=True)
class Control:
    """One question of a form. ``value`` is what stands in it: text, or several texts for 多选 and 附件."""

    name: str
    spec: FieldSpec
    value: Any = ""
    fault: str = ""
    required: bool = False
    when: Sentence | None = None
    """The condition under which it must be filled in, if only then."""
    suggestions: Sequence[str] = field(default=())
    """Names offered while typing."""
    offers: str = ""
    """Where to ask what may be meant by what is typed so far."""
    label: str = ""
    """What stands at it, where that is not its name."""
    kept: bool = False
    """The record holds something here that is not shown: left empty, it stays."""

    @property
    def id(self) -> str:
        """The id of its input, for labels and for links from the list of faults."""
        return f"q-{self.name}"

    @property
    def width(self) -> str:
        """How wide its input is, which hints how long the answer may be."""
        return kind_of(self.spec).width

    @property
    def widget(self) -> Widget:
        """The control to draw. Few options are shown at once; many go into a drop-down."""
        widget = kind_of(self.spec).widget
        few = widget is Widget.SELECT and len(self.spec.options) <= RADIOS_AT_MOST
        return Widget.RADIOS if few else widget

    @property
    def options(self) -> Sequence[str]:
        """The answers to choose from."""
        return ("是", "否") if kind_of(self.spec).yes_no else self.spec.options

    @property
    def when_field(self) -> str:
        """The field its condition names, where the page itself can tell whether it holds."""
        return self.when.name if self.when and self.when.verb is Verb.IS else ""

    @property
    def when_values(self) -> str:
        """The answers under which it is asked, joined for the page's script."""
        return "|".join(self.when.values) if self.when else ""

    @property
    def described(self) -> str:
        """The ids of what stands around the input, for those who hear the page."""
        parts = [f"{self.id}-help"] if self.has_help else []
        return " ".join([*parts, f"{self.id}-fault"] if self.fault else parts)

    @property
    def has_help(self) -> bool:
        """Whether anything is said under the label."""
        spec = self.spec
        return bool(spec.note or spec.citations or self.hint or spec.private or self.kept)

    @property
    def hint(self) -> str:
        """How to write the answer, where that is not plain."""
        return kind_of(self.spec).hint(self.spec)

    @property
    def placeholder(self) -> str:
        """An example of an answer, where the way to write it is not plain."""
        return kind_of(self.spec).placeholder


def controls(
    ledger: LedgerSpec,
    names: Iterable[str],
    typed: Mapping[str, Any],
    faults: Mapping[str, str],
    *,
    step: str = "",
    suggestions: Mapping[str, Sequence[str]] | None = None,
    kept: Collection[str] = (),
    offers: Mapping[str, str] | None = None,
) -> list[Control]:
    """The questions for ``names`` in the file's order, keeping what was typed; without a step none is optional."""
    wanted = set(names)
    return [
        Control(
            name,
            spec,
            typed.get(name, ""),
            faults.get(name, ""),
            required=not step or required(ledger, step, name),
            when=condition(ledger, step, name),
            suggestions=(suggestions or {}).get(name, ()),
            kept=name in kept,
            offers=(offers or {}).get(name, ""),
        )
        for name, spec in ledger.fields.items()
        if name in wanted
    ]


def required(ledger: LedgerSpec, step: str, name: str) -> bool:
    """Whether ``step`` always asks for this field."""
    wanted = ledger.steps.get(step)
    if wanted is None:
        return False
    return name in wanted.required or (ledger.fields[name].required and ledger.start in wanted.origins)


def condition(ledger: LedgerSpec, step: str, name: str) -> Sentence | None:
    """Under which condition ``step`` asks for this field, if it does so conditionally."""
    wanted = ledger.steps.get(step)
    conditions = (when for when, names in wanted.required_when.items() if name in names) if wanted else iter(())
    return next(conditions, None)
