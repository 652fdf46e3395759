"""Lines and rights from before the upgrade are proven as they stand then, and what is done to them later is told."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from importlib import import_module
from types import SimpleNamespace

import pytest
from django.apps import apps
from django.db import connection, transaction
from django.utils import timezone

from tests.people import People
from zhangtu.offices.proof_table import RightsProof
from zhangtu.offices.proving import disagreements as rights_disagreements
from zhangtu.trail.models import Entry, TrailAction
from zhangtu.trail.verifying import disagreements
from zhangtu.trail.writing import write

TRAIL = import_module("zhangtu.trail.migrations.0003_proofs")
OFFICES = import_module("zhangtu.offices.migrations.0006_rights_proof")
EDITOR = SimpleNamespace(connection=connection)


Owner = Callable[[], AbstractContextManager[None]]


def unproven() -> None:
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE trail_entry DISABLE TRIGGER trail_only_added")
        cursor.execute("UPDATE trail_entry SET proof = ''")
        cursor.execute("ALTER TABLE trail_entry ENABLE ALWAYS TRIGGER trail_only_added")


@pytest.mark.django_db
def test_lines_are_proven_as_they_stand(as_owner: Owner) -> None:
    changes = {"金额": [None, 1.0], "比例": [0.1, 1e22], "名": ["甲", {"乙": [True, None]}]}
    for number in range(3):
        write(TrailAction.OTHER, at=timezone.now(), person_id=None, person_name=f"某{number}", changes=changes)
    assert list(disagreements()) == []
    with as_owner():
        unproven()
        assert len(list(disagreements())) == 3
        TRAIL.prove(apps, EDITOR)
    assert list(disagreements()) == []
    with as_owner(), pytest.raises(Exception, match="留痕只能增加"), transaction.atomic():
        Entry.objects.update(note="改过")


def test_rights_are_proven_as_they_stand(people: People) -> None:
    assert list(rights_disagreements()) == []
    RightsProof.objects.all().delete()
    assert any("王送审" in line for line in rights_disagreements())
    OFFICES.prove(apps, EDITOR)
    assert list(rights_disagreements()) == []
