"""Who may do what at the desk. Administration of the group alone gives no role."""

from enum import StrEnum, auto


class Role(StrEnum):
    OFFICER = "officer"  # petugas
    FRONT_OFFICE = "front_office"
    COORDINATOR = "coordinator"
    HEAD = "head"  # kepala: reports, and complaints about the coordinator
    IT_ADMIN = "it_admin"  # settings, no cases


class Permission(StrEnum):
    SERVE_CASES = auto()
    SERVE_QUEUE = auto()
    ACT_FOR_COLLEAGUES = auto()  # hand over, release, close what somebody else owns
    ENROL = auto()
    SEE_REPORTS = auto()
    EDIT_FAQ = auto()
    HANDLE_COMPLAINTS = auto()
    HANDLE_COMPLAINTS_ABOUT_COORDINATORS = auto()
    SET_CALENDAR = auto()
    SEE_SYSTEM = auto()


_DESK = frozenset({Permission.SERVE_CASES, Permission.SERVE_QUEUE})

MAY: dict[Role, frozenset[Permission]] = {
    Role.OFFICER: _DESK | {Permission.EDIT_FAQ},
    Role.FRONT_OFFICE: frozenset({Permission.SERVE_QUEUE}),
    Role.COORDINATOR: _DESK
    | {
        Permission.ACT_FOR_COLLEAGUES,
        Permission.ENROL,
        Permission.SEE_REPORTS,
        Permission.EDIT_FAQ,
        Permission.HANDLE_COMPLAINTS,
        Permission.SET_CALENDAR,
        Permission.SEE_SYSTEM,
    },
    Role.HEAD: frozenset({Permission.SEE_REPORTS, Permission.HANDLE_COMPLAINTS_ABOUT_COORDINATORS}),
    Role.IT_ADMIN: frozenset({Permission.SEE_SYSTEM, Permission.SET_CALENDAR}),
}


def may(role: Role, permission: Permission) -> bool:
    return permission in MAY[role]
