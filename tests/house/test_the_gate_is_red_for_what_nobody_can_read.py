"""A long line in a template, HTML in a Python string, a function of sixty lines: each turns the gate red by name."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def gate(name: str, *folders: Path) -> tuple[int, str]:
    """Exit code and words of one of the scripts of ``.ci``."""
    command = [sys.executable, ROOT / ".ci" / name, *folders]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def planted(folder: Path, name: str, text: str) -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_what_is_laid_out_well_passes(tmp_path: Path) -> None:
    planted(tmp_path, "good.html", '<ul>\n  <li><a href="/">账图</a></li>\n</ul>\n')
    planted(tmp_path, "good.py", '"""Gives back <b>nothing</b>, says the docstring."""\n\nNAME = "a < b"\n')
    assert gate("check_markup.py", tmp_path) == (0, "")
    assert gate("sizes.py", tmp_path)[0] == 0


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"<p>{'账' * 120}</p>\n", "bad.html:1: 127 characters"),
        ("<p><b>1</b><i>2</i><u>3</u></p>\n", "bad.html:1: 4 elements begin in one line"),
        ("<ul>\n<li>没有缩进</li>\n</ul>\n", "bad.html"),
        ("{% block a %}\n  <p>末尾没有名字</p>\n{% endblock %}\n", "bad.html"),
    ],
    ids=["a long line", "too many tags", "no indent", "no idiom of Django's"],
)
def test_a_template_that_cannot_be_read_is_named(tmp_path: Path, text: str, told: str) -> None:
    code, words = gate("check_markup.py", planted(tmp_path, "bad.html", text))
    assert code == 1
    assert told in words


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('def row(name: str) -> str:\n    return f"<td>{name}</td>"\n', "bad.py:2: HTML in a string"),
        ('PAGE = """\n<!doctype html>\n"""\n', "bad.py:1: HTML in a string"),
        ('STYLE = "td { padding: 1em }"\n', "bad.py:1: CSS in a string"),
    ],
    ids=["a cell", "a page", "a style"],
)
def test_markup_in_a_python_string_is_named(tmp_path: Path, text: str, told: str) -> None:
    code, words = gate("check_markup.py", planted(tmp_path, "bad.py", text))
    assert code == 1
    assert told in words


def test_a_function_of_sixty_lines_is_named(tmp_path: Path) -> None:
    body = "".join(f"    total += {number}\n" for number in range(58))
    planted(tmp_path, "bad.py", f"def add(total: int) -> int:\n{body}    return total\n")
    code, words = gate("sizes.py", tmp_path)
    assert code == 1
    assert "bad.py add" in words


@pytest.mark.parametrize("name", ["bad.py", "bad.html", "bad.css", "bad.js"])
def test_a_file_over_its_limit_is_named(tmp_path: Path, name: str) -> None:
    code, words = gate("sizes.py", planted(tmp_path, name, "\n" * 301))
    assert code == 1
    assert name in words
