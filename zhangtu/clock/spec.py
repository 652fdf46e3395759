"""A statutory term as the catalogue writes it, and a year of the calendar."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum
from typing import ClassVar

from pydantic import Field, model_validator

from zhangtu.catalog.citation import Citations
from zhangtu.catalog.faults import SpecValueError, UnplacedIssue
from zhangtu.catalog.sentences import Sentence
from zhangtu.catalog.spec import Day, Several, Spec, Text, YesNo
from zhangtu.catalog.written import Written
from zhangtu.clock.owner import Owner
from zhangtu.clock.reopening import Reopening
from zhangtu.law.span import Span, Unit

BOUNDS = "时长要写“不少于”“不超过”，或者“一般不少于”“一般不超过”"


class Notice(Span):
    """How long before the due date to remind: 提前3个工作日."""

    SHAPE: ClassVar = r"^提前\d+个?(工作日|日|小时)$"
    WANTED: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def parse(cls, text: str) -> "Notice":
        """The notice a clerk wrote; raises Slip with how to write it."""
        try:
            span = Span.parse(text.removeprefix("提前"))
        except SpecValueError as error:
            raise SpecValueError(f"“{text}”不是提醒，要写成如：提前3个工作日") from error
        if not text.startswith("提前") or span.unit not in (Unit.DAY, Unit.WORKDAY, Unit.HOUR):
            raise SpecValueError(f"“{text}”不是提醒，要写成如：提前3个工作日")
        return cls(span.n, span.unit)

    def __str__(self) -> str:
        return f"提前{Span(self.n, self.unit)}"


class RestDay(StrEnum):
    """What happens when the last day of a term is a day of rest."""

    NEXT = "顺延"
    STAY = "不顺延"
    BACK = "提前"


class FirstDay(StrEnum):
    """Whether the day on which a term begins is its first day."""

    OUT = "不计"
    IN = "计入"


class Nature(StrEnum):
    """Whether a term binds the one who has to act, or only limits a right that lapses when it is not used."""

    DUTY = "义务"
    RIGHT = "权利"


Pauses = dict[str, Several[Text]]
"""The step or date field from which a term stands still, and those that set it going again."""


class Limit(Spec):
    """How long the law asks between two days, in the law's own words, and the article that says so."""

    at_least: Span | None = Field(None, alias="不少于")
    usually_at_least: Span | None = Field(None, alias="一般不少于")
    past_end: YesNo = Field(False, alias="届满后")
    """十日后可以…: what is waited for may be done only from the day after the last of the days, not on it."""
    at_most: Span | None = Field(None, alias="不超过")
    usually_at_most: Span | None = Field(None, alias="一般不超过")
    until: str = Field("", alias="限到")
    """The date field that holds the last day, where whoever asked set it: 限期整改, a reply asked for by a day."""
    extension: Span | None = Field(None, alias="可延长")
    """The longest extension that the law of these days allows."""
    start: Several[Text] = Field((), alias="起")
    """What begins the term under the law of these days, where it is not what begins it under another's."""
    restarts: Several[str] | None = Field(None, alias="重计")
    first_day: FirstDay | None = Field(None, alias="当日")
    rest_day: RestDay | None = Field(None, alias="遇休")
    pauses: Pauses | None = Field(None, alias="暂停")
    """The pauses that the law of these days allows, where they are not those of the term; {} for none."""
    citations: Citations = Field((), alias="依据")
    unverified: str = Field("", alias="待核对")
    """The matter in ``catalog/law_facts`` that this length comes from; such a limit is shown and never acts."""

    @model_validator(mode="after")
    def _bounds(self) -> "Limit":
        if not self.spans and not self.until:
            raise SpecValueError(BOUNDS)
        if self.spans and self.until:
            raise SpecValueError("写了“限到”的，不再写天数", "两个限期都要算的，写成两个期限")
        if self.past_end and not (self.at_least or self.usually_at_least):
            raise SpecValueError("“届满后”只能和“不少于”“一般不少于”一起写")
        if self.past_end and self.by_hour:
            raise SpecValueError("按小时算的不写“届满后”，期满的时刻就是最早")
        if not self.citations and not self.unverified and not self.until:
            raise SpecValueError("时长要写“依据”；条文还没有核对的，写“待核对”")
        if len({span.unit is Unit.HOUR for span in self.spans}) > 1:
            raise SpecValueError("同一个时长里，小时和日不能混用")
        return self

    @property
    def spans(self) -> tuple[Span, ...]:
        """The lengths it sets."""
        every = (self.at_least, self.usually_at_least, self.at_most, self.usually_at_most)
        return tuple(span for span in every if span)

    @property
    def usual(self) -> bool:
        """Whether it says what is usual."""
        return bool(self.usually_at_least or self.usually_at_most)

    @property
    def binding(self) -> bool:
        """Whether it sets what must be kept."""
        return bool(self.at_least or self.at_most or self.until)

    @property
    def own(self) -> bool:
        """Whether it stands on the office's own rules alone: a 自定时限."""
        return bool(self.citations) and all(citation.own for citation in self.citations)

    @property
    def main(self) -> Span:
        """The length that the countdown shows: the lawful maximum if there is one."""
        return self.at_most or self.usually_at_most or self.at_least or self.usually_at_least or Span(0, Unit.DAY)

    @property
    def by_hour(self) -> bool:
        """Whether it counts hours, so that the moment of an event matters."""
        return self.main.unit is Unit.HOUR

    def reaching(self, start: date, last: date) -> "Limit":
        """The limit of one record whose last day was set for it; a day before the start was missed from the start."""
        return self.model_copy(update={"at_most": Span((last - start).days, Unit.DAY)})


