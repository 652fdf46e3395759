"""The provider of identities as allauth wants to know it."""

from typing import Any

from zhangtu.config.environment import identity_provider, secret, text


def providers() -> dict[str, Any]:
    """One provider, or none; it is asked with PKCE, and for nothing that is not needed to tell who comes."""
    issuer = identity_provider()
    if not issuer:
        return {}
    return {"openid_connect": {"APPS": [app(issuer)], "OAUTH_PKCE_ENABLED": True, "SCOPE": ["openid", "profile"]}}


def app(issuer: str) -> dict[str, Any]:
    """What stands between the provider and this house."""
    return {
        "provider_id": "provider",
        "name": text("ZHANGTU_OIDC_NAME"),
        "client_id": text("ZHANGTU_OIDC_CLIENT"),
        "secret": secret("ZHANGTU_OIDC_SECRET"),
        "settings": {"server_url": issuer, "oauth_pkce_enabled": True},
    }
