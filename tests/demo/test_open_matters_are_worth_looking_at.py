"""What is still open has clocks that run: soon due, just late, paused, extended; everyone has something to do."""

from tests.demo.conftest import NOW, Loader
from zhangtu.ledger.models import Record
from zhangtu.offices.models import Person
from zhangtu.trail.models import Entry


def terms(state: str) -> set[str]:
    live = Record.objects.filter(batch=None, withdrawn_at=None)
    return {name for record in live for name, term in record.terms.items() if term["state"] == state}


def test_clocks_run_late_entries_are_marked_and_everyone_is_invented(load_places: Loader) -> None:
    load_places("xinqiao")
    open_ = Record.objects.filter(batch=None, due_at__isnull=False)
    assert open_.filter(due_at__lt=NOW).exists()
    assert open_.filter(due_at__gt=NOW).exists()
    assert {"办理期限", "答复期限"} <= terms("计时中")
    assert not Record.objects.filter(batch=None, backdated=True).exists()
    assert not Record.objects.filter(batch__isnull=False, backdated=False).exists()
    assert all(person.demo and "演示" in person.name for person in Person.objects.all())
    assert all(person.check_password("demo-password") for person in Person.objects.all())


def test_each_step_is_on_the_trail_with_who_took_it(load_places: Loader) -> None:
    load_places("nishan")
    record = Record.objects.get(batch=None, ledger="contract_review")
    steps = list(Entry.objects.filter(record_id=record.pk).order_by("seq").values_list("step", "person_name"))
    assert steps == [("送审", "孔登记（演示）"), ("退回补正", "仲审查（演示）")]
