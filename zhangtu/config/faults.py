"""What can go wrong before the work begins; each message is a sentence to the person at the command line."""


class ConfigError(Exception):
    """Zhangtu cannot run as it is set up; the message says what to do."""


class SettingError(ConfigError):
    """A setting cannot be used; the message says which, and what was wanted."""


class PostgresError(ConfigError):
    """The bundled PostgreSQL cannot be started or stopped here."""


class HouseDatabaseError(ConfigError):
    """The database answers no one, is too old, or does not match this version of Zhangtu."""
