"""The office as its file describes it: who it is, when it serves, and the standard's numbers."""

from pstbot.office.model import Office, Service
from pstbot.office.reading import PACKAGED, OfficeError, load_office
from pstbot.office.table import Problem

__all__ = ["PACKAGED", "Office", "OfficeError", "Problem", "Service", "load_office"]
