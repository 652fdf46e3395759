"""What each worker of our own web server loads: the application, on a leash."""

import os

from zhangtu.config.leash import follow_parent
from zhangtu.config.wsgi import application

__all__ = ["application"]

follow_parent(lambda: os._exit(1))
