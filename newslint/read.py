"""Bytes to Source: the only module that opens copy, and the one that says what it cannot read."""

import codecs
from pathlib import Path

from newslint.source import Source

LARGEST = 10_000_000
BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Tab, line feed, form feed, carriage return and the wire's own STX, ETX, SUB and ESC may stand in copy.
CONTROLS = bytes(set(range(32)) - {2, 3, 9, 10, 12, 13, 26, 27})
SHARE_OF_CONTROLS = 0.005


class ReadError(Exception):
    """A file that cannot be read as copy; its text is one line for the person who asked."""


def read(path: str) -> Source:
    """Read the file at ``path``; raise ReadError where it is missing, forbidden, too large or not text."""
    try:
        with Path(path).open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise ReadError((error.strerror or str(error)).lower()) from error
    return decode(path, data)


def decode(path: str, data: bytes) -> Source:
    """Return ``data`` as the Source of ``path``: by its byte-order mark, as UTF-8, or as a detected encoding."""
    if len(data) > LARGEST:
        raise ReadError(f"larger than {LARGEST // 1_000_000} MB, too large for a story")
    for bom, encoding in BOMS:
        if data.startswith(bom):
            return _decode_as(path, data[len(bom) :], encoding, bom)
    if _is_binary(data):
        raise ReadError("binary data, not text")
    try:
        return Source(path, data.decode("utf-8"))
    except UnicodeDecodeError as error:
        return _detect(path, data, error)


def _decode_as(path: str, data: bytes, encoding: str, bom: bytes) -> Source:
    try:
        return Source(path, data.decode(encoding), encoding=encoding, bom=bom)
    except UnicodeDecodeError as error:
        raise ReadError(_undecodable(data, error, f"not {encoding} as its byte-order mark says")) from error


def _detect(path: str, data: bytes, error: UnicodeDecodeError) -> Source:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - costs 20 ms, needed for few files

    best = from_bytes(data).best()
    if best is None:
        raise ReadError(_undecodable(data, error, "not UTF-8, and no other encoding fits")) from error
    return Source(path, data.decode(best.encoding), encoding=best.encoding)


def _is_binary(data: bytes) -> bool:
    controls = len(data) - len(data.translate(None, CONTROLS))
    return controls > SHARE_OF_CONTROLS * len(data)


def _undecodable(data: bytes, error: UnicodeDecodeError, reason: str) -> str:
    line = data.count(b"\n", 0, error.start) + 1
    return f"line {line}: byte 0x{data[error.start]:02x}: {reason}"
