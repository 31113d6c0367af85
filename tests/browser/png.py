"""Small PNGs: 256 colours are plenty for a page, and a fraction of a photograph's weight.

Format: https://www.w3.org/TR/png-3/ (colour type 3, eight bits, filter 0).
"""

import base64
import struct
import zlib

from playwright.async_api import Page

# The browser reads the picture; each colour goes to the nearest of 256 that occur most and are not alike.
REDUCE = """async (source) => {
  const image = new Image();
  image.src = source;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const pen = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d");
  pen.drawImage(image, 0, 0);
  const pixels = new Uint32Array(pen.getImageData(0, 0, width, height).data.buffer).map((each) => each & 0xffffff);
  const counts = new Map();
  for (const each of pixels) counts.set(each, (counts.get(each) ?? 0) + 1);
  const part = (colour, shift) => (colour >> shift) & 255;
  const far = (a, b) => [0, 8, 16].reduce((sum, shift) => sum + (part(a, shift) - part(b, shift)) ** 2, 0);
  const palette = [];
  for (const [colour] of [...counts].sort((a, b) => b[1] - a[1]))
    if (palette.length < 256 && palette.every((chosen) => far(chosen, colour) > 12)) palette.push(colour);
  const nearest = new Map();
  for (const colour of counts.keys()) {
    let best = 0;
    for (let i = 1; i < palette.length; i += 1) if (far(colour, palette[i]) < far(colour, palette[best])) best = i;
    nearest.set(colour, best);
  }
  const rows = Array.from({ length: height }, (_, y) =>
    String.fromCharCode(0, ...Array.from(pixels.subarray(y * width, (y + 1) * width), (each) => nearest.get(each))));
  return { width, height, palette, pixels: btoa(rows.join("")) };
}"""


async def reduced(page: Page, png: bytes) -> bytes:
    """The same picture in at most 256 colours; ``page`` is any page without a policy against data: pictures."""
    found = await page.evaluate(REDUCE, "data:image/png;base64," + base64.b64encode(png).decode())
    palette = b"".join(struct.pack("<I", colour)[:3] for colour in found["palette"])
    header = struct.pack(">IIBBBBB", found["width"], found["height"], 8, 3, 0, 0, 0)
    rows = zlib.compress(base64.b64decode(found["pixels"]), 9)
    parts = ((b"IHDR", header), (b"PLTE", palette), (b"IDAT", rows), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, content) for kind, content in parts)


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
