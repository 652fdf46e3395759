"""First passwords: made by us, read out or printed once, changed by their owner before anything else."""

import secrets

from django.contrib.auth.hashers import PBKDF2PasswordHasher, get_hasher

LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""Without look-alikes."""
GROUPS, LONG = 3, 4
ROUNDS = 50_000
"""A random password needs no slow hash to be safe, and hundreds are made at once; its owner's own gets the full one."""


def first_password() -> str:
    """Easy to read out, hard to guess: three groups of four letters and digits."""
    return "-".join("".join(secrets.choice(LETTERS) for _ in range(LONG)) for _ in range(GROUPS))


def first_hash(password: str) -> str:
    """The hash of a password made by ``first_password``."""
    hasher = get_hasher()
    if isinstance(hasher, PBKDF2PasswordHasher):
        return hasher.encode(password, hasher.salt(), ROUNDS)
    return hasher.encode(password, hasher.salt())
