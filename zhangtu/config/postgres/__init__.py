"""PostgreSQL from a wheel, under a small supervisor: ``running(home)``."""

from zhangtu.config.postgres.server import Server, running

__all__ = ["Server", "running"]
