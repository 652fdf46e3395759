"""The signing key: given, or made once and kept where only this user can read it."""

import os
import secrets
import tempfile
from pathlib import Path

from zhangtu.catalog.faults import why
from zhangtu.config.environment import secret
from zhangtu.config.faults import SettingError

SHORTEST = 32


def secret_key(home: Path) -> str:
    """The key from the settings, else the one kept in ``home``, which is made on first use."""
    given = secret("ZHANGTU_SECRET_KEY")
    if given and len(given) < SHORTEST:
        raise SettingError(f"ZHANGTU_SECRET_KEY 太短：至少 {SHORTEST} 个字符。")
    return given or kept_key(home)


def trail_key(home: Path) -> str:
    """The key that proves the trail: given, or made once and kept beside the database, never in it."""
    given = secret("ZHANGTU_TRAIL_KEY")
    if given and len(given) < SHORTEST:
        raise SettingError(f"ZHANGTU_TRAIL_KEY 太短：至少 {SHORTEST} 个字符。")
    return given or kept_key(home, "trail_key")


def kept_key(home: Path, name: str = "secret_key") -> str:
    """The key called so in ``home``; two processes that start together agree on one: its name is taken only once."""
    path = home / name
    if not path.exists():
        descriptor, draft_name = tempfile.mkstemp(prefix=f".{name}.", dir=home)  # 0600 from the start
        draft = Path(draft_name)
        with os.fdopen(descriptor, "w", encoding="ascii") as out:
            out.write(secrets.token_urlsafe(48))
        try:
            os.link(draft, path)
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    try:
        return path.read_text(encoding="ascii")
    except OSError as fault:
        raise SettingError(f"密钥文件“{path}”读不出来：{why(fault)}；请用当初启动账图的用户运行。") from fault