class Extension(Spec):
    """How a term is made longer: by which step, on whose approval, by how much at most."""

    step: str = Field(alias="步骤")
    at_most: Span | None = Field(None, alias="最多")
    days_field: str = Field("", alias="天数字段")
    """The field that says by how much; without it an extension is the most the law allows."""
    approval: str = Field("", alias="须经")
    ground_field: str = Field("", alias="事由字段")
    times: int = Field(1, alias="次数", ge=1)
    citations: Citations = Field((), alias="依据")


class OtherRule(Spec):
    """法律另有规定的从其规定: the fields in which a record writes what another rule says of its case."""

    length: Text = Field(alias="期限字段")
    """Holds a length such as 60日 or 6个月; while it is empty the term goes by its own limit."""
    ground: Text = Field(alias="依据字段")
    extension: str = Field("", alias="延长字段")


class Term(Spec):
    """A statutory term of a record: where it starts, where it stops, how long by which day's law."""

    applies: Several[Sentence] = Field((), alias="适用")
    regions: Several[Text] = Field((), alias="适用地区")
    """The regions of local laws, as 四川; none for the whole country."""
    nature: Nature = Field(Nature.DUTY, alias="性质")
    owner: Owner = Field(Owner(), alias="责任")
    """Who has to act; nobody else's term makes this office late."""
    start: Several[Text] = Field(alias="起")
    """The steps or date fields that begin it; the first that happened counts."""
    meanwhile: Several[Text] = Field((), alias="暂从")
    """What it is counted from while none of ``起`` is known: from the sending while the receipt is not filled in."""
    restarts: Several[str] = Field((), alias="重计")
    """Steps from which it is counted anew, as when an applicant sends a corrected application."""
    stop: Several[Text] = Field(alias="止")
    reopens: dict[str, Reopening] = Field({}, alias="重开")
    """Steps that undo a stop, as when work is returned, and what the term then does."""
    moment: str = Field("", alias="起时")
    """The time field from which hours are counted, when the starting step itself is entered later."""
    before: YesNo = Field(False, alias="事前")
    """Counted backwards: ``起`` is the coming event and ``止`` what must be done so long before it."""
    pauses: Pauses = Field({}, alias="暂停")
    notice: Notice | None = Field(None, alias="提醒")
    first_day: FirstDay = Field(FirstDay.OUT, alias="当日")
    rest_day: RestDay = Field(RestDay.STAY, alias="遇休")
    extension: Extension | None = Field(None, alias="延长")
    other_rule: OtherRule | None = Field(None, alias="另有规定")
    note: str = Field("", alias="说明")
    limits: dict[Day, Limit] = Field(alias="时长", min_length=1)

    @model_validator(mode="after")
    def _shape(self) -> "Term":
        if self.before and any(limit.until for limit in self.limits.values()):
            raise SpecValueError("“限到”不能和“事前”一起写")
        if self.before and any(limit.past_end for limit in self.limits.values()):
            raise SpecValueError("“届满后”不能和“事前”一起写")
        if self.before and any(not (limit.at_least or limit.usually_at_least) for limit in self.limits.values()):
            raise SpecValueError("“事前”的期限要写“不少于”或者“一般不少于”")
        paused = self.pauses or any(limit.pauses for limit in self.limits.values())
        if self.before and (paused or self.extension or self.restarts):
            raise SpecValueError("“事前”的期限不能暂停、延长或者重计")
        if self.before and (self.meanwhile or self.other_rule):
            raise SpecValueError("“事前”的期限不写“暂从”“另有规定”")
        if self.before and self.reopens:
            raise SpecValueError("“事前”的期限不写“重开”")
        return self

    def since(self, day: date) -> date | None:
        """The day from which the limit of a term that started on ``day`` has stood."""
        return max((since for since in self.limits if since <= day), default=None)

    def limit(self, day: date) -> Limit | None:
        """The limit for a term that started on ``day``."""
        since = self.since(day)
        return None if since is None else self.limits[since]

    def starting(self, day: date) -> tuple[str, ...]:
        """What begins it under the law of ``day``."""
        limit = self.limit(day)
        return limit.start if limit and limit.start else self.start

    @property
    def starts(self) -> tuple[str, ...]:
        """Everything that may begin it under the law of any day."""
        own = (name for limit in self.limits.values() for name in limit.start)
        return tuple(dict.fromkeys((*self.start, *own, *self.meanwhile)))

    @property
    def names(self) -> tuple[str, ...]:
        """Every step or field it listens to."""
        extension = (self.extension.step,) if self.extension else ()
        moment = (self.moment,) if self.moment else ()
        every = [self.pauses, *(limit.pauses for limit in self.limits.values() if limit.pauses)]
        until = (limit.until for limit in self.limits.values() if limit.until)
        pauses = (name for pairs in every for pause, ends in pairs.items() for name in (pause, *ends))
        anew = (name for limit in self.limits.values() for name in limit.restarts or ())
        return tuple(
            dict.fromkeys(
                (*self.starts, *self.restarts, *anew, *self.stop, *self.reopens, *moment, *until, *pauses, *extension)
            )
        )


