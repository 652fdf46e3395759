"""The house's own settings, with one page more: the bare view that dispatch is measured against."""

import os

from zhangtu.config.settings import *  # noqa: F403
from zhangtu.config.settings import DATABASES, INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "bench.bare"]
if os.environ.get("BENCH_WITHOUT_WALL"):  # nobody tells the database who asks, and it does not ask
    DATABASES["default"]["ENGINE"] = "django.db.backends.postgresql"
ROOT_URLCONF = "bench.bare.urls"
