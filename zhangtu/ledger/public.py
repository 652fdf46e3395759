"""The gate for anybody: of a ledger only the fields its file declares public, and only records that stand."""

import base64
from collections.abc import Iterable
from datetime import date
from functools import reduce
from operator import or_
from uuid import UUID

from django.db.models import Q, QuerySet
from django.utils.crypto import constant_time_compare, salted_hmac

from zhangtu.catalog.sentences import Sentence, Verb
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.models import Record
from zhangtu.ledger.spec import Kind, LedgerSpec
from zhangtu.offices.models import Person

CODE = 10
"""Characters of a receipt's code: fifty bits, which nobody guesses."""


def public(stem: str, spec: LedgerSpec, today: date) -> QuerySet[Record]:
    """The records that anybody may read; none of a ledger that declares nothing public."""
    if spec.public is None:
        return Record.objects.none()
    records = Record.objects.filter(ledger=stem, withdrawn_at__isnull=True)
    for sentence in spec.public.when:
        records = records.filter(_said(spec, sentence))
    if spec.public.steps:
        records = records.filter(steps__has_any_keys=list(spec.public.steps))
    if spec.kind is Kind.REGISTER:
        records = records.exclude(state__in=spec.ends)
    ends = {*spec.public.until, *([spec.valid.until] if spec.valid and spec.valid.until else [])}
    for name in sorted(ends):
        until = f"data__{name}"
        over = Q(**{f"{until}__isnull": False}) & Q(**{f"{until}__lt": today.isoformat()})
        records = records.exclude(over)
    return records


def _said(spec: LedgerSpec, sentence: Sentence) -> Q:
    """The records of which a sentence about a field holds, as ``conditions.holds`` reads it."""
    name, field = sentence.name, spec.fields[sentence.name]
    if sentence.verb in (Verb.HAS, Verb.HAS_NOT):
        blank = Q(**{f"data__{name}__isnull": True}) | Q(**{f"data__{name}__in": [None, "", [], "无"]})
        return blank if sentence.verb is Verb.HAS_NOT else ~blank
    wanted = [kind_of(field).wanted(field, name, word) for word in sentence.values]
    holding = reduce(or_, (Q(**each) for each in wanted if each is not None), Q(pk__in=[]))
    return Q(**{f"data__{name}__isnull": True}) | ~holding if sentence.verb is Verb.IS_NOT else holding


def public_fields(spec: LedgerSpec, record: Record) -> dict[str, str]:
    """The declared fields that say something, as text; a field that has become private since is left out."""
    names = spec.public.fields if spec.public else ()
    return {
        name: kind_of(spec.fields[name]).publishes(spec.fields[name], record.data[name])
        for name in names
        if not spec.fields[name].private and record.data.get(name) not in (None, "", [])
    }


def invented(records: Iterable[Record]) -> frozenset[UUID]:
    """Those that people of the demonstration entered or imported: whoever reads them must see that."""
    behind = {each.pk: {*each.people, *([each.batch.by] if each.batch else [])} for each in records}
    everybody = frozenset().union(*behind.values())
    demo = set(Person.objects.filter(pk__in=everybody, demo=True).values_list("pk", flat=True))
    return frozenset(record_id for record_id, people in behind.items() if people & demo)


def saying(spec: LedgerSpec, word: str) -> Q:
    """Whether one of the declared fields holds the word."""
    condition = Q(pk__in=[])
    for name in spec.public.fields if spec.public else ():
        field = spec.fields[name]
        wanted = None if field.private else kind_of(field).holding(field, name, word)
        if wanted is not None:
            condition |= Q(**wanted)
    return condition


def code_of(record_id: UUID) -> str:
    """The code on a record's receipt: it follows from the record and this house's key, so it is kept nowhere."""
    seal = salted_hmac("zhangtu.ledger.receipt", str(record_id), algorithm="sha256").digest()
    text = base64.b32encode(seal).decode()[:CODE]
    return f"{text[: CODE // 2]}-{text[CODE // 2 :]}"


def opens(record_id: UUID, typed: str) -> bool:
    """Whether the code typed is the record's, however it was spaced or cased."""
    plain = "".join(char for char in typed.upper() if char.isascii() and char.isalnum())
    return constant_time_compare(plain, code_of(record_id).replace("-", ""))
