"""Office files are zip archives; written with the time of today they differ from run to run."""

from __future__ import annotations

import re
from datetime import date
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")


def settled(data: bytes, day: date) -> bytes:
    """Write an office file again with one fixed time everywhere: in the archive and in its properties."""
    out = BytesIO()
    with ZipFile(BytesIO(data)) as source, ZipFile(out, "w") as target:
        for entry in source.infolist():
            content = source.read(entry)
            if entry.filename == "docProps/core.xml":
                content = _MODIFIED.sub(rb"\g<1>" + f"{day.isoformat()}T00:00:00Z".encode(), content)
            fresh = ZipInfo(entry.filename, (day.year, day.month, day.day, 0, 0, 0))
            fresh.compress_type = ZIP_DEFLATED
            fresh.external_attr = 0o600 << 16
            target.writestr(fresh, content)
    return out.getvalue()
