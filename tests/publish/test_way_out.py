"""Checked, numbered, signed, made public, taken down."""

import json
from collections.abc import Callable
from datetime import date, timedelta

import pytest

from tests.measure.conftest import Keep
from tests.report import sample
from tests.report.conftest import NOW, YEAR, section
from zhangtu.dispatch.actor import Actor
from zhangtu.ledger.files import Handed
from zhangtu.offices.models import Office, Person
from zhangtu.publish import steps as way
from zhangtu.publish.checking import checks
from zhangtu.publish.datafile import as_csv, as_json
from zhangtu.publish.faults import AlreadyPublishedError
from zhangtu.publish.models import DayMark, DaySalt, DocumentCounter, Publication
from zhangtu.publish.sheet import as_docx, as_html, kept_sheet, sheet
from zhangtu.publish.sheet import as_json as sheet_json
from zhangtu.publish.visits import read_by
from zhangtu.report import editing, steps, vouching
from zhangtu.report.content import chips, from_json
from zhangtu.report.faults import ReportNotReadyError, UnusableInputError
from zhangtu.report.gaps import Weight
from zhangtu.report.models import Report, ReportStage
from zhangtu.report.vouching import Typing
from zhangtu.trail.models import Entry

SHORTCOMINGS = "一是个别合同送审不够及时，原因是村里对送审要求不熟悉。二是宣讲形式比较单一，原因是讲师力量不足。"


def take(shelf: sample.Shelf, actor: Actor, report: Report, step: str, note: str = "") -> Report:
    fresh = Report.objects.select_related("office").get(pk=report.pk)
    return way.take(shelf, actor, fresh, step, fresh.version, NOW, note=note)


def write(shelf: sample.Shelf, wang: Actor, report: Report, title: str, text: str) -> None:
    place = section(report, title)
    editing.edit(shelf, wang, place.id, place.version, text, NOW)


@pytest.fixture
def ready(shelf: sample.Shelf, report: Report, wang: Actor, li: Actor) -> Report:
    """A report in which nothing stands in the way of signing, passed by the reviewer."""
    write(shelf, wang, report, "存在的不足和原因", SHORTCOMINGS)
    write(shelf, wang, report, "宣讲", "共{宣讲.场次}场、{宣讲.人次}人次。")
    vouching.confirm_zero(shelf, wang, report, "审查.紧急件数", NOW)
    take(shelf, wang, report, steps.SEND)
    return take(shelf, li, report, steps.PASS)


@pytest.fixture
def public(shelf: sample.Shelf, ready: Report, sun: Actor) -> Publication:
    take(shelf, sun, ready, steps.SIGN)
    take(shelf, sun, ready, steps.PUBLISH)
    return Publication.objects.get(report=ready.pk)


def test_everything_in_the_way_is_told_at_once_and_nothing_changes(
    shelf: sample.Shelf, report: Report, wang: Actor, li: Actor, sun: Actor
) -> None:
    take(shelf, wang, report, steps.SEND)
    take(shelf, li, report, steps.PASS)
    with pytest.raises(ReportNotReadyError) as refused:
        take(shelf, sun, report, steps.SIGN)
    told = "\n".join(refused.value.reasons)
    assert "缺“不足和原因”" in told
    assert "撑不起这句话" in told
    assert "零报告" in told
    report.refresh_from_db()
    assert (report.stage, report.number) == (ReportStage.SIGNING, "")
    assert not DocumentCounter.objects.exists()


def test_signing_gives_the_next_number_of_the_year(shelf: sample.Shelf, ready: Report, sun: Actor) -> None:
    assert take(shelf, sun, ready, steps.SIGN).number == "青府发〔2026〕1号"
    assert DocumentCounter.objects.get().last == 1


def test_a_number_typed_by_hand_is_found_and_a_typed_figure_is_not(
    shelf: sample.Shelf, report: Report, wang: Actor
) -> None:
    write(shelf, wang, report, "宣讲", "共{宣讲.场次}场，发放宣传册3200份。")
    typed = [gap for gap in checks(shelf, report, NOW.date()) if gap.rule == "手写的数"]
    assert [(gap.weight, gap.place, "3200" in gap.quote) for gap in typed] == [(Weight.ERROR, "1.2", True)]
    owner = Person.objects.get(pk=wang.id)
    typing = Typing("手工.宣传册", "3200", "份", "印刷厂交货单", owner)
    vouching.type_figure(shelf, wang, report, typing, Handed("交货单.pdf", b"%PDF-1.4"), NOW)
    write(shelf, wang, report, "宣讲", "共{宣讲.场次}场，发放宣传册{手工.宣传册}份。")
    assert not [gap for gap in checks(shelf, report, NOW.date()) if gap.rule == "手写的数"]


def test_the_proofreaders_findings_stand_at_their_section(shelf: sample.Shelf, report: Report, wang: Actor) -> None:
    write(shelf, wang, report, "宣讲", "联系人张三，身份证号11010519491231002X。")
    found = [gap for gap in checks(shelf, report, NOW.date()) if gap.rule.startswith("people-")]
    assert {gap.place for gap in found} == {"1.2"}


