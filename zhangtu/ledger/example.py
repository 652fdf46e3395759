"""Cases told in YAML with the dates they must come to; a file of ``catalog/examples`` holds those of one ledger."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Annotated, Any

from pydantic import AfterValidator, Field, model_validator

from zhangtu.catalog.faults import SpecValueError, UnplacedIssue, among
from zhangtu.catalog.spec import Day, Several, Spec, Text
from zhangtu.clock.calendar import Calendar
from zhangtu.clock.events import Moment, moment_of
from zhangtu.clock.outcome import Outcome, State
from zhangtu.ledger.content import Content, Event
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.ledger.terms import moment, outcomes

OWN_KEYS = ("例", "台账", "地区", "今天", "经过", "期限")


def _at(text: str) -> str:
    try:
        moment(text)
    except ValueError as error:
        raise SpecValueError(f"“{text}”不是日期", "要写成如：2025-01-01，或者 2025-01-01 09:30") from error
    return text


At = Annotated[str, AfterValidator(_at)]
"""A day, or a moment of a day."""


class Expected(Spec):
    """What one term must come to."""

    due: Day | None = Field(None, alias="到期")
    usual_due: Day | None = Field(None, alias="一般到期")
    earliest: Day | None = Field(None, alias="最早")
    usual_earliest: Day | None = Field(None, alias="一般最早")
    state: State = Field(alias="结果")
    elapsed: int | None = Field(None, alias="用去")
    remaining: int | None = Field(None, alias="剩余")
    citation: str = Field("", alias="依据")

    def misses(self, outcome: Outcome) -> list[str]:
        """In what the outcome is another than was written."""
        misses = []
        for name in ("due", "usual_due", "earliest", "usual_earliest", "elapsed", "remaining"):
            wanted = getattr(self, name)
            if wanted is not None and getattr(outcome, name) != wanted:
                misses.append(f"{name}: 写的是 {wanted}，算出 {getattr(outcome, name)}")
        if outcome.state is not self.state:
            misses.append(f"结果: 写的是 {self.state}，算出 {outcome.state}")
        cited = [str(citation) for citation in outcome.limit.citations] if outcome.limit else []
        if self.citation and self.citation not in cited:
            misses.append(f"依据: 写的是 {self.citation}，用的是 {cited}")
        return misses


class Example(Spec):
    """One case: which ledger, which fields, what happened when, what its terms must come to."""

    name: Text = Field(alias="例")
    ledger: Text = Field(alias="台账")
    region: str = Field("", alias="地区")
    """The province of the office, for terms of local laws; none known when empty."""
    today: Day | None = Field(None, alias="今天")
    story: dict[str, Several[At]] = Field(alias="经过")
    expected: dict[str, Expected] = Field(alias="期限", min_length=1)
    fields: dict[str, str] = Field({}, alias="字段")

    @model_validator(mode="before")
    @classmethod
    def _fields(cls, data: Any) -> Any:
        """Keys that are not the example's own and have one word are fields of the record."""
        if not isinstance(data, Mapping):
            return data
        fields = {key: value for key, value in data.items() if key not in OWN_KEYS and isinstance(value, str)}
        return {key: value for key, value in data.items() if key not in fields} | {"字段": fields}

    def run(self, spec: LedgerSpec, calendar: Calendar) -> dict[str, Outcome]:
        """Every term of the record as the ledger works it out."""
        data = {name: _typed(spec, name, text) for name, text in self.fields.items()}
        days = [(step, at) for step, times in self.story.items() for at in times]
        events: list[Event] = [[step, at, data] for step, at in days]
        content = Content(spec.start, data, dict(days), tuple(events))
        lineage = (self.region,) if self.region else ()
        results = outcomes(spec, content, calendar, self._now([at for _, at in days]), lineage)
        return {name: each for name, each in results.items() if isinstance(each, Outcome)}

    def unknown(self, spec: LedgerSpec) -> Iterator[UnplacedIssue]:
        """Steps, fields and terms of the case that its ledger does not have."""
        for key, written, known in (
            ("经过", self.story, spec.steps),
            ("字段", self.fields, spec.fields),
            ("期限", self.expected, spec.terms),
        ):
            for name in written:
                if name not in known:
                    what = "步骤" if key == "经过" else key
                    yield UnplacedIssue((key, name), f"台账里没有“{name}”这个{what}", among(name, known), on_key=True)

    def _now(self, days: list[str]) -> Moment:
        if self.today is not None:
            return self.today
        last = max((moment(day) for day in days), key=moment_of)
        return last if isinstance(last, datetime) else date(last.year, last.month, last.day)


class Examples(Spec):
    """A file of cases."""

    cases: tuple[Example, ...] = Field(alias="例子", min_length=1)

    @model_validator(mode="before")
    @classmethod
    def _list(cls, data: Any) -> Any:
        """The file is the list and nothing around it."""
        return {"例子": data if isinstance(data, list) else [data]}

    def faults(self) -> Iterator[UnplacedIssue]:
        """Two cases of one name."""
        taken: set[str] = set()
        for index, case in enumerate(self.cases):
            if case.name in taken:
                yield UnplacedIssue((index, "例"), f"“{case.name}”这个例子写了两次")
            taken.add(case.name)


def _typed(spec: LedgerSpec, name: str, text: str) -> Any:
    field = spec.fields.get(name)
    if field is not None and kind_of(field).numeric:
        return int(text)
    if field is not None and kind_of(field).marks_risk:
        return text == "是"
    return text
