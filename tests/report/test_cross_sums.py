"""勾稽: the cells of a form come to their totals, or whoever signs is told by how much they do not."""

from decimal import Decimal
from typing import Any

import pytest

from zhangtu import shelf
from zhangtu.catalog.faults import SpecIssuesError, SpecValueError
from zhangtu.measure.figure import Figure
from zhangtu.report.sums import cross_sum, mismatches
from zhangtu.report.tokens import keys

FORMS = [stem for stem, spec in shelf.current().reports.items() if spec.sums]


def figures(**values: str | None) -> dict[str, Figure]:
    """Figures that carry nothing but a value."""

    def one(value: str | None) -> Any:
        return type("Told", (), {"value": None if value is None else Decimal(value)})()

    return {name.replace("_", "."): one(value) for name, value in values.items()}


def test_a_total_is_held_against_its_parts() -> None:
    sums = [cross_sum("表.合计 = 表.甲 + 表.乙 - 表.丙")]
    good = figures(表_合计="7", 表_甲="5", 表_乙="3", 表_丙="1")
    assert not list(mismatches(sums, good, good))
    [found] = mismatches(sums, good | figures(表_合计="9"), good)
    assert "左边是9，右边是7，差2" in found.message


def test_every_part_of_a_division_is_meant_by_one_word() -> None:
    sums = [cross_sum("表.合计 = 表.分类（各项）")]
    told = figures(表_合计="3") | {"表.分类（甲）": figures(x="1")["x"], "表.分类（乙）": figures(x="1")["x"]}
    assert [each.parts for each in mismatches(sums, told, told)] == [Decimal(2)]


def test_a_cell_without_a_value_or_taken_out_of_the_form_is_not_guessed() -> None:
    sums = [cross_sum("表.合计 = 表.甲")]
    assert not list(mismatches(sums, figures(表_合计="3", 表_甲=None), ["表.合计", "表.甲"]))
    assert not list(mismatches(sums, figures(表_合计="3", 表_甲="1"), ["表.合计"]))


@pytest.mark.parametrize("text", [7, "表.合计", "表.合计=表.甲", "表.合计 = ", "甲 = 乙 = 丙"])
def test_what_is_no_sum_is_told(text: object) -> None:
    with pytest.raises(SpecValueError):
        cross_sum(text)


def test_the_check_refuses_a_cell_that_the_form_does_not_show(tmp_path: Any) -> None:
    folder = tmp_path / "reports" / "mediation_table"
    folder.mkdir(parents=True)
    shipped = (shelf.CATALOG / "reports" / "mediation_table" / "template.yaml").read_text(encoding="utf-8")
    wrong = shipped.replace("分类受理件数（各项）\n", "分类受理件数（各项） + 信访.登记件数\n", 1)
    (folder / "template.yaml").write_text(wrong, encoding="utf-8")
    with pytest.raises(SpecIssuesError, match=r"“信访\.登记件数”没有列在这份报告里"):
        shelf.load(shelf.CATALOG, tmp_path)


@pytest.mark.parametrize("stem", FORMS)
def test_a_form_lists_every_part_that_its_sums_add_up(stem: str) -> None:
    """A kind that the ledger knows and the form leaves out would make the form wrong the day it is first used."""
    stock = shelf.current()
    spec = stock.reports[stem]
    shown = {key for section in spec.sections for text in section.paragraphs for key in keys(str(text))}
    divided = [term for each in spec.sums for term in each.terms if term.each]
    assert [key for term in divided for key in term.among(stock.indicators) if key not in shown] == []
