"""What a report template is: its sections, the sentences with their figures, and what the law asks to be in it."""

from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, Field, model_validator

from zhangtu.catalog.citation import Citations
from zhangtu.catalog.faults import SpecValueError
from zhangtu.catalog.sentences import Sentence
from zhangtu.catalog.spec import Several, Spec
from zhangtu.report.lastday import ByDay
from zhangtu.report.sums import CrossSum, cross_sum

CrossSumText = Annotated[CrossSum, BeforeValidator(cross_sum, json_schema_input_type=str)]


class ReportPeriod(StrEnum):
    """How long the stretch is that a report tells of."""

    YEAR = "年度"
    HALF = "半年"
    QUARTER = "季度"
    MONTH = "月"
    WEEK = "周"
    DAY = "日"


class ParagraphSpec(Spec):
    """One paragraph. In ``text``, ``{台账.指标}`` is a figure; ``{机构}``, ``{年}``, ``{下年}`` are those words."""

    text: str = Field(alias="文")
    when: Several[Sentence] = Field((), alias="当")
    """Shown only if these figures say so, e.g. ``合同审查.审查件数 有`` (not zero)."""
    zero_statement: str = Field("", alias="零报告")
    """The indicator whose zero this sentence states; a named person must confirm it."""


class SectionSpec(Spec):
    """A heading of any level with its paragraphs and sub-sections; the number (一、（一）1.) is made, not written."""

    title: str = Field(alias="标题")
    content: str = Field("", alias="内容")
    """Which of the template's 必备 this section answers."""
    office: str = Field("", alias="承办")
    """The inner office that usually writes it."""
    paragraphs: Several[ParagraphSpec | str] = Field((), alias="段")
    sections: tuple["SectionSpec", ...] = Field((), alias="节")
    hint: str = Field("", alias="提示")


class ReportSpec(Spec):
    """One report template."""

    name: str = Field(alias="报告")
    note: str = Field("", alias="说明")
    offices: Several[str] = Field(alias="适用")
    """Kinds of office, e.g. 乡镇, 街道; or one office's name, for a template of its own."""
    period: ReportPeriod = Field(ReportPeriod.YEAR, alias="期间")
    title: str = Field(alias="标题")
    addressee: str = Field("", alias="主送")
    signer: str | dict[str, str] = Field("{机构}", alias="署名")
    """The body that signs, e.g. {机构}人民政府, or that of each kind of office; no ending is said twice."""
    mark: str = Field("", alias="文号")
    """The word of the document number: 新府发 gives 新府发〔2022〕3号."""
    opening: Several[str] = Field((), alias="引言")
    must: dict[str, str] = Field({}, alias="必备")
    """Required contents: name → what the rule asks."""
    due: ByDay | dict[str, ByDay] = Field("", alias="报送")
    """By when it must be handed in or, where the article binds only some kinds of office, by when each of those."""
    publish_by: ByDay | dict[str, ByDay] = Field("", alias="公开")
    unverified: Several[str] = Field((), alias="待核对")
    """The matters in ``catalog/law_facts`` that the days come from: they are shown, and make nobody late."""
    citations: Citations = Field((), alias="依据")
    sums: Several[CrossSumText] = Field((), alias="勾稽")
    """What the cells of its tables must come to."""
    sections: tuple[SectionSpec, ...] = Field(alias="章")

    @model_validator(mode="after")
    def _days_of_its_own_kinds(self) -> "ReportSpec":
        for key, written in (("报送", self.due), ("公开", self.publish_by)):
            others = [] if isinstance(written, str) else [kind for kind in written if kind not in self.offices]
            if others:
                raise SpecValueError(f"“{key}”写了{'、'.join(others)}，“适用”里没有", "写成“适用”里有的单位种类")
        return self

    def days_of(self, kind: str) -> tuple[str, str]:
        """By when an office of this kind must hand it in and publish it; empty where no article binds that kind."""
        due, public = self.due, self.publish_by
        return (
            due if isinstance(due, str) else due.get(kind, ""),
            public if isinstance(public, str) else public.get(kind, ""),
        )

    def signer_of(self, kind: str) -> str:
        """The body that signs for an office of this kind."""
        return self.signer if isinstance(self.signer, str) else self.signer.get(kind, "{机构}")
