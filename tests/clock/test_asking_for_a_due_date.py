"""zhangtu due."""

import json
from datetime import date
from pathlib import Path

import pytest
from django.apps import apps

from zhangtu import shelf
from zhangtu.__main__ import main
from zhangtu.commands.due_case import DueError, DueRequest, find, read_case
from zhangtu.config.amended import ask_amendments

PETITION = ("信访.办理期限", "2026-03-10")
TWICE = ("--field", "办理途径=信访程序", "--field", "办理途径=查处履职")
ORDER = ("问题整改.整改期限", "2026-03-02")
LONGER = ("--field", "另有规定的办案期限=180日", "--field", "另有规定的依据=某规定第六十四条")


@pytest.fixture(autouse=True)
def _machine_without_a_house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZHANGTU_HOME", str(tmp_path / "none"))
    monkeypatch.delenv("DATABASE_URL", raising=False)


def ask(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = main(["due", *words])
    told = capsys.readouterr()
    return code, told.out, told.err


def test_the_date_comes_with_its_article_and_its_reasons(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = ask(capsys, "政府信息公开申请.答复期限", "2025-01-20", "--today", "2025-02-01")
    lines = out.splitlines()
    assert code == 0
    assert "  到期 2025-02-21（周五）" in lines
    assert "  提醒 2025-02-14（周五）" in lines
    assert "  计时中，还剩14个工作日" in lines
    assert "  2025-01-26（周日） 第5个工作日 调休上班" in lines
    assert "  2025-01-28（周二） 不计 春节放假" in lines
    assert lines[-1].startswith("  2025-02-21（周五） 第20个工作日 到期（政府信息公开条例 第三十三条第二款")
    assert any(line.startswith("  依据 政府信息公开条例 第三十三条第二款：") for line in lines)


def test_a_part_of_the_name_is_enough_when_it_fits_one_term(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = ask(capsys, "答辩", "2025-09-23", "--today", "2025-09-23")
    assert code == 0
    assert out.startswith("行政应诉.答辩期限\n")
    assert "到期 2025-10-09（周四）" in out
    assert "期满日休息，顺延到这一天" in out


def test_what_else_happened_moves_the_date(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["信访.办理期限", "2025-03-10", "--event", "延长办理=2025-04-30,15", "--today", "2025-05-01"]
    code, out, _ = ask(capsys, *words)
    assert code == 0
    assert "到期 2025-05-24（周六）" in out
    assert "延长：2025-04-30 办理，延长15日" in out
    assert "2025-03-11（周二）至2025-05-09（周五） 第1日至第60日" in out
    _, every, _ = ask(capsys, *words, "--every-day")
    assert "2025-04-01（周二） 第22日" in every


def test_the_law_of_the_day_is_used(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = ask(capsys, "信访.办理期限", "2022-04-28", "--today", "2022-05-20")
    assert "依据 信访条例 第三十三条" in out


def test_a_term_counted_back_from_a_coming_day(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = ask(capsys, "重大决策审查时间", "2024-09-20", "--today", "2024-09-01")
    assert "一般最迟 2024-09-10（周二）" in out
    assert out.splitlines()[-1] == "  2024-09-10（周二） 不计 最迟这一天（重大行政决策程序暂行条例 第二十六条第二款）"


def test_a_limit_that_waits_for_its_text_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = ask(capsys, "规范性文件审核时限", "2025-03-03", "--today", "2025-03-04")
    assert "待核对：规范性文件合法性审核时限（条文没有读到，日子只供参考，不判逾期）" in out


def test_a_program_reads_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = ask(capsys, "答辩期限", "2025-09-23", "--today", "2025-10-10", "--format", "json")
    told = json.loads(out)
    assert code == 0
    assert (told["term"], told["due"], told["state"], told["verdict"]) == (
        "行政应诉.答辩期限",
        "2025-10-09",
        "逾期未结",
        "逾期",
    )
    assert told["citations"] == ["行政诉讼法 第六十七条第一款", "行政诉讼法 第一百零一条"]
    assert told["days"][-1] == {
        "day": "2025-10-09",
        "counted": False,
        "number": None,
        "why": "期满日休息，顺延到这一天，到期（行政诉讼法 第六十七条第一款、行政诉讼法 第一百零一条）",
    }


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["信访.办理期现", "2025-03-10"], "没有“信访.办理期现”这个期限。是不是“信访.办理期限”？"),
        (["信访.复", "2025-03-10"], "“信访.复”不止一个，请写全：信访.复查申请期"),
        (["答辩期限", "２０２５-03-10"], "有全角字符，请用半角数字写成如：2025-03-10"),
        (["答辩期限", "2025-02-31"], "日历上没有“2025-02-31”"),
        (["答辩期限", "0202-03-01"], "“0202-03-01”的年份不对"),
        (["答辩期限", "3月5日"], "“3月5日”不是日期，要写成如：2025-03-10"),
        (["答辩期限", "2025-03-10", "--event", "提交答变=2025-03-12"], "不看“提交答变”。是不是“提交答辩”？"),
        (["答辩期限", "2025-03-10", "--event", "提交答辩"], "看不懂，要写成如：提交答辩=2025-04-30"),
        ([*PETITION, "--event", "延长办理=2026-04-10,十"], "“十”不是天数"),
        (["答辩期限", "2025-03-10", "--event", "提交答辩=2025-03-12,十"], "“提交答辩”后面不写天数"),
        (["答复期限", "2061-03-10"], "缺2061年的放假安排"),
        ([*PETITION, "--event", "延长办理=2026-01-01,15"], "“延长办理”（2026-01-01）在起算的日子（2026-03-10）以前"),
        ([*PETITION, "--event", "办结=2026-03-09"], "“办结”（2026-03-09）在起算的日子（2026-03-10）以前"),
        ([*PETITION, "--today", "2026-03-09"], "算到的日子（2026-03-09）在起算的日子（2026-03-10）以前"),
        ([*PETITION, "--event", "告知受理=2026-02-10"], "“告知受理”写了两次：起算的日子 2026-03-10 已经写在前面"),
        ([*PETITION, "--event", "答复=2026-04-10,5"], "“答复”后面不写天数，写天数的是“延长办理”"),
        ([*PETITION, "--event", f"延长办理=2026-04-10,{'9' * 20}"], "不是天数，要写 1 到 3650 之间的整数"),
        ([*PETITION, "--event", "延长办理=2026-04-10,0"], "“0”不是天数，要写 1 到 3650 之间的整数"),
        ([*PETITION, "--event", "答复=9999-12-31"], "“9999-12-31”的年份不对，能算的是 1990 年到 2100 年"),
        ([*PETITION, "--today", "9999-12-31"], "“9999-12-31”的年份不对"),
        (["信访.办理期限", "9999-12-31"], "“9999-12-31”的年份不对"),
        ([*PETITION, *TWICE], "“办理途径”写了 2 次，请只留一个"),
        ([*ORDER, "--event", "整改限期=2026-03-01"], "“整改限期”（2026-03-01）在起算的日子（2026-03-02）以前"),
        ([*ORDER, "--field", "整改限期=2026-03-01"], "“整改限期”（2026-03-01）在起算的日子（2026-03-02）以前"),
        ([*ORDER, "--event", "整改限期=2026-04-01", "--field", "整改限期=2026-04-02"], "“整改限期”写了 2 次"),
        (["信访.办理期限", "2025-03-10", "--field", "办理途劲=调解"], "不看“办理途劲”的值。是不是“办理途径”？"),
        (["信访.办理期限", "2025-03-10", "--field", "办理途径"], "看不懂，要写成如："),
        (["信访.办理期限", "2025-03-10", "--field", "办理途径=调解"], "办理途径：没有“调解”这个选项。可用的有："),
        (
            ["行政执法案件.办案期限", "2025-03-10", "--field", "另有规定的办案期限=9999日", *LONGER[2:]],
            "“另有规定的办案期限”写的“9999日”不行，时长的数要在 1 到 3650 之间",
        ),
        (
            ["行政执法案件.办案期限", "2025-03-10", "--field", "另有规定的办案期限=很久", *LONGER[2:]],
            "“另有规定的办案期限”写的“很久”不是时长，要写成如：15个工作日、30日、1个月",
        ),
    ],
)
def test_what_cannot_be_answered_is_told_in_one_sentence(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = ask(capsys, *words)
    assert (code, out) == (2, "")
    assert said in err
    assert len(err.strip().splitlines()) == 1


def test_another_rules_limit_is_counted_as_in_a_record(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["行政执法案件.办案期限", "2026-03-02", "--today", "2026-04-01"]
    _, out, _ = ask(capsys, *words, *LONGER)
    assert "不超过180日\n  依据 某规定第六十四条（记录里写明的另有规定）\n  到期 2026-08-29（周六）" in out
    code, _, err = ask(capsys, *words, *LONGER[:2])
    assert (code, err) == (2, "填了“另有规定的办案期限”，还没有填“另有规定的依据”，写明是哪部法的哪一条\n")
    _, told, _ = ask(capsys, *words, *LONGER, "--format", "json")
    assert json.loads(told)["citations"] == ["某规定第六十四条"]


def test_a_condition_is_judged_by_what_was_told_and_else_taken_to_hold(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["信访.办理期限", "2026-03-02", "--today", "2026-04-01"]
    _, out, _ = ask(capsys, *words, "--field", "办理途径=查处履职")
    assert out == "信访.办理期限\n  不适用：这个期限只管“办理途径 不为 查处履职”的\n"
    _, out, _ = ask(capsys, *words, "--field", "办理途径=信访程序")
    assert "  没有写明“事项类别”，当作为申诉求决\n" in out
    assert "没有写明“办理途径”" not in out
    _, out, _ = ask(capsys, *words, "--field", "办理途径=信访程序", "--field", "事项类别=申诉求决", "--format", "json")
    assert json.loads(out)["assumed"] == []


def test_a_matter_that_ended_has_no_running_term(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["信访.办理期限", "2026-03-02", "--today", "2026-06-01"]
    _, out, _ = ask(capsys, *words)
    assert "逾期未结" in out
    _, out, _ = ask(capsys, *words, "--event", "办结=2026-03-20")
    assert "没有登记" in out


def test_a_date_field_may_be_told_either_way(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["问题整改.整改期限", "2026-03-02", "--today", "2026-03-30"]
    assert ask(capsys, *words, "--field", "整改限期=2026年3月31日") == ask(
        capsys, *words, "--event", "整改限期=2026-03-31"
    )


def test_a_last_day_that_was_written_down_is_asked_for_by_its_field(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["问题整改.整改期限", "2026-03-02", "--today", "2026-03-30"]
    _, out, _ = ask(capsys, *words)
    assert "没有填“整改限期”；写明的，加上 --event 整改限期=日期" in out
    _, out, _ = ask(capsys, *words, "--event", "整改限期=2026-03-31")
    assert "到“整改限期”那天\n  到期 2026-03-31（周二）" in out
    assert "计时中，还剩1日" in out


def test_what_the_law_deems_is_counted_from_as_in_a_record(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["行政复议.普通程序审理期限", "2026-03-25", "--event", "登记=2026-03-09", "--today", "2026-04-01"]
    _, out, _ = ask(capsys, *words)
    assert "自 2026-03-16（周一） 视为受理起" in out
    assert "到期 2026-05-15（周五）" in out
    assert "受理审查期限2026-03-16届满，没有受理" in out
    _, out, _ = ask(capsys, *words[:2], "--event", "登记=2026-03-20", *words[4:])
    assert "自 2026-03-25（周三） 受理起" in out


def test_a_wait_ends_where_the_law_deems_the_answer_given(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["政府信息公开申请.答复期限", "2026-05-11", "--event", "征求制作机关意见=2026-05-13", "--today"]
    _, out, _ = ask(capsys, *words, "2026-06-10")
    assert "到期 2026-07-01（周三）" in out
    assert "制作机关意见期限2026-06-03届满" in out
    assert "当日视为同意公开（政府信息公开条例 第三十四条）" in out
    assert "2026-05-13（周三）至2026-06-03（周三） 不计 “征求制作机关意见”期间" in out
    _, out, _ = ask(capsys, *words, "2026-05-20")
    assert "暂停" in out
    assert "视为同意公开" not in out


def test_a_step_that_only_the_deeming_term_listens_to_may_be_told(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["政务服务办件.许可决定期限", "2026-03-25", "--event", "收件=2026-03-09", "--today", "2026-04-01"]
    code, out, _ = ask(capsys, *words)
    assert code == 0
    assert "自 2026-03-09（周一） 即为受理起" in out
    assert "到期 2026-04-07（周二）" in out


def test_the_answer_comes_without_a_word_of_the_machinery(
    monkeypatch: pytest.MonkeyPatch, recwarn: pytest.WarningsRecorder, db: None
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgres://somewhere")
    monkeypatch.setattr(apps, "ready", False)
    assert ask_amendments() == ""
    assert [str(each.message) for each in recwarn] == []


def test_no_term_is_stopped_extended_or_waited_for_before_it_began() -> None:
    start, before = date(2026, 3, 10), "2026-03-09"
    for name, request in every_term():
        term = request.term
        if term.before or term.starting(start)[0] not in request.steps:
            continue
        deeming = {heard for other in request.deeming for heard in other.names}
        own = {*term.stop, *term.pauses, *((term.extension.step,) if term.extension else ())}
        for event in own - {*term.starts, *term.meanwhile, *deeming}:
            with pytest.raises(DueError, match=f"“{event}”.*(在起算的日子|以前没有)"):
                read_case(request, start, [f"{event}={before}"], [])
            read_case(request, start, [f"{event}=2026-03-10"], [])
        assert request.steps, name


def test_a_wait_that_never_began_does_not_end(capsys: pytest.CaptureFixture[str]) -> None:
    waits = [
        (name, pause, end)
        for name, request in every_term()
        for pause, ends in request.term.pauses.items()
        for end in ends
        if not {end} & {*request.term.stop, *request.term.starts, *request.term.restarts, *request.term.reopens}
        and {pause, end} <= set(request.steps)
    ]
    assert waits
    for name, _, end in waits:
        code, _, err = ask(capsys, name, "2026-03-10", "--event", f"{end}=2026-03-20")
        assert code == 2, name
        assert f"“{end}”（2026-03-20）以前没有" in err


def every_term() -> list[tuple[str, DueRequest]]:
    """Every term of the catalogue as the command finds it."""
    names = [f"{each.spec.name}.{term}" for each in shelf.current().ledgers.values() for term in each.spec.terms]
    return [(name, find(shelf.current(), name)) for name in names]
