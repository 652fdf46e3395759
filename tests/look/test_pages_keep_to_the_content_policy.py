"""Every page that runs htmx tells it to write no style of its own, which the content policy would refuse."""

from pathlib import Path

ROOT = Path(__file__).parents[2] / "zhangtu"


def test_whoever_loads_htmx_configures_it() -> None:
    loading = [page for page in ROOT.rglob("templates/**/*.html") if "{% htmx_script %}" in page.read_text("utf-8")]
    assert len(loading) > 2
    assert [page.name for page in loading if "look/htmx_config.html" not in page.read_text("utf-8")] == []
