"""Where the site of this home answers: written down by the process that serves it, read by every other command."""

from pathlib import Path

from zhangtu.config.environment import home, number, text

UNUSED = 3
"""Exit code by which ``prepare`` says that nobody has ever signed in here."""
EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 compared, not bound


def reachable(bind: str) -> str:
    """A host that reaches a server waiting on ``bind``, from this machine."""
    return EVERYWHERE.get(bind, bind)


def address_of(bind: str, port: int) -> str:
    """The address as a browser takes it, with the slash at its end."""
    host = reachable(bind)
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"


def write_address(address: str) -> None:
    """The site answers here from now on."""
    _file().write_text(address, encoding="utf-8")


def forget_address() -> None:
    """The site has stopped."""
    _file().unlink(missing_ok=True)


def site_address() -> str:
    """Where the site answers or, while it is stopped, where the settings say it will."""
    try:
        return _file().read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        return address_of(text("ZHANGTU_BIND"), number("ZHANGTU_PORT"))


def _file() -> Path:
    return home() / "address"
