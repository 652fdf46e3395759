"""Which folders make up the catalogue: the shipped one, and the office's own over it. Read before Django is."""

from pathlib import Path

from zhangtu.catalog import folders
from zhangtu.catalog.folders import SHIPPED, Layers
from zhangtu.config.environment import number, text
from zhangtu.config.faults import SettingError


def catalogue_folders() -> Layers:
    """The folders the settings name, the shipped one first unless the office's stands alone."""
    alone = number("ZHANGTU_CATALOG_ALONE") == 1
    if not text("ZHANGTU_CATALOG"):
        if alone:
            raise SettingError("ZHANGTU_CATALOG_ALONE 填了 1，ZHANGTU_CATALOG 也要填上文件夹。")
        return (SHIPPED,)
    own = Path(text("ZHANGTU_CATALOG")).resolve()
    return (own,) if alone or own == SHIPPED else (SHIPPED, own)


def use_catalogue() -> None:
    """Every command reads the catalogue the site reads: the shipped one, unless the settings name another."""
    if catalogue_folders() != (SHIPPED,):
        folders.use(*catalogue_folders())
