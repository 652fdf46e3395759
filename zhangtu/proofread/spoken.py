"""Figures in the words of a message."""

from zhangtu.proofread.figures import TextFigure


def spoken_number(value: float) -> str:
    """A number without a tail of zeros, at most two digits after the point."""
    rounded = round(value, 2)
    return str(int(rounded)) if rounded == int(rounded) else f"{rounded:g}"


def spoken_figure(figure: TextFigure) -> str:
    """The figure as printed, with its unit; money keeps the unit of the text."""
    if figure.unit and figure.unit not in figure.raw and figure.kind != "money":
        return f"{figure.raw}{figure.unit}"
    return figure.raw


def figure_end(text: str, figure: TextFigure) -> int:
    """Where the figure ends with 余 or 多 and its unit."""
    end = figure.end
    while end < len(text) and text[end] in "余多万亿" and end - figure.end < 3:
        end += 1
    unit = figure.unit or ""
    return end + len(unit) if unit and text.startswith(unit, end) else end
