from assistant.web import markup
from assistant.web.markup import Part
from tests.assistant.web.scripted import PAGE, QUOTE, citation


def test_clean_takes_out_what_is_invisible_or_turns_text_around() -> None:
    assert markup.clean("a\u202eb\u2066c\u200bd\x00e\x1bf\ufeffg\ue000h") == "abcdefgh"


def test_clean_keeps_lines_and_dutch_letters() -> None:
    assert markup.clean("één – €\u00a01.250,-\n\tm²\fvolgende") == "één – €\u00a01.250,-\n\tm²\nvolgende"


def test_parts_are_cut_at_known_markers_only() -> None:
    assert markup.parts("Ja [1], nee [9].[2]", {1, 2}) == (
        Part("Ja "),
        Part("[1]", 1),
        Part(", nee [9]."),
        Part("[2]", 2),
    )


def test_blocks_are_paragraphs_and_lists() -> None:
    found = markup.blocks("Dit zijn er drie [1]:\n- een\n- twee [1]\n\nEinde.\nEcht.", {1})
    assert [block.is_list for block in found] == [False, True, False]
    assert found[1].lines == ((Part("een"),), (Part("twee "), Part("[1]", 1)))
    assert found[2].lines == ((Part("Einde."),), (Part("Echt."),))


def test_a_minus_before_a_figure_does_not_make_a_list() -> None:
    assert markup.blocks("-0,72 V in 2026", set())[0].lines == ((Part("-0,72 V in 2026"),),)


def test_without_markers_reads_aloud() -> None:
    assert markup.without_markers("Ja [1] [2],\ndus [12].") == "Ja, dus."


def test_context_is_cut_between_words() -> None:
    words = "woord " * 100
    before, after = markup.before(words), markup.after(words)
    assert before.startswith("… woord") and after.endswith("woord …")
    assert max(len(before), len(after)) <= markup.CONTEXT_CHARACTERS + 2
    assert markup.before("kort\n  stuk") == "kort stuk"


def test_the_quote_is_found_over_line_ends() -> None:
    page = markup.marked_page(PAGE, citation())
    assert " ".join(page.quote.split()) == QUOTE
    assert "\n" in page.quote
    assert page.before + page.quote + page.after == PAGE


def test_the_text_before_decides_which_of_two_equal_quotes() -> None:
    text = "Lasten\nTotaal 12 N\nBaten\nTotaal 12 N\nSaldo"
    page = markup.marked_page(text, citation(quote="Totaal 12 N", context_before="Totaal 12 N Baten"))
    assert page.before == "Lasten\nTotaal 12 N\nBaten\n"


def test_a_quote_that_is_not_on_the_page_marks_nothing() -> None:
    page = markup.marked_page("heel andere tekst", citation())
    assert (page.before, page.quote, page.after) == ("heel andere tekst", "", "")
