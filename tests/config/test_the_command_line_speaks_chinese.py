"""``zhangtu`` answers a wrong command with one sentence in Chinese and the place to read on; so does its help."""

import pytest

from zhangtu.__main__ import VERBS, main


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], "还要写：VERB。"),
        (["figres"], "没有“figres”这个写法，“VERB”可以是：serve、demo、load、"),
        (["due"], "还要写：期限、日期。用法见 zhangtu due --help。"),
        (["due", "信访.办理期限", "2026-01-05", "--today"], "“--today”后面要写一个值。"),
        (["figures", "x", "--format", "yaml"], "没有“yaml”这个写法，“--format”可以是：text、json"),
        (["due", "信访.办理期限", "2026-01-05", "--明天"], "多出来的不认识：--明天。"),
    ],
)
def test_a_wrong_command_is_told_in_one_sentence(
    capsys: pytest.CaptureFixture[str], words: list[str], told: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert told in said
    assert said.count("\n") == 1


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_explains_itself(capsys: pytest.CaptureFixture[str], verb: str) -> None:
    with pytest.raises(SystemExit) as ended:
        main([verb, "--help"])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    assert said.startswith(f"用法（usage）：zhangtu {verb} ")
    assert VERBS[verb] in said
    assert not {"positional arguments", "show this help message"} & set(said.splitlines())


def test_a_term_nobody_knows_is_answered_with_the_ledgers_that_have_some(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["due", "甲乙丙丁", "2026-01-05"]) == 2
    assert "有期限的台账" in capsys.readouterr().err


def test_a_file_that_is_not_there_is_told_in_chinese(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["figures", "没有.txt"]) != 0
    assert "没有这个文件" in capsys.readouterr().err
