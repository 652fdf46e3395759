"""Every setting is in the table, on the page, and refuses what it cannot use in a sentence."""

import re
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from zhangtu.config.database import django_database
from zhangtu.config.environment import SETTINGS, number, public_address, secret, text
from zhangtu.config.faults import SettingError
from zhangtu.config.secret_key import kept_key
from zhangtu.config.settings_page import page

ROOT = Path(__file__).parents[2]


def test_every_setting_is_documented() -> None:
    assert (ROOT / "docs/howto/settings.md").read_text(encoding="utf-8") == page()
    assert (ROOT / "docs/howto/settings.en.md").read_text(encoding="utf-8") == page("en")
    assert [setting.name for setting in SETTINGS if not re.fullmatch(r"[\x20-\x7e…]+", setting.english)] == []


def test_every_setting_has_a_reader_and_only_one_file_reads_the_environment() -> None:
    texts = {path: path.read_text(encoding="utf-8") for path in (ROOT / "zhangtu").rglob("*.py")}
    read = {name for body in texts.values() for name in re.findall(r'(?:text|number|secret)\("([A-Z_]+)"', body)}
    assert read == {setting.name for setting in SETTINGS}
    readers = [path.name for path, body in texts.items() if re.search(r"os\.environ\b(?!\.(setdefault|items))", body)]
    assert readers == ["environment.py"]


def test_empty_variable_counts_as_not_given() -> None:
    assert text("ZHANGTU_PORT", {"ZHANGTU_PORT": " "}) == "8000"
    assert number("ZHANGTU_PORT", {"ZHANGTU_PORT": " 9000 "}) == 9000


@pytest.mark.parametrize("raw", ["-1", "八千", "80.5", "８０００", "1e3"])
def test_number_that_is_none_is_told_with_the_name(raw: str) -> None:
    with pytest.raises(SettingError, match=r"ZHANGTU_PORT 应是不小于 0 的整数"):
        number("ZHANGTU_PORT", {"ZHANGTU_PORT": raw})


def test_the_public_address_is_a_whole_one() -> None:
    assert public_address({}) == ""
    assert public_address({"ZHANGTU_ADDRESS": "https://a.example"}) == "https://a.example/"
    for wrong in ("zhangtu.example.gov.cn", "ftp://a.example", "https://a.example/desk/", "https://"):
        with pytest.raises(SettingError, match="ZHANGTU_ADDRESS 应是一个完整的网址"):
            public_address({"ZHANGTU_ADDRESS": wrong})


def test_secret_comes_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "url").write_text("postgresql://a@b/c\n")
    assert secret("DATABASE_URL", {"DATABASE_URL_FILE": str(tmp_path / "url")}) == "postgresql://a@b/c"


def test_secret_given_twice_or_in_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="只能给一个"):
        secret("DATABASE_URL", {"DATABASE_URL": "x", "DATABASE_URL_FILE": "y"})
    with pytest.raises(SettingError, match="读不出来"):
        secret("DATABASE_URL", {"DATABASE_URL_FILE": str(tmp_path / "nothing")})


def test_kept_key_is_one_for_all_and_closed_to_others(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        keys = set(pool.map(lambda _: kept_key(tmp_path), range(16)))
    assert len(keys) == 1
    assert len(keys.pop()) >= 32
    assert stat.S_IMODE((tmp_path / "secret_key").stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["secret_key"]


def test_database_address_is_taken_apart() -> None:
    url = "postgresql://zhang:p%40ss@db.example:6432/zhangtu?sslmode=require"
    entry = django_database(url, Path("/nowhere"), pooler=True)
    assert (entry["NAME"], entry["USER"], entry["PASSWORD"], entry["HOST"], entry["PORT"]) == (
        "zhangtu",
        "zhang",
        "p@ss",
        "db.example",
        "6432",
    )
    assert entry["OPTIONS"] == {"sslmode": "require"}


@pytest.mark.parametrize(
    ("url", "told"),
    [("mysql://a/b", "postgresql://"), ("postgresql://a:b@c", "没有库名"), ("postgresql://a/b?colour=red", "读不懂")],
)
def test_database_address_that_cannot_be_used_is_told(url: str, told: str) -> None:
    with pytest.raises(SettingError, match=told):
        django_database(url, Path("/nowhere"))
