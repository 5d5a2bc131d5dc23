"""Reading folders: what changed, what is gone, what cannot be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.indexing import Summary, find_files, index_paths
from ingest.errors import ReadError
from ingest.metadata import read_metadata
from vectorstore.index import Index

TEXT = "Kadernota 2026\n\nDe gemeente bouwt in 2026 ongeveer 120 woningen.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "stukken"
    path.mkdir()
    for name in ("een", "twee"):
        (path / f"{name}.txt").write_text(TEXT + name, encoding="utf-8")
    return path


@pytest.fixture
def index(tmp_path: Path) -> Index:
    return Index(tmp_path / "data")


def read(index: Index, *paths: Path, keep: bool = False) -> Summary:
    return index_paths(index, paths, encoding="raadwijzer", keep=keep)


def files(index: Index) -> list[str]:
    return [state.file for state in index.record.files()]


def test_a_second_run_reads_only_what_changed(index: Index, folder: Path) -> None:
    assert read(index, folder).read == 2
    again = read(index, folder)
    assert (again.read, again.unchanged) == (0, 2)
    (folder / "een.txt").write_text(TEXT + "anders", encoding="utf-8")
    changed = read(index, folder)
    assert (changed.read, changed.unchanged) == (1, 1)


def test_what_is_gone_is_removed_unless_kept(index: Index, folder: Path) -> None:
    read(index, folder)
    (folder / "een.txt").unlink()
    assert read(index, folder, keep=True).removed == 0
    assert files(index) == ["een.txt", "twee.txt"]
    assert read(index, folder).removed == 1
    assert files(index) == ["twee.txt"]
    assert index.words.ids() == set(index.record.passage_ids())


def test_files_of_another_folder_stay(index: Index, folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "andere"
    other.mkdir()
    (other / "drie.txt").write_text(TEXT, encoding="utf-8")
    read(index, folder)
    read(index, other)
    assert files(index) == ["drie.txt", "een.txt", "twee.txt"]


def test_the_same_name_in_two_folders_is_two_files(index: Index, folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "andere"
    other.mkdir()
    (other / "een.txt").write_text(TEXT + "uit de andere map", encoding="utf-8")
    read(index, folder)
    read(index, other)
    assert files(index) == ["een (2).txt", "een.txt", "twee.txt"]


def test_a_broken_file_never_stops_the_rest_and_is_remembered(index: Index, folder: Path) -> None:
    (folder / "kapot.pdf").write_bytes(b"%PDF-1.7 kapot")
    summary = read(index, folder)
    assert summary.read == 2
    assert [failure.file for failure in summary.failures] == ["kapot.pdf"]
    assert "beschadigd" in summary.failures[0].problem
    # The second run says it again, and the record keeps it.
    assert [failure.file for failure in read(index, folder).failures] == ["kapot.pdf"]
    assert [state.problem is not None for state in index.record.files()] == [False, True, False]


def test_a_path_that_is_not_there_is_a_failure(index: Index, tmp_path: Path) -> None:
    assert read(index, tmp_path / "weg").failures[0].problem == "Dit pad bestaat niet."


def test_links_and_hidden_files_are_left_alone(folder: Path, tmp_path: Path) -> None:
    secret = tmp_path / "geheim.txt"
    secret.write_text("geheim", encoding="utf-8")
    (folder / "link.txt").symlink_to(secret)
    (folder / ".verborgen.txt").write_text("x", encoding="utf-8")
    (folder / "~$open.docx").write_bytes(b"x")
    candidates, _ = find_files([folder])
    assert [candidate.name for candidate in candidates] == ["een.txt", "twee.txt"]


def test_metadata_overrides_what_is_inferred_and_its_change_is_a_change(index: Index, folder: Path) -> None:
    (folder / "metadata.csv").write_text(
        "file,title,kind,date,url,access\n"
        "een.txt,Onze nota,voorjaarsnota,2025-03-01,https://raad.example/1,fractie A\n",
        encoding="utf-8",
    )
    assert read(index, folder).read == 2
    document = next(document for document in index.documents.values() if document.file == "een.txt")
    assert (document.title, document.kind, str(document.date)) == ("Onze nota", "voorjaarsnota", "2025-03-01")
    assert (document.url, document.access) == ("https://raad.example/1", "fractie A")
    (folder / "metadata.csv").write_text("file,title\neen.txt,Andere naam\n", encoding="utf-8")
    assert read(index, folder).read == 1


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("bestand,titel\na,b\n", "andere kolommen"),
        ("file,date\na.txt,1 maart 2025\n", "regel 2"),
    ],
)
def test_wrong_metadata_gives_a_dutch_message(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "metadata.csv").write_text(text, encoding="utf-8")
    with pytest.raises(ReadError, match=message):
        read_metadata(tmp_path)


def test_metadata_takes_only_web_addresses(tmp_path: Path) -> None:
    (tmp_path / "metadata.csv").write_text("file;url\na.txt;javascript:alert(1)\n", encoding="utf-8")
    assert read_metadata(tmp_path)["a.txt"].url is None
