"""Django's own commands (makemigrations, shell …) on the configured database; the product's are ``zhangtu``."""

import os
import sys

from django.core.management import execute_from_command_line

from zhangtu.config.house import as_owner, database_running

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "zhangtu.config.settings")
    with database_running(), as_owner():
        execute_from_command_line(sys.argv)
