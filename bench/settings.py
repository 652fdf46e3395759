"""The house's own settings, with one page more: the bare view that dispatch is measured against."""

from zhangtu.config.settings import *  # noqa: F403
from zhangtu.config.settings import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "bench.bare"]
ROOT_URLCONF = "bench.bare.urls"
