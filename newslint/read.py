"""Bytes to Source: the only module that opens copy, and the one that says what it cannot read."""

import codecs
import os
import re
import stat
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
# Tab, line feed, Word's line break, form feed, carriage return, the wire's own SOH, STX, ETX, EOT, SYN, SUB, ESC and
# its separators FS to US may stand in copy. A few others do by accident, and old systems fill up a file with NULs.
NULS = b"\0"
CONTROLS = bytes(set(range(1, 32)) - {1, 2, 3, 4, 9, 10, 11, 12, 13, 22, 26, 27, 28, 29, 30, 31})
FEW = 3
SHARE_OF_CONTROLS, SHARE_OF_NULS = 0.005, 0.05
#: Where the system keeps what a shell's <(command) and /dev/stdin name.
DEVICES = ("/dev/", "/proc/")

# Statistics fail on English copy, where little but quotation marks and dashes is not ASCII: of 160 stories in
# cp1252, charset-normalizer reads 14 wrong, and almost all in the old encoding of the Macintosh.
WESTERN = ("cp1252", "mac_roman")
NOT_ASCII = re.compile(r"[^\x00-\x7f]")
#: What comes of reading one of them as the other, or other alphabets as either: capitals behind small letters,
#: behind a full stop or alone, letters with accents in a row, signs that copy has no use for.
STRANGE = re.compile(
    r"(?<=[a-z.,!?…])[À-ÖØ-ÞŒŠŽ]|(?<!\w)[À-ÖØ-ÞŒŠŽ](?!\w)|[À-ÖØ-öø-ÿ]{3}"
    r"|(?<!\w)[^\W_\x00-\x7f](?=[A-Z][a-z]|[AI]\b)|[¤¦¨¬¯¸ƒˆ˜†‡‰√∫≈∆Ω∂∏π≠∞ıˇ˘˙˚˝˛\x80-\x9f]"
)
SHARE_OF_STRANGE = 0.1


class ReadError(Exception):
    """A file that cannot be read as copy; its text is one line for the person who asked."""


class FormatError(ReadError):
    """Copy whose format is broken, so that its parts cannot be told; its text is "line 3: front matter: …"."""

    def __init__(self, line: int, reason: str) -> None:
        """Say that ``line`` (from 1) is broken, and why."""
        super().__init__(f"line {line}: {reason}")


def read(path: str) -> Source:
    """Read the file at ``path``; raise ReadError where it is missing, forbidden, too large or not text.

    A pipe is read only where the system names it, as /dev/stdin: one that lies in a folder may never be written to.
    """
    try:
        if not _is_readable(path):
            raise ReadError("not a regular file")
        with Path(path).open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise ReadError((error.strerror or str(error)).lower()) from error
    return decode(path, data)


def _is_readable(path: str) -> bool:
    """Tell whether opening ``path`` comes to an end: with its bytes, or for a folder with the system's own error."""
    mode = Path(path).stat().st_mode
    is_stream = stat.S_ISFIFO(mode) or stat.S_ISCHR(mode)
    return stat.S_ISREG(mode) or stat.S_ISDIR(mode) or (is_stream and os.path.abspath(path).startswith(DEVICES))  # noqa: PTH100 - links kept


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
    """Return copy that is not UTF-8 by the first Western encoding in which it reads well, else by statistics."""
    if _is_nearly_utf8(data):
        raise ReadError(_undecodable(data, error, "not UTF-8, which the rest of the file is")) from error
    for encoding in WESTERN:
        text = data.decode(encoding, "replace")
        if "\ufffd" not in text and _reads_well(text):
            return Source(path, text, encoding=encoding)
    from charset_normalizer import from_bytes

    for guess in from_bytes(data):
        source = Source(path, data.decode(guess.encoding), encoding=guess.encoding)
        if source.to_bytes() == data:
            return source
    raise ReadError(_undecodable(data, error, "not UTF-8, and no other encoding fits")) from error


def _is_nearly_utf8(data: bytes) -> bool:
    """Tell whether more characters beyond ASCII are good UTF-8 than not."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    return len(NOT_ASCII.findall(text)) - bad > bad


def _reads_well(text: str) -> bool:
    return len(STRANGE.findall(text)) <= SHARE_OF_STRANGE * len(NOT_ASCII.findall(text))


def _is_binary(data: bytes) -> bool:
    controls = len(data) - len(data.translate(None, CONTROLS))
    nuls = data.count(NULS)
    return controls > max(FEW, SHARE_OF_CONTROLS * len(data)) or nuls > max(FEW, SHARE_OF_NULS * len(data))


def _undecodable(data: bytes, error: UnicodeDecodeError, reason: str) -> str:
    line = data.count(b"\n", 0, error.start) + 1
    return f"line {line}: byte 0x{data[error.start]:02x}: {reason}"
