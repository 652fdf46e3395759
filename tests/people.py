"""The few people who appear everywhere: 新桥镇 with its villages, a neighbour, the county bureau, and their staff."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

import pytest
from django.db import connection
from django.db.backends.base.operations import BaseDatabaseOperations

from tests.kept import once
from zhangtu.config.postgres.data_folder import APPLICATION
from zhangtu.offices import staff, tree
from zhangtu.offices.models import Extent, Office, Person
from zhangtu.offices.reach import Reach, reach

TODAY = date(2026, 3, 2)
ONLY_ADDED = (("trail_entry", "trail_only_added"), ("access_accessline", "access_only_added"))
"""Tables that refuse to be emptied, and by which trigger."""


@dataclass(frozen=True)
class Places:
    """青山县 with 新桥镇 (东村, 西村) and 河口镇 (南村), and the county's justice bureau."""

    county: Office
    bureau: Office
    town: Office
    east: Office
    west: Office
    other_town: Office
    south: Office


@dataclass(frozen=True)
class People:
    """王送审 and 李审查 work in 新桥镇, 陈路人 in 河口镇, 赵局长 sees the county, 周律师 only what names him."""

    wang: Person
    li: Person
    sun: Person
    chen: Person
    zhao: Person
    zhou: Person

    def reach(self, person: Person, day: date = TODAY) -> Reach:
        """The person's reach, read anew."""
        return reach(Person.objects.get(pk=person.pk), day)


@pytest.fixture
def places(db: None) -> Places:
    """Offices that were always there."""
    return once("long ago", long_ago)


def long_ago() -> Places:
    """The same, for tests that choose between several beginnings."""
    county = tree.found("县", "370000", "青山县", "青山")
    town = tree.found("乡镇", "370001", "新桥镇", "新桥", county)
    other = tree.found("乡镇", "370002", "河口镇", "河口", county)
    return Places(
        county=county,
        bureau=tree.found("部门", "370000-sfj", "青山县司法局", "青山司", county),
        town=town,
        east=tree.found("村", "370001001", "东村", "东村", town),
        west=tree.found("村", "370001002", "西村", "西村", town),
        other_town=other,
        south=tree.found("村", "370002001", "南村", "南村", other),
    )


@pytest.fixture
def people(places: Places) -> People:
    """Everyone has a post; tests grant the rights they are about. 赵局长 may see everything but nothing private."""
    return once(("people", places.town.pk), lambda: hired(places))


def hired(places: Places) -> People:
    """The same, made anew."""
    names = {"wang": "王送审", "li": "李审查", "sun": "孙签发", "chen": "陈路人", "zhao": "赵局长", "zhou": "周律师"}
    people = People(**{key: Person.objects.create_user(key, name) for key, name in names.items()})
    for person in (people.wang, people.li, people.sun, people.zhou):
        staff.appoint(person, places.town, "工作人员")
    staff.appoint(people.chen, places.other_town, "工作人员")
    staff.grant(staff.appoint(people.zhao, places.county, "局长"), "*", extent=Extent.SUBTREE)
    return people


def granted(people: People, roles: Mapping[str, tuple[str, ...]], *, sees_private: bool = False) -> People:
    """The same people, who may act in these roles of every ledger."""

    def grant() -> None:
        for key, named in roles.items():
            post = getattr(people, key).posts.get()
            for role in named:
                staff.grant(post, "*", role, Extent.SUBTREE, sees_private=sees_private)

    once(("granted", people.wang.pk, tuple(roles.items()), sees_private), grant)
    return people


@pytest.fixture(scope="session", autouse=True)
def _tests_may_empty_the_trail() -> Iterator[None]:
    """A test with its own transactions ends by emptying every table; only then does the trail's trigger step aside."""
    plain = type(connection.ops).sql_flush

    def sql_flush(self: BaseDatabaseOperations, *args: object, **kwargs: object) -> list[str]:
        statements = plain(self, *args, **kwargs)
        aside = [f"ALTER TABLE {table} DISABLE TRIGGER {trigger}" for table, trigger in ONLY_ADDED]
        back = [f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {trigger}" for table, trigger in ONLY_ADDED]
        return ["RESET ROLE", *aside, *statements, *back, f"SET ROLE {APPLICATION}"] if statements else statements

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(type(connection.ops), "sql_flush", sql_flush)
        yield
