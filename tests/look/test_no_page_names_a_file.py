"""What a clerk reads names no file, folder or hash of the server."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2] / "zhangtu"
TEMPLATES = sorted(ROOT.rglob("templates/**/*.html"))
TAG = re.compile(r"<[^>]*>|\{%.*?%\}|\{\{.*?\}\}|\{#.*?#\}", re.DOTALL)
PATH = re.compile(r"\b(?:catalog|zhangtu|docs|var)/[\w/]+|\b[\w/]+\.(?:ya?ml|py|sql)\b")
LOOKED_AT_BY_ENGINEERS = {"look/catalog_trouble.html"}
"""The page of a broken catalogue: it tells file, line and column to whoever keeps the files."""


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_a_page_names_no_file(template: Path) -> None:
    name = "/".join(template.parts[-2:])
    words = TAG.sub(" ", template.read_text(encoding="utf-8"))
    assert name in LOOKED_AT_BY_ENGINEERS or PATH.findall(words) == []
