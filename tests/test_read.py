"""Bytes to text: encodings of copy, and what is said of files that are none."""

import os
import random
from pathlib import Path

import pytest

from newslint.read import LARGEST, FormatError, ReadError, decode, read

CURLY = "“It’s not the time – or the place,” said Zoë Müller… “We’ll see.”\n"


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "mac_roman"])
@pytest.mark.parametrize(
    "text",
    [
        CURLY,
        "The minister’s answer\n",
        "“No,” he said.\n",
        "The café was shut.\n",
        "a deal – at last\n",
        "It was hot — 40°C in the shade.\n",
    ],
)
def test_western_copy_reads_as_written(text: str, encoding: str) -> None:
    source = decode("story.txt", text.encode(encoding))
    assert (source.text, source.encoding) == (text, encoding)


def test_capitals_with_accents_are_no_sign_of_another_encoding() -> None:
    text = "ÉCOLE POLYTECHNIQUE’S HEAD RESIGNS\n"
    assert decode("story.txt", text.encode("cp1252")).text == text


def test_latin_1_is_read_as_its_superset() -> None:
    source = decode("story.txt", "Zoë Müller, São Paulo, £5m\n".encode("latin-1"))
    assert (source.text, source.encoding) == ("Zoë Müller, São Paulo, £5m\n", "cp1252")


def test_cyrillic_copy_is_told_by_statistics() -> None:
    text = "Москва. Президент России сказал, что переговоры прошли хорошо и стороны договорились. " * 5
    assert decode("story.txt", text.encode("cp1251")).text == text


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    source = decode("story.txt", b"\xef\xbb\xbfThe talks.")
    assert (source.text, source.bom) == ("The talks.", b"\xef\xbb\xbf")


def test_an_empty_file_is_a_story_without_words() -> None:
    assert decode("story.txt", b"").text == ""


def test_signs_of_the_wire_may_stand_in_copy() -> None:
    assert decode("story.txt", b"\x02MOSCOW, Jan 30 (TASS) - Talks.\r\n\x03").text.startswith("\x02MOSCOW")


@pytest.mark.parametrize(
    "data",
    [
        b"The talks\x0bfailed.\n",
        b"\x16\x16\x01MOSCOW\x1e\x1fTalks failed.\x03\x04\n",
        b"The talks\0 failed.\n",
        b"The talks\x07\x08 failed.\n",
        b"\x1cA\x1dB\x1eC\x1f",
        b"The talks failed, and nobody knew why. " * 9 + b"\0" * 9,
    ],
)
def test_a_few_controls_may_stand_in_copy(data: bytes) -> None:
    assert decode("story.txt", data).to_bytes() == data


def test_random_bytes_are_binary() -> None:
    for seed in range(50):
        with pytest.raises(ReadError, match=r"^binary data, not text$"):
            decode("story.txt", random.Random(seed).randbytes(1000))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_in_a_folder_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    os.mkfifo(path)
    with pytest.raises(ReadError, match=r"^not a regular file$"):
        read(str(path))


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="the system does not name open files")
def test_what_a_shell_substitutes_is_read() -> None:
    out, into = os.pipe()
    os.write(into, b"The talks failed.\n")
    os.close(into)
    try:
        assert read(f"/dev/fd/{out}").text == "The talks failed.\n"
    finally:
        os.close(out)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" * 9, "binary data, not text"),
        ("No mark.".encode("utf-16-le"), "binary data, not text"),
        (b" " * (LARGEST + 1), "larger than 10 MB, too large for a story"),
        ("“One”\n“Two”\n".encode() + b"Thr\x92ee\n", "line 3: byte 0x92: not UTF-8, which the rest of the file is"),
        (b"\xef\xbb\xbfOne\nTw\xff\n", "line 2: byte 0xff: not utf-8 as its byte-order mark says"),
        (b"\xff\xfeO\0n\0e", "line 1: byte 0x65: not utf-16-le as its byte-order mark says"),
    ],
)
def test_what_is_no_copy_is_said_in_one_line(data: bytes, reason: str) -> None:
    with pytest.raises(ReadError) as error:
        decode("story.txt", data)
    assert str(error.value) == reason


def test_files_that_cannot_be_opened(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"^no such file or directory$"):
        read(str(tmp_path / "none.txt"))
    with pytest.raises(ReadError, match=r"^is a directory$|^permission denied$"):
        read(str(tmp_path))


def test_a_file_is_read_with_its_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(b"One.\r\nTwo.\n")
    source = read(str(path))
    assert (source.path, source.text) == (str(path), "One.\r\nTwo.\n")


def test_a_broken_format_is_a_read_error_with_its_line() -> None:
    assert isinstance(FormatError(3, "front matter: not YAML"), ReadError)
    assert str(FormatError(3, "front matter: not YAML")) == "line 3: front matter: not YAML"
