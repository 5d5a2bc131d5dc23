"""The files of the thesaurus: their form, nothing said twice, and everyday words that lead to official ones."""

from __future__ import annotations

from fnmatch import fnmatch
from functools import cache
from importlib.resources import files
from pathlib import Path

import pytest
import snowballstemmer

from assistant.concepts import make_concepts
from assistant.indexing import index_paths
from assistant.thesaurus import FILES, MAX_PHRASE, Thesaurus, parse, shipped
from vectorstore.dutch import STOP_WORDS, tokens
from vectorstore.index import Index

FIRST = "synoniemen.txt"
MOST_TARGETS = 6
EVERYDAY = "synoniemen_dagelijks.txt"


def text_of(name: str) -> str:
    return (files("assistant") / name).read_text(encoding="utf-8")


@cache
def stem(word: str) -> str:
    return str(snowballstemmer.stemmer("dutch").stemWord(word))


def stems(phrase: str) -> tuple[str, ...]:
    return tuple(stem(word) for word in tokens(phrase))


def called(thesaurus: Thesaurus, question: str) -> set[str]:
    words = tokens(question)
    found = thesaurus.phrases(words, {word: stem(word) for word in words})
    return {" ".join(other) for _, _, others in found for other in others}


def everyday_lines() -> list[tuple[str, list[str]]]:
    lines = [line.partition("#")[0] for line in text_of(EVERYDAY).splitlines()]
    parts = [line.partition(">") for line in lines if line.strip()]
    return [(left.strip(), [target.strip() for target in right.split(",")]) for left, _, right in parts]


def test_all_files_are_read_together() -> None:
    for name in (FIRST, EVERYDAY):
        assert fnmatch(name, FILES)
        phrases = parse(text_of(name), stem, name).others
        assert len(phrases) > 2500
        for phrase, others in phrases.items():
            assert set(others) <= set(shipped().others[phrase])


def test_a_line_of_neither_form_is_named_with_its_file() -> None:
    with pytest.raises(ValueError, match=r"lijst\.txt, regel 2"):
        parse("a > b\nzomaar een regel", stem, "lijst.txt")


def test_every_everyday_line_has_one_phrase_and_few_telling_words() -> None:
    for phrase, targets in everyday_lines():
        words = tokens(phrase)
        assert "," not in phrase and "=" not in phrase, phrase
        assert 0 < len(words) <= MAX_PHRASE, phrase
        assert any(word not in STOP_WORDS for word in words), phrase
        assert 0 < len(targets) <= MOST_TARGETS, phrase
        for target in targets:
            assert any(word not in STOP_WORDS for word in tokens(target)), phrase


def test_nothing_is_said_twice() -> None:
    first = parse(text_of(FIRST), stem).others
    known = {(tuple(map(stem, key)), tuple(map(stem, other))) for key, others in first.items() for other in others}
    keys: set[str] = set()
    for phrase, targets in everyday_lines():
        assert phrase not in keys, phrase
        keys.add(phrase)
        for target in targets:
            pair = (stems(phrase), stems(target))
            assert pair[0] != pair[1] and pair not in known, (phrase, target)
            known.add(pair)


def test_inflected_words_are_found_by_their_stem() -> None:
    thesaurus = parse("sparen > reserveren\nde wal > kademuur\ngeven uit > besteding", stem)
    assert called(thesaurus, "hoeveel is er gespaard") == {"reserveren"}
    assert called(thesaurus, "de wallen") == {"kademuur"}
    assert called(thesaurus, "wat geven we uit") == set()
    assert thesaurus.knows("spaarde", stem("spaarde"))
    assert not thesaurus.knows("wal", stem("wal"))


@pytest.mark.parametrize(
    ("question", "target"),
    [
        ("Hoeveel zit er in het potje voor onderhoud?", "voorziening groot onderhoud"),
        ("Wie controleert de boeken?", "jaarrekening"),
        ("Waar zijn we te kort gekomen?", "nadelig resultaat"),
        ("Wanneer wordt de wal opgeknapt?", "kademuur"),
        ("Gaan de lantaarns zachter?", "dimmen"),
        ("Wat betalen we aan poetshulp?", "huishoudelijke ondersteuning"),
        ("Hoeveel consultants zijn er?", "externe inhuur"),
        ("Welke bruggen zijn er het slechtst aan toe?", "achterstallig onderhoud"),
        ("Haalde het voorstel het niet bij de stemming, op het nippertje?", "stemverhouding"),
    ],
)
def test_everyday_words_lead_to_the_words_of_documents(question: str, target: str) -> None:
    assert target in called(shipped(), question)


def test_a_word_of_the_thesaurus_is_not_taken_for_a_typo(tmp_path: Path) -> None:
    text = "# Onderhoud\n\nDe kozijnen van het gebouw krijgen verf. De overlast van dieren neemt af.\n"
    (tmp_path / "onderhoud.md").write_text(text * 3, encoding="utf-8")
    index = Index(tmp_path / "data")
    assert not index_paths(index, [tmp_path / "onderhoud.md"], encoding="raadwijzer").failures

    def terms(thesaurus: Thesaurus) -> set[str]:
        (concept,) = make_concepts("konijnen", index, thesaurus)
        return {term for form in concept.forms for term in form.terms}

    assert terms(parse("", stem)) == {stem("kozijnen")}
    assert terms(parse("konijn > overlast", stem)) == {stem("konijnen"), stem("overlast")}
    index.close()
