"""Who receives: every form in which groups are given, and every check of them, once."""

from evenhand.groups.groups import Groups

__all__ = ["Groups"]
