"""The process that does what is due by the clock or was asked for in the background."""

import os
import signal
from importlib import import_module

import django
from django.core.management import call_command

from zhangtu.config.leash import follow_parent


def main() -> None:
    """Work until told to stop, or until the supervisor is gone."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "zhangtu.config.settings")
    follow_parent(lambda: os.kill(os.getpid(), signal.SIGTERM))
    django.setup()
    chain_in_background = import_module("zhangtu.jobs.chaining").chain_in_background
    chain_in_background()
    compile_in_background = import_module("zhangtu.jobs.compiling").compile_in_background
    compile_in_background()
    call_command("procrastinate", "worker", "--concurrency=1", "--shutdown-graceful-timeout=10", verbosity=0)


if __name__ == "__main__":
    main()
