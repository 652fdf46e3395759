"""A background worker that dies at every start is tried ever more slowly and told; the web stays up."""

from pathlib import Path

import pytest

from tests.attacks.started import eventually, started

pytestmark = pytest.mark.slow
BROKEN = """
import os, sys
if "zhangtu.config.jobs_worker" in sys.orig_argv and os.path.exists({flag!r}):
    sys.exit("broken on purpose")
"""


def test_the_web_stays_up_and_the_worker_comes_back(home: Path) -> None:
    flag = home / "broken"
    flag.touch()
    (home / "sitecustomize.py").write_text(BROKEN.format(flag=str(flag)))
    with started(home, PYTHONPATH=str(home)) as house:
        eventually(lambda: house.says("后台任务连续 3 次一启动就退出，4 秒后再试"), "it was not told")
        assert "后台任务连续" in (home / "unwell").read_text(encoding="utf-8")
        assert not house.running("zhangtu.config.jobs_worker")
        assert house.status() == 200
        flag.unlink()
        eventually(lambda: house.says("后台任务已经恢复"), "it did not come back")
        assert house.running("zhangtu.config.jobs_worker")
        assert not (home / "unwell").exists()
