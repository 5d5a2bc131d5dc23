"""Who uses the chat, and what they may see and do."""

from __future__ import annotations

from assistant.server.roles import Role
from ingest.models import PUBLIC, Frozen

__all__ = ["PUBLIC", "Role", "Who", "nobody"]


class Who(Frozen):
    """Someone who uses the chat. `name` is the login name, "" when nobody logs in; `shown` is what to call them."""

    name: str
    shown: str
    role: Role
    groups: tuple[str, ...] = ()

    @property
    def may_upload(self) -> bool:
        """Whether this person may add documents."""
        return self.role in (Role.MEDEWERKER, Role.BEHEERDER)

    @property
    def may_remove(self) -> bool:
        """Whether this person may remove documents."""
        return self.role is Role.BEHEERDER

    @property
    def access(self) -> tuple[str, ...]:
        """The values of `Document.access` that this person may see."""
        return (PUBLIC, *(group for group in self.groups if group != PUBLIC))


def nobody(role: Role) -> Who:
    """Someone who did not log in."""
    return Who(name="", shown="", role=role)
