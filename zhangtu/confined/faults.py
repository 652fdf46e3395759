"""What becomes of a file that cannot be read within its limits."""


class ConfinedError(Exception):
    """The other process gave no answer; the message is a sentence without its end, for whoever sent the file."""


class TooLongError(ConfinedError):
    """读这个文件用的时间太长"""


class TooLargeError(ConfinedError):
    """这个文件展开后太大"""


class BrokenError(ConfinedError):
    """这个文件读不出来，可能已经损坏"""


class BusyError(ConfinedError):
    """正在读的文件太多，请过一会儿再试"""


class RefusedFileError(ConfinedError):
    """The reader itself refused the file; ``args[0]`` is its sentence."""
