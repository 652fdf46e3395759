"""What a command that needs no database reads of the house's amendments, where the house's database answers."""

import os
import warnings

from zhangtu import shelf
from zhangtu.amendments import reading
from zhangtu.config.environment import folder_of_home, text


def ask_amendments() -> str:
    """Let a command that needs no database read the house's amendments too; a sentence when they cannot be asked.

    Nothing is started and nothing is made: a machine without a house reads the files alone.
    """
    shelf.look_again()
    if not (text("DATABASE_URL") or (folder_of_home() / "postgres").exists()):
        return ""
    # Django warns of every statement before its apps are loaded; this command loads none of them, and means to ask
    warnings.filterwarnings("ignore", "Accessing the database during app initialization", RuntimeWarning)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "zhangtu.config.settings")
    if reading.version() is None:
        return "数据库没有运行，没有算上网页上改的目录；先运行 zhangtu serve 再来一次，就算上了。"
    return ""
