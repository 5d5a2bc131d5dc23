"""Why a file could not be opened or written, in Dutch: the system itself says it in English."""

from __future__ import annotations

import errno
from collections.abc import Mapping

_WHY: Mapping[int, str] = {
    errno.ENOENT: "het bestaat niet",
    errno.EACCES: "u hebt er geen rechten voor",
    errno.EPERM: "u hebt er geen rechten voor",
    errno.EROFS: "deze schijf kan alleen worden gelezen",
    errno.EISDIR: "het is een map",
    errno.ENOTDIR: "een deel van het pad is geen map",
    errno.ENOSPC: "de schijf is vol",
    errno.ENAMETOOLONG: "de naam is te lang",
    errno.ETXTBSY: "een ander programma heeft het open",
    errno.EBUSY: "een ander programma heeft het open",
}


def why_not(error: OSError) -> str:
    """The reason in Dutch; a rare one by its number."""
    return _WHY.get(error.errno or 0, f"fout {error.errno} van het systeem")
