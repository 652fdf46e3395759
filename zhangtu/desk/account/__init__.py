"""How one comes in oneself: password, second factor, sessions, tokens; and what administrators see of it."""
