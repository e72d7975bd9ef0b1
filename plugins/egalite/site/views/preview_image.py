"""The image that networks show beside a link to any page (Open Graph)."""

from __future__ import annotations

from typing import Any

from egalite.site import addresses
from egalite.site.kit import manifest

_WIDTH = 1200  # of the image made for links


def preview_image() -> dict[str, Any]:
    """Address and text of the image of the kit's last version. Raises StopIteration when it has none."""
    version = manifest.latest()
    one = next(one for one in version.of("social") if one.width == _WIDTH)
    return {"address": addresses.kit_file(version.number, one.file), "alt": one.alt}