def test_a_finding_may_stand_for_a_reason_and_stays_listed(shelf: sample.Shelf, report: Report, wang: Actor) -> None:
    write(shelf, wang, report, "宣讲", "“宣讲进村。")
    first = next(gap for gap in checks(shelf, report, NOW.date()) if gap.rule == "structure-unpaired-marks")
    with pytest.raises(UnusableInputError, match="写明理由"):
        editing.overrule(wang, report, first.rule, first.quote, " ", NOW)
    editing.overrule(wang, report, first.rule, first.quote, "活动名称如此", NOW)
    now = next(gap for gap in checks(shelf, report, NOW.date()) if gap.rule == first.rule)
    assert now.weight is Weight.HINT
    assert "王起草让它保留：活动名称如此" in now.message
    assert first.may_stand
    assert not now.may_stand
    assert first.name == "标点不成对"


def test_a_number_that_is_missing_is_told_once(shelf: sample.Shelf, report: Report, wang: Actor) -> None:
    write(shelf, wang, report, "宣讲", "发放宣传册{手工.宣传册}份。")
    about = [gap.rule for gap in checks(shelf, report, NOW.date()) if gap.place == "1.2"]
    assert about == ["没有数"]


def test_private_data_does_not_become_public(
    shelf: sample.Shelf, ready: Report, wang: Actor, li: Actor, sun: Actor
) -> None:
    take(shelf, sun, ready, steps.SIGN)
    ready.sections.filter(title="宣讲").update(text="联系人身份证号11010519491231002X。")
    with pytest.raises(ReportNotReadyError):
        take(shelf, sun, ready, steps.PUBLISH)
    assert not Publication.objects.exists()


def test_what_is_public_is_complete_and_holds_no_record(public: Publication) -> None:
    assert public.title == "青石镇2025年度法治政府建设情况报告"
    assert public.slug == "qingshizhen-2025"
    assert public.number == "青府发〔2026〕1号"
    whole = json.dumps([public.blocks, public.figures], ensure_ascii=False)
    assert "versions" not in whole
    figure = public.figures["审查.紧急件数"]
    assert (figure["source"], figure["vouched"], figure["value"]) == ("nil", "王起草", "0")


def test_the_trail_tells_who_made_it_public(public: Publication) -> None:
    entry = Entry.objects.get(kind="publish")
    assert (entry.person_name, entry.digest, entry.step) == ("孙签发", public.digest, "公开")


def test_the_same_report_is_not_published_twice(shelf: sample.Shelf, public: Publication) -> None:
    report = Report.objects.get(pk=public.report)
    with pytest.raises(AlreadyPublishedError, match="先撤下"):
        way._PublishedStep(shelf, None, report, NOW)._release()  # type: ignore[arg-type]


def test_taking_down_says_why_in_public(shelf: sample.Shelf, public: Publication, sun: Actor) -> None:
    report = take(shelf, sun, Report.objects.get(pk=public.report), steps.TAKE_DOWN, "数字有误")
    public.refresh_from_db()
    assert (report.stage, public.withdrawn_why) == (ReportStage.SIGNED, "数字有误")


def test_the_files_of_figures_keep_the_order_of_the_text(public: Publication) -> None:
    printed = list(dict.fromkeys(chip.key for chip in chips(from_json(public.blocks))))
    listed = [figure["key"] for figure in json.loads(as_json(public))["figures"]]
    assert listed[: len(printed)] == printed
    assert [line.split(",")[0] for line in as_csv(public).splitlines()[1:]] == listed


def test_the_files_of_figures_say_the_same_as_the_page(public: Publication) -> None:
    told = json.loads(as_json(public))
    assert {figure["key"] for figure in told["figures"]} == set(public.figures)
    assert as_csv(public).startswith("\ufeff指标,名称,数值")


def test_a_reader_counts_once_a_day_and_leaves_no_trace(public: Publication) -> None:
    today = date(2026, 3, 2)
    for _ in range(3):
        read_by(public, "10.0.0.1", "Firefox", today)
    read_by(public, "10.0.0.2", "Firefox", today)
    public.refresh_from_db()
    assert public.views == 2
    read_by(public, "10.0.0.1", "Firefox", today + timedelta(1))
    public.refresh_from_db()
    assert public.views == 3
    assert DayMark.objects.filter(day=today).count() == 0
    assert [salt.day for salt in DaySalt.objects.all()] == [today + timedelta(1)]


def test_a_report_leaves_as_json_page_and_word(
    shelf: sample.Shelf, report: Report, town: Office, golden: Callable[[str, str], None]
) -> None:
    paper = kept_sheet(shelf, report, NOW.date())
    told = sheet_json(paper)
    assert list(told) == ["office", "year", "template", "figures", "text"]
    for figure in told["figures"]:  # type: ignore[attr-defined]
        assert list(figure) == ["indicator", "name", "value", "unit", "records", "digest", "source"]
    golden("report.html", as_html(paper))
    assert as_docx(paper).startswith(b"PK")


def test_without_a_kept_report_the_template_speaks(shelf: sample.Shelf, keep: Keep, town: Office) -> None:
    keep("review", 签发日=date(2025, 6, 3))
    paper = sheet(shelf, "annual", town, YEAR, NOW.date())
    assert {figure.key: figure.value for figure in paper.figures.values()}["审查.审查件数"] == 1
    assert not Report.objects.exists()


def test_names_in_a_page_cannot_become_markup(shelf: sample.Shelf, report: Report, wang: Actor) -> None:
    write(shelf, wang, report, "宣讲", "<script>alert(1)</script>")
    assert "<script>" not in as_html(kept_sheet(shelf, report, NOW.date()))
