"""Tokens, kept by the person they belong to."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest
from ninja import Router, Status
from ninja.errors import HttpError

from zhangtu import shelf
from zhangtu.api.caller import BySession, Caller, caller
from zhangtu.api.schemas import RefusalOut, TokenIn, TokenOut
from zhangtu.entrance import tokens
from zhangtu.entrance.models import Token

router = Router(tags=["令牌"], auth=BySession())


@router.get("/tokens", response=list[TokenOut])
def kept(request: HttpRequest) -> list[Token]:
    """One's own tokens that count."""
    who = caller(request)
    return list(tokens.lasting([who.person.pk], who.now))


@router.post("/tokens", response={201: TokenOut, 422: RefusalOut})
def make(request: HttpRequest, body: TokenIn) -> Status[dict[str, Any]]:
    """A new token; only a person at the desk can make one, a token cannot make another."""
    who = caller(request)
    office_id = _post(who, body.office)
    if unknown := [stem for stem in body.ledgers if stem not in shelf.current().ledgers]:
        raise HttpError(422, f"没有“{unknown[0]}”这个台账，令牌没有做。")
    token, secret = tokens.make(
        who.person,
        body.name,
        body.days,
        who.now,
        office_id=office_id,
        scopes=[scope.value for scope in body.scopes],
        ledgers=body.ledgers,
    )
    names = ("id", "name", "expires_at", "scopes", "ledgers")
    return Status(201, {name: getattr(token, name) for name in names} | {"token": secret})


def _post(who: Caller, wanted: UUID | None) -> UUID | None:
    """The office of the post the token acts in: the one named, else that of the first post."""
    here = [seat.office_id for seat in who.reach.seats]
    if wanted is not None and wanted not in here:
        raise HttpError(422, "你在这个单位没有岗位，令牌没有做。")
    return wanted or next(iter(here), None)


@router.delete("/tokens/{token_id}", response={204: None, 404: RefusalOut})
def forget(request: HttpRequest, token_id: UUID) -> Status[Any]:
    """One's own token ends now."""
    who = caller(request)
    ended = tokens.end(tokens.lasting([who.person.pk], who.now).filter(pk=token_id), who.person, who.now)
    return Status(204, None) if ended else Status(404, {"sentence": "没有这个令牌。"})
