"""Tokens, kept by the person they belong to."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest
from ninja import Router, Status

from zhangtu.api import tokens
from zhangtu.api.caller import BySession, caller
from zhangtu.api.models import Token
from zhangtu.api.schemas import RefusalOut, TokenIn, TokenOut

router = Router(tags=["令牌"], auth=BySession())


@router.get("/tokens", response=list[TokenOut])
def kept(request: HttpRequest) -> list[Token]:
    """One's own tokens."""
    return list(Token.objects.filter(person=caller(request).person))


@router.post("/tokens", response={201: TokenOut})
def make(request: HttpRequest, body: TokenIn) -> Status[dict[str, Any]]:
    """A new token; only a person at the desk can make one, a token cannot make another."""
    who = caller(request)
    token, secret = tokens.make(who.person, body.name, body.days, who.now)
    return Status(201, {"id": token.pk, "name": token.name, "expires_at": token.expires_at, "token": secret})


@router.delete("/tokens/{token_id}", response={204: None, 404: RefusalOut})
def forget(request: HttpRequest, token_id: UUID) -> Status[Any]:
    """One's own token ends now."""
    gone, _ = Token.objects.filter(person=caller(request).person, pk=token_id).delete()
    return Status(204, None) if gone else Status(404, {"sentence": "没有这个令牌。"})
