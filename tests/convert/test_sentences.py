"""Where a sentence ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.convert import sentences


@pytest.mark.parametrize(
    "paragraph",
    [
        "He paid $1.5 million to Mr. Doe of Acme Inc. in May.",
        "“It ended. We went home,” said Jane Doe.",
        "“It ended.” said Jane Doe.",
        'The judge said: "You knew. You did not care. It ends here."',
        "The reporter Peter R. de Vries was killed.",
        "The U.S. Attorney spoke.",
    ],
)
def test_it_is_one_sentence(paragraph: str) -> None:
    """Abbreviations, initials, decimals and quoted speech with its attribution end nothing."""
    assert [one.text for one in sentences.split(paragraph)] == [paragraph]


@pytest.mark.parametrize(
    "paragraph",
    [
        "It ended. | They went home.",
        "Was it so? | Nobody knew.",
        "“It ended,” she said. | “We went home.”",
        "So it did. | 40 came.",
    ],
)
def test_they_are_two_sentences(paragraph: str) -> None:
    """A full stop and a capital, a number or a quotation mark."""
    assert [one.text for one in sentences.split(paragraph.replace("| ", ""))] == paragraph.split(" | ")


@pytest.mark.parametrize(
    ("language", "paragraph"),
    [
        ("en", "1. The court heard three men."),
        ("en", "12.) Nobody came."),
        ("en", "(3). The ferry was searched. | 4. The crew was heard."),
        ("en", "2.1. The phones were sold abroad."),
        ("en", "IV. The appeal"),
        ("nl", "7. De rechtbank hoorde drie mannen."),
        ("fr", "II. La cour a entendu trois hommes. | Personne n'est venu."),
    ],
)
def test_number_at_the_beginning_belongs_to_what_follows(language: str, paragraph: str) -> None:
    """By itself it says nothing."""
    found = sentences.split(paragraph.replace("| ", ""), language)
    assert [one.text for one in found] == paragraph.split(" | ")


@pytest.mark.parametrize(
    "paragraph",
    [
        "They were seven in May 2021. | The eighth came later.",
        "It began in 1999. | 2004. | A third ferry came.",
        "He was sentenced under article 12. | The others went home.",
        "It was a success (40). | Nobody else came.",
    ],
)
def test_number_at_the_end_stays_there(paragraph: str) -> None:
    """So does a year, which may be said by itself."""
    assert [one.text for one in sentences.split(paragraph.replace("| ", ""))] == paragraph.split(" | ")


def test_places_lead_back_to_the_paragraph() -> None:
    """Each sentence is what stands between its start and its end."""
    text = "  One thing.  Another thing. "
    assert [text[one.start : one.end] for one in sentences.split(text)] == ["One thing.", "Another thing."]


@pytest.mark.parametrize(
    ("language", "paragraph"),
    [
        ("nl", "Volgens mr. Jansen en dhr. De Boer is nr. 7 van art. 12 geschonden."),
        ("nl", "De advocaat, mevr. drs. Pietersen, sprak o.a. Van Dijk tegen."),
        ("nl", "„Het is klaar. We gaan naar huis”, zei Jansen."),
        ("nl", "„Het is klaar.” Jan Jansen zei het twee keer."),
        ("fr", "Selon M. Durand et Mme Essai, l'art. 6 du no. 12 a été violé."),
        ("fr", "Me. Rivage a plaidé pour MM. Durand et Essai."),
        ("fr", "« C'est fini. On rentre », a dit le juge."),
        ("nl", "Volgens J. De Boer en Jan B. Pietersen was het zo."),
        ("nl", "'Wij weten het niet. Zij wel.' zei Jansen."),
        ("nl", ",,Wij weten het niet. Zij wel.'' zei Jansen."),
        ("fr", "Selon J. Le Gall et Jean P. Durand, c'est ainsi."),
        ("en", "He was prisoner no. 7 of fig. 3 in the book."),
    ],
)
def test_it_is_one_sentence_in_its_language(language: str, paragraph: str) -> None:
    """Abbreviations of the language and its quotation marks end nothing."""
    assert [one.text for one in sentences.split(paragraph, language)] == [paragraph]


@pytest.mark.parametrize(
    ("language", "paragraph"),
    [
        ("en", "He said no. | They left."),
        ("nl", "Hij sloot de zaak. | 's Avonds kwam de politie."),
        ("nl", "„Het is klaar.” | „We gaan naar huis.”"),
        ("nl", "Het was nr. 7. | Daarna kwam art. 8."),
        ("fr", "« C'est fini. » | Il est rentré."),
        ("fr", "Il a dit non. | Élise est partie."),
        ("fr", "Le tribunal ferme. | « Revenez demain. »"),
    ],
)
def test_they_are_two_sentences_in_their_language(language: str, paragraph: str) -> None:
    """A closing mark belongs to the sentence before it; words of one language cut nothing short in another."""
    found = [one.text for one in sentences.split(paragraph.replace("| ", ""), language)]
    assert found == paragraph.split(" | ")


@pytest.mark.parametrize("text", ["„Ja”", '„Ja"', "« Ja »", "“Ja”", '"Ja"'])
def test_quotations_of_every_shape_are_found(text: str) -> None:
    """Low, high, straight and angle marks; the places leave the marks out."""
    ((start, end),) = sentences.quotations(f"Hij zei {text} en ging.")
    assert f"Hij zei {text} en ging."[start:end].strip() == "Ja"


@pytest.mark.law
@given(st.text(alphabet="ab AZ.!?…„”“«»\"'’\u00a01(", max_size=200), st.sampled_from(["en", "nl", "fr", "de", ""]))
def test_sentences_hold_every_word(text: str, language: str) -> None:
    """Nothing is lost between them, in any language."""
    found = sentences.split(text, language)
    assert "".join("".join(one.text for one in found).split()) == "".join(text.split())
    assert all(text[one.start : one.end] == one.text for one in found)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Zij zei ‘dat is niet waar’ en ging.", ["dat is niet waar"]),
        ("'It isn't true,' she said.", ["It isn't true,"]),
        ("Hij riep: ,,Ik ga naar huis.'' en ging.", ["Ik ga naar huis."]),
        ("Hij riep: ,,Ik ga naar huis” en ging.", ["Ik ga naar huis"]),
        ("„Ik ga ’s avonds naar huis”, zei hij.", ["Ik ga ’s avonds naar huis"]),
        ("The dealers' phones and the sellers' cars", []),
        ("Hij kwam 's ochtends en 's avonds, in de jaren '90.", []),
        ("1,,2 and 3,,4", []),
    ],
)
def test_quotations_of_every_shape(text: str, quoted: list[str]) -> None:
    """Single and low-typed marks quote, too; an apostrophe does not."""
    assert [text[start:end] for start, end in sentences.quotations(text)] == quoted


@pytest.mark.parametrize(
    ("language", "paragraph"),
    [
        ("nl", "Dat zei Piet V. | De politie zweeg."),
        ("nl", "Toen kwam Ali el K. | Hij zweeg."),
        ("fr", "C'est Jean P. | La procureure se tait."),
    ],
)
def test_initial_may_end_a_sentence(language: str, paragraph: str) -> None:
    """After somebody's initial an ordinary opening word begins the next one."""
    found = sentences.split(paragraph.replace("| ", ""), language)
    assert [one.text for one in found] == paragraph.split(" | ")


@given(st.text(max_size=60))
@pytest.mark.law
def test_plain_changes_no_place(text: str) -> None:
    """A hard space becomes a plain one, and every letter keeps its place."""
    assert len(sentences.plain(text)) == len(text)
