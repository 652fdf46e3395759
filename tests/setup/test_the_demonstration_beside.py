"""“先看演示” on an empty house: whoever sits at the machine starts it once; everybody else is told what to do."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.test import Client, override_settings

from tests.setup.conftest import ACCOUNT
from zhangtu.offices.models import Office
from zhangtu.setup.beside import DemoAccount, DemoProgress, DemoStage, asked, how_far, keep_accounts, tell

PAGE = "/setup/demonstration/"
HERE = {"headers": {"host": "localhost:8000"}}


@pytest.fixture
def house(tmp_path: Path) -> Iterator[Path]:
    with override_settings(HOME=tmp_path):
        yield tmp_path


def text(client: Client) -> str:
    answer = client.get(PAGE, **HERE)  # type: ignore[arg-type]
    assert answer.status_code == 200
    return answer.content.decode()


def test_where_nobody_could_start_it_the_command_is_given(house: Path, client: Client) -> None:
    assert "zhangtu serve --demo" in text(client)
    assert "启动演示" not in text(client)
    client.post(PAGE, **HERE)  # type: ignore[arg-type]
    assert not asked(house)


def test_a_click_asks_once_and_the_page_tells_how_far_it_is(house: Path, client: Client) -> None:
    tell(house, DemoProgress(DemoStage.OFFERED))
    assert "启动演示" in text(client)
    assert client.post(PAGE, **HERE).status_code == 302  # type: ignore[arg-type]
    assert asked(house)
    assert "正在启动" in text(client)
    client.post(PAGE, **HERE)  # type: ignore[arg-type]
    assert not asked(house)
    (house / "demonstration").mkdir()
    keep_accounts(house / "demonstration", [DemoAccount("kong", "孔登记", "尼山镇工作人员", "演示口令")])
    tell(house, DemoProgress(DemoStage.READY, "http://127.0.0.1:8001/"))
    page = text(client)
    assert 'href="http://127.0.0.1:8001/desk/"' in page
    assert "演示口令" in page
    tell(house, DemoProgress(DemoStage.FAILED))
    assert "演示没有启动起来" in text(client)
    client.post(PAGE, **HERE)  # type: ignore[arg-type]
    assert asked(house)
    tell(house, None)
    assert how_far(house) is None


@pytest.mark.parametrize(
    "far",
    [
        {"headers": {"host": "localhost"}, "REMOTE_ADDR": "10.0.0.7"},
        {"headers": {"host": "zhangtu.example.gov.cn"}},
        {"headers": {"host": "localhost", "x-forwarded-for": "10.0.0.7"}},
        {"headers": {"host": "localhost", "x-forwarded-proto": "https"}},
    ],
)
def test_nobody_elsewhere_starts_a_process(house: Path, client: Client, far: dict[str, object]) -> None:
    tell(house, DemoProgress(DemoStage.OFFERED))
    with override_settings(ALLOWED_HOSTS=["*"]):
        page = client.get(PAGE, **far).content.decode()  # type: ignore[arg-type]
        assert "请到那台机器上点" in page
        assert "启动演示</button>" not in page
        refused = client.post(PAGE, **far)  # type: ignore[arg-type]
    assert refused.status_code == 403
    assert not asked(house)


def test_once_somebody_has_signed_in_it_is_by_command(house: Path, guest: Client, nishan: Office) -> None:
    tell(house, DemoProgress(DemoStage.OFFERED))
    guest.post("/setup/yourself/", ACCOUNT)
    answer = Client().post(PAGE, **HERE)  # type: ignore[arg-type]
    assert answer.status_code == 403
    assert "zhangtu serve --demo" in answer.content.decode()
    assert not asked(house)
