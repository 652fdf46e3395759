"""What a ledger is, as a clerk writes it: fields, evidence, states, steps, roles and terms."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from pydantic import Field, model_validator

from zhangtu.catalog.citation import Citations
from zhangtu.catalog.sentences import Sentence
from zhangtu.catalog.spec import Day, Several, Spec, Text, YesNo
from zhangtu.clock.deemed import Deemed
from zhangtu.clock.spec import Term
from zhangtu.ledger.comparison import Bounds
from zhangtu.ledger.next_state import NextState
from zhangtu.ledger.shown import FollowUp, Map, Public, Unique, Yearly


class Kind(StrEnum):
    """The three kinds of ledger."""

    CASE = "办件"
    ACTIVITY = "活动"
    REGISTER = "名录"


class FieldType(StrEnum):
    """What a field holds; the view column's SQL type follows from it."""

    TEXT = "文本"
    LONG_TEXT = "长文本"
    CHOICE = "单选"
    CHOICES = "多选"
    INTEGER = "整数"
    DECIMAL = "小数"
    MONEY = "金额"
    AREA = "面积"
    DATE = "日期"
    MOMENT = "时间"
    YES_NO = "是否"
    CONFIRM = "确认"
    PERSON = "人员"
    OFFICE = "机构"
    PLACE = "地点"
    FILE = "附件"
    LINK = "关联"
    ENTRY = "名录项"


class Future(StrEnum):
    """Whether a day may lie in the future; where nothing is said, what happened may not."""

    MAY = "可以"


class FieldSpec(Spec):
    """One thing a record holds."""

    type: FieldType = Field(alias="类型")
    options: tuple[str, ...] = Field((), alias="选项")
    unit: str = Field("", alias="单位")
    private: YesNo = Field(False, alias="隐私")
    required: YesNo = Field(False, alias="必填")
    """Asked for by the first step; later steps name theirs under 须填."""
    least: int | None = Field(None, alias="最小")
    most: int | None = Field(None, alias="最大")
    future: Future | None = Field(None, alias="将来")
    """可以: a day of a case or an activity that may be still to come, such as one planned or allowed."""
    ledger: str = Field("", alias="台账")
    """The linked ledger's name, for 关联 and 名录项."""
    taken_from: str = Field("", alias="取自")
    """For 名录项: the field of words whose text says which entry, where exactly one goes by it."""
    role: str = Field("", alias="担任")
    """The role on this record that the named member of staff takes, for 人员."""
    headers: Several[str] = Field((), alias="别名")
    """Other headings under which existing workbooks keep this field."""
    citations: Citations = Field((), alias="依据")
    note: str = Field("", alias="说明")


class SlotSpec(Spec):
    """Evidence that a step asks for: it passes with a file or with a recorded waiver."""

    steps: Several[str] = Field(alias="步骤")
    when: Several[Sentence] = Field((), alias="当")
    waivable: YesNo = Field(True, alias="可免")
    private: YesNo = Field(False, alias="隐私")
    note: str = Field("", alias="说明")
    citations: Citations = Field((), alias="依据")


class StateKind(StrEnum):
    """Where a state stands on the way."""

    START = "起点"
    OPEN = "在办"
    END = "终点"
    GONE = "转出"
    """An end too, but somebody else goes on with the matter."""

    @property
    def over(self) -> bool:
        """Whether nothing more is done here."""
        return self in (StateKind.END, StateKind.GONE)


class StepSpec(Spec):
    """One move: from which states to which, by whom, on what being filled in."""

    origins: Several[str] = Field(alias="从")
    target: NextState = Field(alias="到")
    roles: Several[str] = Field(alias="由")
    guards: Several[Sentence] = Field((), alias="才可")
    """What must hold, with what is filled in at this step, for it to be taken."""
    entrance: str = Field("", alias="入口")
    """In plain words what whoever begins a record here stands before, where there are several beginnings."""
    either_way: str = Field("", alias="不论结果")
    """Why a negative answer goes the same way as the others."""
    required: Several[str] = Field((), alias="须填")
    required_when: dict[Sentence, Several[str]] = Field({}, alias="另须填")
    optional: Several[str] = Field((), alias="可填")
    last_only: str = Field("", alias="只记最后")
    """Why a step that may be taken again keeps only its last values, although figures read them."""
    note: str = Field("", alias="说明")
    citations: Citations = Field((), alias="依据")


class SeriesSpec(Spec):
    """What happens more than once within a record: visits, hearings, parties. Each time is a row that stays."""

    steps: Several[str] = Field((), alias="步骤")
    """Each passing of one of these is a row, if it says anything of the row's fields."""
    along: Several[str] = Field((), alias="随")
    """The steps with which several rows are entered at once; more are added later."""
    fields: Several[str] = Field((), alias="字段")
    """Those a row keeps, each its own; none named means all that the steps ask for."""
    day: str = Field("", alias="日")
    """The date field by which a row counts; none means the day of its step."""
    note: str = Field("", alias="说明")


class Validity(Spec):
    """From which date field to which an entry of a register stands; without an end it still stands."""

    since: str = Field(alias="自")
    until: str = Field("", alias="至")


