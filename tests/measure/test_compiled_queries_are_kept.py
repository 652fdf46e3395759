"""What was compiled once is read by every other process, and is never taken for something else."""

from pathlib import Path
from typing import Any

import pytest

from tests.measure import sample
from zhangtu.measure import compile as compiled
from zhangtu.measure.figures import compile_all
from zhangtu.measure.kept import CODE, Compiled, kept
from zhangtu.measure.query import source_in

QUERY: Compiled = ("SELECT 1", ((0, "记录数"), (1, "值")))


@pytest.fixture
def folder(settings: Any, tmp_path: Path) -> Path:
    settings.COMPILED_QUERIES = tmp_path
    return tmp_path


def files(folder: Path) -> list[Path]:
    return sorted((folder / CODE).glob("*.json"))


def refuse() -> Compiled:
    raise AssertionError("compiled a second time")


def test_a_query_is_compiled_once_for_the_same_texts_and_anew_for_others(folder: Path) -> None:
    assert kept(["审查", "一"], lambda: QUERY) == QUERY
    assert kept(["审查", "一"], refuse) == QUERY
    other = ("SELECT 2", ((0, "记录数"),))
    assert kept(["审查", "二"], lambda: other) == other
    assert kept(["审查一"], lambda: other) == other  # where one text ends and the next begins is part of it
    assert len(files(folder)) == 3


def test_a_file_that_was_cut_short_is_written_anew(folder: Path) -> None:
    kept(["审查"], lambda: QUERY)
    (path,) = files(folder)
    for broken in ('{"sql": "SELE', '{"sql": "SELECT 1"}', "[]", ""):
        path.write_text(broken, encoding="utf-8")
        assert kept(["审查"], lambda: QUERY) == QUERY
        assert kept(["审查"], refuse) == QUERY


def test_what_an_older_release_kept_is_forgotten(folder: Path) -> None:
    (folder / "older").mkdir(parents=True)
    (folder / "older" / "a.json").write_text("{}", encoding="utf-8")
    kept(["审查"], lambda: QUERY)
    assert [each.name for each in folder.iterdir()] == [CODE]


def test_where_nothing_can_be_kept_everything_is_compiled(settings: Any, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    for nowhere in (None, tmp_path / "file"):
        settings.COMPILED_QUERIES = nowhere
        assert kept(["审查"], lambda: QUERY) == QUERY


def test_what_is_kept_is_what_would_be_compiled(folder: Path) -> None:
    shelf = sample.shelf()
    compiled.scan.cache_clear()
    assert compile_all(shelf) == len(files(folder)) > 1
    first = [key for key, each in shelf.indicators.items() if each.stem == "talk" and not each.spec.manual][:1]
    source = source_in(shelf, "talk", [shelf.indicators[key].spec for key in first])
    new = compiled.scan(source, sealed=True)
    compiled.scan.cache_clear()
    assert compiled.scan(source, sealed=True) == new
    expression, columns = compiled.scan_expression(source, sealed=True)
    assert (compiled.text_of(expression), columns) == (new.query, new.columns)
