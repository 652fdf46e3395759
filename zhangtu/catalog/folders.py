"""Where the catalogue lies, and by what name a clerk is told of one of its files."""

from pathlib import Path

SHIPPED = Path(__file__).resolve().parents[2] / "catalog"


def shown(path: Path, folder: Path = SHIPPED) -> str:
    """The file as a clerk knows it: ``catalog/ledgers/petition.yaml``, wherever the folder lies."""
    return str(path.relative_to(folder.parent)) if path.is_relative_to(folder.parent) else str(path)
