"""Files that the desk does not pass on (programs and scripts, also under a disguised name), and safe names."""

import unicodedata

# What a double tap starts on common computers and telephones. Office files with macros are data here and pass.
_PROGRAMS = """
    ade apk apkm apks app appx bat chm cmd com cpl dll dmg exe gadget hta inf ipa iso jar js jse lnk msi msix msp mst
    pif pkg ps1 psm1 reg scr sh sys url vb vbe vbs wsf wsh xapk
"""
PROGRAMS = frozenset(_PROGRAMS.split())
_PROGRAM_TYPES = frozenset(
    {
        "application/java-archive",
        "application/vnd.android.package-archive",
        "application/vnd.microsoft.portable-executable",
        "application/x-dosexec",
        "application/x-ms-installer",
        "application/x-msdos-program",
        "application/x-msdownload",
        "application/x-msi",
        "application/x-sh",
    }
)
# Endings that also stand inside harmless names, such as "bps.com.pdf" or "chart.js.csv".
_ALSO_WORDS = frozenset({"app", "com", "inf", "js", "sh", "sys", "url"})
# Signs that show the rest of a name backwards: "gpj.exe" in place of "exe.jpg".
_TURNING = frozenset("\u202a\u202b\u202d\u202e\u2066\u2067\u2068")


def is_dangerous(file_name: str | None, mime_type: str | None = None) -> bool:
    """Judged by name and declared type; nobody opens the file. A name of two endings is judged by both."""
    if (mime_type or "").partition(";")[0].strip().casefold() in _PROGRAM_TYPES:
        return True
    if file_name is None:
        return False
    if not _TURNING.isdisjoint(file_name):
        return True
    *before, last = ["", *_endings(file_name)]
    return last in PROGRAMS or (bool(before) and before[-1] in PROGRAMS - _ALSO_WORDS)


NAME_LENGTH = 100  # characters; longer ones are cut before their ending
_NOT_IN_NAMES = frozenset('\\/:*?"<>|')  # folders, and what some computers cannot store


def safe_name(file_name: str) -> str:
    """The name as it may stand in a header and on a disk: one line, no folder, no hidden signs, not endless."""
    plain = unicodedata.normalize("NFC", file_name)
    shown = "".join(" " if _hides(sign) else "_" if sign in _NOT_IN_NAMES else sign for sign in plain)
    name = " ".join(shown.split()).strip(". ")
    stem, dot, ending = name.rpartition(".")
    if len(name) <= NAME_LENGTH:
        return name or "file"
    return f"{stem[: NAME_LENGTH - 1 - len(ending)]}.{ending}" if dot and len(ending) <= 10 else name[:NAME_LENGTH]


def _hides(sign: str) -> bool:
    return unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


def _endings(file_name: str) -> list[str]:
    """``Laporan .PDF.exe.`` → pdf, exe: spaces and full stops at the end are ignored by computers, too."""
    plain = unicodedata.normalize("NFKC", file_name).casefold()
    visible = "".join(sign for sign in plain if unicodedata.category(sign) not in ("Cc", "Cf"))
    return [part.strip() for part in visible.rstrip(". ").split(".")[1:]]
