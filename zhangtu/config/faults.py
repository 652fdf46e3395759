"""What can go wrong before the work begins; each message is a sentence to the person at the command line."""


class ConfigFault(Exception):
    """Zhangtu cannot run as it is set up; the message says what to do."""


class SettingFault(ConfigFault):
    """A setting cannot be used; the message says which, and what was wanted."""


class PostgresFault(ConfigFault):
    """The bundled PostgreSQL cannot be started or stopped here."""


class DatabaseFault(ConfigFault):
    """The database answers no one, is too old, or does not match this version of Zhangtu."""