RANGE = re.compile(r"(\d{4}-\d{2}-\d{2})\s*至\s*(\d{4}-\d{2}-\d{2})")
LONGEST_HOLIDAY = 15


class Days(Written, tuple[date, ...]):
    """Consecutive days as a notice writes them: 2024-02-10 至 2024-02-17, or one day."""

    __slots__ = ()

    @classmethod
    def parse(cls, text: str) -> "Days":
        """The days a clerk wrote; raises Slip with how to write them."""
        matched = RANGE.fullmatch(text.strip())
        words = matched.groups() if matched else (text.strip(), text.strip())
        try:
            first, last = (date.fromisoformat(word) for word in words)
        except ValueError as error:
            raise SpecValueError(f"“{text}”不是日期，要写成如：2024-10-01 至 2024-10-07") from error
        if not first <= last <= first + timedelta(LONGEST_HOLIDAY):
            raise SpecValueError(f"“{text}”前后颠倒或者太长")
        return cls(first + timedelta(n) for n in range((last - first).days + 1))


class CalendarSpec(Spec):
    """One year of holidays and make-up working days, from the notice that announced them."""

    year: int = Field(alias="年", ge=2000, le=2100)
    notices: Several[Text] = Field(alias="依据")
    holidays: dict[str, Days] = Field(alias="放假", min_length=1)
    workdays: tuple[Day, ...] = Field((), alias="上班")
    """Saturdays and Sundays that are worked."""
    note: str = Field("", alias="说明")

    def faults(self) -> Iterator[UnplacedIssue]:
        """A make-up day that is no weekend, or a day that is both off and worked, or of another year."""
        off = {day for days in self.holidays.values() for day in days}
        for number, day in enumerate(self.workdays):
            if day.weekday() < 5:
                yield UnplacedIssue(("上班", number), f"{day} 不是周六、周日，不用写在“上班”里")
            if day in off:
                yield UnplacedIssue(("上班", number), f"{day} 又放假又上班")
        for name, days in self.holidays.items():
            if not any(day.year == self.year for day in days):
                yield UnplacedIssue(("放假", name), f"“{name}”不在{self.year}年")
