"""docs/howto/settings.md, made from the table of settings: ``python -m zhangtu.config.settings_page``."""

import sys

from zhangtu.config.environment import SETTINGS

HEAD = """# 设置

账图只从环境变量读设置，下面是全部。带口令的（`DATABASE_URL`、`ZHANGTU_SECRET_KEY`、`ZHANGTU_OIDC_SECRET`）也可以写在文件里，再用
`名字_FILE` 指出文件，这样口令不会出现在进程列表中。空着等于没有设置。

*All settings are environment variables; this page is made from the table in `zhangtu/config/environment.py`.*

| 名字 | 默认 | 说明 |
|---|---|---|
"""


def page() -> str:
    """The page as Markdown."""
    rows = (
        f"| `{each.name}` | {f'`{each.default}`' if each.default else '—'} | {each.sentence} |" for each in SETTINGS
    )
    return HEAD + "\n".join(rows) + "\n"


if __name__ == "__main__":
    sys.stdout.write(page())
