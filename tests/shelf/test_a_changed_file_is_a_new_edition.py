"""The shelf is read once, again when a file changes; a record's old edition stays readable."""

import os
from pathlib import Path

import pytest

from tests.shelf.small import LEDGER, write
from zhangtu import shelf


def test_the_shelf_is_kept_while_nothing_changes(tmp_path: Path) -> None:
    folder = write(tmp_path)
    assert shelf.load(folder) is shelf.load(folder)


def test_a_changed_file_is_read_again_under_a_new_edition(tmp_path: Path) -> None:
    folder = write(tmp_path)
    before = shelf.load(folder)
    path = folder / "ledgers" / "letters.yaml"
    path.write_text(LEDGER.replace("群众来件，一件一条", "来件，一件一条"), encoding="utf-8")
    os.utime(path, ns=(1, 1))
    after = shelf.load(folder)
    assert before.ledgers["letters"].edition != after.ledgers["letters"].edition
    assert before.ledgers["windows"].edition == after.ledgers["windows"].edition
    assert after.ledgers["letters"].spec.note == "来件，一件一条。"
    assert after.ledgers["windows"].spec is before.ledgers["windows"].spec, "only the changed file is judged again"


def test_the_current_shelf_is_the_one_named(tmp_path: Path) -> None:
    try:
        shelf.use(write(tmp_path))
        assert set(shelf.current().ledgers) == {"letters", "windows"}
    finally:
        shelf.use(shelf.CATALOG)


def test_a_running_process_goes_on_with_the_last_good_shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write(tmp_path)
    monkeypatch.setattr(shelf, "LOOK_AGAIN", -1.0)
    try:
        shelf.use(folder)
        before = shelf.current()
        (folder / "ledgers" / "letters.yaml").write_text("台账: 改到一半\n", encoding="utf-8")
        assert shelf.current() is before
    finally:
        shelf.use(shelf.CATALOG)
