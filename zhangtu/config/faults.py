"""What can go wrong before the work begins; each message is a sentence to the person at the command line."""


class ConfigError(Exception):
    """Zhangtu cannot run as it is set up; the message says what to do."""


class SettingError(ConfigError):
    """A setting cannot be used; the message says which, and what was wanted."""


class PostgresError(ConfigError):
    """The bundled PostgreSQL cannot be started or stopped here."""


class HouseDatabaseError(ConfigError):
    """The database answers no one, is too old, or does not match this version of Zhangtu."""


class PortTakenError(ConfigError):
    """Somebody else waits at the port; the message says who, since when, and what to do."""


class FolderInUseError(ConfigError):
    """Another ``serve`` has this data folder; the message says which, since when, and what to do."""
