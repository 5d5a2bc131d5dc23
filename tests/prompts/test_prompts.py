"""Prompts load, fill and are checked; another text is another version."""

from __future__ import annotations

import pytest

from prompts.loading import PromptError, parse, prompt, prompt_names

SOUND = "---\nname: proef\nversion: 2\nfields: [vraag]\nwhy: Omdat.\n---\nDoe iets.\n=== gebruiker\nVraag: {{vraag}}\n"


def test_the_prompts_of_the_project_are_sound() -> None:
    assert set(prompt_names()) == {"answer", "draft", "judge", "standalone"}
    for name in prompt_names():
        loaded = prompt(name)
        system, user = loaded.fill(**{field: f"<{field}>" for field in loaded.fields})
        assert loaded.version.startswith(f"{name} ")
        assert loaded.why
        assert "{{" not in system + user
        assert all(f"<{field}>" in user for field in loaded.fields)


def test_values_are_filled_in_once_and_left_alone() -> None:
    filled = parse(SOUND, "proef").fill(vraag="wat is {{vraag}} en {F1}?")
    assert filled == ("Doe iets.", "Vraag: wat is {{vraag}} en {F1}?")


def test_another_text_has_another_version() -> None:
    assert parse(SOUND, "proef").version != parse(SOUND.replace("iets", "niets"), "proef").version


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Doe iets.", "proef"),
        (SOUND, "anders"),
        (SOUND.replace("why: Omdat.", "why: ''"), "proef"),
        (SOUND.replace("[vraag]", "[vraag, meer]"), "proef"),
        (SOUND.replace("{{vraag}}", "{{ander}}"), "proef"),
        (SOUND.replace("version: 2", "version: twee"), "proef"),
        (SOUND.replace("version: 2", "version: [2"), "proef"),
    ],
)
def test_a_prompt_that_is_not_well_formed_is_an_error(text: str, name: str) -> None:
    with pytest.raises(PromptError):
        parse(text, name)


def test_wrong_fields_and_names_are_errors() -> None:
    with pytest.raises(PromptError):
        prompt("standalone").fill(question="wat?")
    with pytest.raises(PromptError):
        prompt("../README")
