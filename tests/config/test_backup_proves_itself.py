"""A backup comes back row for row and file for file, or a sentence says why it will not be used."""

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.config.conftest import furnished, open_folder, zhangtu
from zhangtu.config.postgres import running
from zhangtu.config.postgres.data_folder import DATABASE
from zhangtu.config.postgres.postmaster import connect

pytestmark = pytest.mark.slow
FILL = """
from zhangtu.config.house import open_house
with open_house():
    from zhangtu.offices.models import Person
    for number in range(3):
        Person.objects.create_user(f"alice{number}", "王送审", "not a secret")
"""


@pytest.fixture(scope="module")
def backup() -> Iterator[Path]:
    with open_folder() as folder:
        yield backup_of_a_small_house(folder)


def backup_of_a_small_house(home: Path) -> Path:
    (home / "first").mkdir()
    first = furnished(home / "first")
    filled = zhangtu(first, "-c", FILL)
    assert filled.returncode == 0, filled.stderr
    (first / "files" / "ab").mkdir(parents=True)
    (first / "files" / "ab" / "abcd").write_bytes(b"evidence")
    made = zhangtu(first, "-m", "zhangtu", "backup", str(home / "backup.zip"))
    assert made.returncode == 0, made.stderr
    assert "1 个附件" in made.stdout
    return home / "backup.zip"


def altered(backup: Path, home: Path, name: str, content: bytes) -> Path:
    other = home / "altered.zip"
    with zipfile.ZipFile(backup) as source, zipfile.ZipFile(other, "w") as target:
        for entry in source.namelist():
            target.writestr(entry, content if entry == name else source.read(entry))
    return other


def test_backup_is_restored_row_for_row_and_never_over_anything(home: Path, backup: Path) -> None:
    second = home / "second"
    restored = zhangtu(second, "-m", "zhangtu", "restore", str(backup))
    assert restored.returncode == 0, restored.stderr
    assert "都和清单一致" in restored.stdout
    assert (second / "files" / "ab" / "abcd").read_bytes() == b"evidence"
    with running(second) as server, connect(server.data_folder, DATABASE) as session:
        assert session.execute("SELECT count(*) FROM offices_person").fetchone() == (3,)
    again = zhangtu(second, "-m", "zhangtu", "restore", str(backup))
    assert again.returncode == 2
    assert "已经有数据" in again.stderr


def test_backup_that_was_altered_is_refused(home: Path, backup: Path) -> None:
    other = altered(backup, home, "files/ab/abcd", b"forged!!")
    refused = zhangtu(home / "second", "-m", "zhangtu", "restore", str(other))
    assert (refused.returncode, refused.stderr) == (2, "备份坏了：files/ab/abcd 和清单对不上。请用另一份备份。\n")


def test_rows_that_differ_from_the_manifest_are_told(home: Path, backup: Path) -> None:
    with zipfile.ZipFile(backup) as source:
        manifest = json.loads(source.read("manifest.json"))
    manifest["tables"]["offices_person"][0] = "4"
    other = altered(backup, home, "manifest.json", json.dumps(manifest).encode())
    refused = zhangtu(home / "second", "-m", "zhangtu", "restore", str(other))
    assert refused.returncode == 2
    assert "offices_person" in refused.stderr


def test_backup_of_a_newer_version_is_refused(home: Path, backup: Path) -> None:
    with zipfile.ZipFile(backup) as source:
        manifest = json.loads(source.read("manifest.json"))
    manifest["migrations"].append("sessions.9999_later")
    other = altered(backup, home, "manifest.json", json.dumps(manifest).encode())
    refused = zhangtu(home / "second", "-m", "zhangtu", "restore", str(other))
    assert refused.returncode == 2
    assert "更新的账图" in refused.stderr


@pytest.mark.parametrize("content", [b"", b"not a zip", b"PK\x05\x06" + b"\0" * 18])
def test_file_that_is_no_backup_is_refused(home: Path, content: bytes) -> None:
    (home / "odd.zip").write_bytes(content)
    refused = zhangtu(home / "second", "-m", "zhangtu", "restore", str(home / "odd.zip"))
    assert refused.returncode == 2
    assert "备份" in refused.stderr
    assert "Traceback" not in refused.stderr
