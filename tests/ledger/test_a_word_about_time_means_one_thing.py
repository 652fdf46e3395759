"""What is said of time: each word is explained once, and stands for one thing wherever it stands."""

from pathlib import Path

from zhangtu.clock.outcome import State, Verdict
from zhangtu.clock.standing import StandingKind
from zhangtu.ledger.running import Narrowed
from zhangtu.ledger.time_words import OF_A_FIGURE, OF_A_LIST, OF_A_MATTER, OF_A_TERM

ROOT = Path(__file__).parents[2]
GIVEN_UP = "在计时"
"""It was a matter in time on one page, and every matter with a term on another."""


def test_every_word_is_explained() -> None:
    assert (set(OF_A_MATTER), set(OF_A_LIST)) == (set(StandingKind), set(Narrowed))
    assert (set(OF_A_TERM), set(OF_A_FIGURE)) == (set(State), set(Verdict))


def test_a_list_is_narrowed_by_the_words_of_the_matters_in_it_or_by_words_of_its_own() -> None:
    shared = [(OF_A_LIST[each], OF_A_MATTER[StandingKind(each)]) for each in Narrowed if each in set(StandingKind)]
    assert shared
    assert [of_list for of_list, of_matter in shared if of_list != of_matter] == []
    own = {each.value for each in Narrowed} - {each.value for each in StandingKind}
    assert own & {each.value for each in (*State, *Verdict)} == set()


def test_what_runs_has_a_word_of_its_own_for_a_term_a_matter_a_list_and_a_figure() -> None:
    words = [State.RUNNING, StandingKind.RUNNING, Narrowed.RUNNING, Verdict.PENDING]
    assert len({"".join(sorted(word.value)) for word in words}) == len(words)


def test_the_glossary_tells_them_and_the_word_given_up_is_written_nowhere() -> None:
    told = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    assert [
        word for word, meaning in OF_A_LIST.items() if f"| {word} | 列表、工作台的格子 | {meaning} |" not in told
    ] == []
    pages = [each for folder in ("zhangtu", "docs") for each in (ROOT / folder).rglob("*.*")]
    written = [each for each in pages if each.suffix in (".py", ".html", ".md", ".yaml", ".js")]
    assert [str(each) for each in written if GIVEN_UP in each.read_text(encoding="utf-8")] == []
