"""docs/howto/settings.md and its English twin, made from the table of settings.

``python -m zhangtu.config.settings_page`` writes the Chinese page to its output, with ``en`` the English one.
"""

import sys

from zhangtu.config.environment import SETTINGS

HEAD = """# 设置

*English: [settings.en.md](settings.en.md). Both pages are made from the table in `zhangtu/config/environment.py`.*

账图只从环境变量读设置，下面是全部。带口令的（`DATABASE_URL`、`ZHANGTU_SECRET_KEY`、`ZHANGTU_OIDC_SECRET`）也可以写在文件里，再用
`名字_FILE` 指出文件，这样口令不会出现在进程列表中。空着等于没有设置。

| 名字 | 默认 | 说明 |
|---|---|---|
"""
ENGLISH_HEAD = """# Settings

*中文：[settings.md](settings.md). Both pages are made from the table in `zhangtu/config/environment.py`.*

Zhangtu reads its settings from environment variables only; these are all of them. Those that hold a password
(`DATABASE_URL`, `ZHANGTU_SECRET_KEY`, `ZHANGTU_OIDC_SECRET`) may also stand in a file that `NAME_FILE` names, so that
no list of processes shows them. An empty variable counts as not given.

| name | default | what it does |
|---|---|---|
"""
ENGLISH = "en"


def page(language: str = "") -> str:
    """The page as Markdown, in Chinese unless ``en`` is asked for."""
    english = language == ENGLISH
    rows = (
        f"| `{each.name}` | {f'`{each.default}`' if each.default else '—'} | "
        f"{each.english if english else each.sentence} |"
        for each in SETTINGS
    )
    return (ENGLISH_HEAD if english else HEAD) + "\n".join(rows) + "\n"


if __name__ == "__main__":
    sys.stdout.write(page(*sys.argv[1:]))