PLAIN_STEPS: dict[str, dict[str, Any]] = {
    Kind.CASE: {},
    Kind.ACTIVITY: {
        "角色": {"登记人": "登记本活动的工作人员"},
        "状态": {"待登记": "起点", "已登记": "终点"},
        "步骤": {"登记": {"从": "待登记", "到": "已登记", "由": "登记人"}},
    },
    Kind.REGISTER: {
        "角色": {"登记人": "管理本名录的工作人员"},
        "状态": {"待登记": "起点", "在册": "在办", "已注销": "终点"},
        "步骤": {
            "登记": {"从": "待登记", "到": "在册", "由": "登记人"},
            "变更": {"从": "在册", "到": "在册", "由": "登记人"},
            "注销": {"从": "在册", "到": "已注销", "由": "登记人"},
        },
    },
}
"""What an activity or a register has when its file says nothing of roles, states and steps."""


class LedgerSpec(Spec):
    """One kind of record: who, what, in which states, by which steps, within which terms."""

    name: Text = Field(alias="台账")
    kind: Kind = Field(Kind.CASE, alias="种类")
    note: Text = Field(alias="说明")
    owner: Text = Field(alias="主管")
    since: Day = Field(alias="启用")
    mark: Text = Field(alias="编号")
    """The word of the number: 调 gives 〔2026〕新桥调字第12号."""
    title: Several[str] = Field(alias="标题")
    """The fields that name a record in lists."""
    risk: str = Field("", alias="风险")
    """The 是否 field that marks a record as one to be looked at first."""
    happened: str = Field("", alias="发生日")
    """The date field by which a record counts, for 活动."""
    valid: Validity | None = Field(None, alias="有效")
    """For 名录."""
    yearly: Yearly | None = Field(None, alias="年历")
    citations: Citations = Field((), alias="依据")
    map: Map | None = Field(None, alias="图")
    public: Public | None = Field(None, alias="公开")
    unique: Unique | None = Field(None, alias="不得重复")
    alike: Several[str] = Field((), alias="重名")
    """Of a register: what tells its entries apart; one more of the same is asked about before it is taken."""
    bounds: Bounds = Field((), alias="比较")
    """What must hold between the fields."""
    future: Future | None = Field(None, alias="将来")
    """可以: the days of this ledger may lie in the future, as those of a plan do."""
    enquiry: Several[str] = Field((), alias="可查进度")
    """The steps of which whoever holds a record's receipt may learn on the public pages, and nothing else."""
    onward: dict[str, dict[str, str]] = Field({}, alias="转入")
    """关联 field → field of the ledger it links to → field here, or ``=words``: what a record begun from this one takes
    along."""
    follow_ups: dict[str, FollowUp] = Field({}, alias="后续")
    """A field of 转入 → when its page says that the matter must go on there."""
    roles: dict[str, str] = Field(alias="角色")
    apart: tuple[tuple[str, str], ...] = Field((), alias="回避")
    fields: dict[str, FieldSpec] = Field(alias="字段")
    series: dict[str, SeriesSpec] = Field({}, alias="子项")
    slots: dict[str, SlotSpec] = Field({}, alias="佐证")
    states: dict[str, StateKind] = Field(alias="状态")
    steps: dict[str, StepSpec] = Field(alias="步骤")
    terms: dict[str, Term] = Field({}, alias="期限")
    deemed: dict[str, Deemed] = Field({}, alias="视为")
    """What the law deems to have happened when a term ran out: 视为受理. Terms may begin, end or go on with it."""

    @model_validator(mode="before")
    @classmethod
    def _plain_steps(cls, data: Any) -> Any:
        """Fill in roles, states and steps of an activity or a register that names none."""
        if not isinstance(data, Mapping):
            return data
        kind = data.get("种类", Kind.CASE)
        plain = PLAIN_STEPS.get(kind, {}) if isinstance(kind, str) else {}
        return {**plain, **data}

    @property
    def local(self) -> bool:
        """Whether one of its terms holds in some regions only."""
        return any(term.regions for term in self.terms.values())

    @property
    def start(self) -> str:
        """The one state every record begins in."""
        return next(name for name, kind in self.states.items() if kind is StateKind.START)

    @property
    def ends(self) -> tuple[str, ...]:
        """The states in which a matter is over."""
        return tuple(name for name, kind in self.states.items() if kind.over)

    def over(self, state: str) -> bool:
        """Whether a record in the state is over; of a state the file no longer has, nobody knows."""
        return state in self.ends

    def steps_from(self, state: str) -> dict[str, StepSpec]:
        """The steps that leave ``state``, in the file's order."""
        return {name: step for name, step in self.steps.items() if state in step.origins}

    def asked_by(self, step: str) -> tuple[str, ...]:
        """The fields that ``step`` shows: required, possibly required and optional ones, in the file's order."""
        spec = self.steps[step]
        names = {*spec.required, *spec.optional, *(name for names in spec.required_when.values() for name in names)}
        if self.start in spec.origins:
            names |= {name for name, field in self.fields.items() if field.required}
            if self.kind is not Kind.CASE:
                names |= set(self.fields)
        elif self.kind is Kind.REGISTER:
            names |= set(self.fields)
        names -= {name for each in self.series.values() if each.along for name in each.fields}
        return tuple(name for name in self.fields if name in names)

    def rowed_by(self, step: str) -> tuple[str, ...]:
        """The series to which each passing of ``step`` adds a row."""
        return tuple(name for name, each in self.series.items() if step in each.steps)

    def row_fields(self, series: str) -> tuple[str, ...]:
        """The fields that a row of the series keeps, in the file's order."""
        each = self.series[series]
        names = each.fields or {name for step in each.steps if step in self.steps for name in self.asked_by(step)}
        return tuple(name for name in self.fields if name in names)
