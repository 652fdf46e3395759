"""Where the catalogue of this process lies: one folder over another, file by file."""

from collections.abc import Iterator
from pathlib import Path

SHIPPED = Path(__file__).resolve().parents[2] / "catalog"
Layers = tuple[Path, ...]

_layers: Layers = (SHIPPED,)


def use(*folders: Path) -> None:
    """Make these folders the catalogue of this process; a file of a later one lies over that of an earlier one."""
    global _layers
    _layers = folders


def layers() -> Layers:
    """The folders of this process's catalogue, the shipped one first."""
    return _layers


def stacked(folders: Layers, pattern: str) -> dict[str, list[tuple[Path, Path]]]:
    """Name of a file within the catalogue → the folders that have it, with its path there, lowest first."""
    layers_of: dict[str, list[tuple[Path, Path]]] = {}
    for folder in folders:
        for path in sorted(folder.glob(pattern)):
            layers_of.setdefault(str(path.relative_to(folder)), []).append((folder, path))
    return dict(sorted(layers_of.items()))


def topmost(folders: Layers, pattern: str) -> Iterator[tuple[Path, str]]:
    """The files that act, each with the name a clerk is told."""
    for each in stacked(folders, pattern).values():
        folder, path = each[-1]
        yield path, shown(path, folder)


def shown(path: Path, folder: Path = SHIPPED) -> str:
    """The file as a clerk knows it: ``catalog/ledgers/petition.yaml``, wherever the folder lies."""
    return str(path.relative_to(folder.parent)) if path.is_relative_to(folder.parent) else str(path)
