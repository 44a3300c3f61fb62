"""Each row of the table of cues: sentences that it sees, and some that it must leave alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.conftest import Reader, article
from generator.convert.reading import Knowledge, read

SENTENCES = """
alleged | The court was told that the pair met in a car park.
alleged | Jurors heard how the gang moved the money in prams.
reported | The court heard an appeal by the lighthouse trust.
alleged | A judge in Bristol was shown pictures of the cash.
alleged | According to court papers, the men met in Lisbon.
alleged | The charge sheet says that he sold the phones.
reported | The complaint box was full.
alleged | According to the affidavit, Ada Example, 41, ran the shop.
alleged | Prosecutors allege that Ada Example, 41, ran the shop.
alleged | They ran it from a boat, the Crown said.
alleged | Opening the case, Bo Sample, 50, for the prosecution, said the men were greedy.
official | Prosecutors said nine people had been arrested.
reported | Prosecutors have not said why.
party | His solicitor told reporters that he would appeal.
party | Ada Example, 41, for the defence, said the case was thin.
party | “He is a baker,” said his lawyer.
party | A spokeswoman for Blue Lantern declined to comment.
party | Blue Kettle Ltd insisted that it sold only to nurses.
reported | The lawyer was born in Leeds.
party | Ada Example, 41, denies all the charges.
party | She has always maintained her innocence.
party | Both men deny wrongdoing.
reported | He was denied a visa.
found | The judges ruled that the messages could be used.
found | The court of appeal upheld the sentences.
found | A jury convicted Ada Example, 41, of fraud.
reported | The court is a brick building by the river.
found | He got seven years and two months.
found | Two sisters were cleared of money laundering.
found | She was handed a suspended sentence.
found | He walked free.
found | Ada Example, 41, is serving a life sentence.
found | His conviction was quashed on appeal.
reported | The men cleared the snow.
reported | If convicted, he could be jailed for up to ten years.
reported | He would face a life sentence.
reported | She is due to be sentenced in May.
reported | He has not been convicted of any offence.
reported | Ada Example, 41, was expected to plead guilty.
reported | He faces up to 20 years in prison if he is found guilty.
reported | She was never sentenced.
admitted | Ada Example, 41, changed her plea to guilty.
admitted | He owned up to his part in the scheme.
admitted | She has admitted two counts of supplying drugs.
admitted | Ada Example, 41, acknowledged that she wiped the phones.
reported | He was admitted to hospital.
reported | He pleaded not guilty.
official | Police admitted that they had lost the file.
alleged | He is alleged to have hidden the money.
alleged | Ada Example, 41, allegedly ran the shop.
alleged | She faces charges of fraud.
alleged | Two men are under investigation for fraud.
found | The alleged ringleader, Ada Example, 41, was jailed for nine years.
alleged | Detectives believe the phones were sold in pubs.
alleged | The gang is thought to have moved a tonne of cocaine.
reported | He is believed to be living in Dubai.
official | Officers said they had seized 40 phones.
official | The phones cost 900 euros, according to Europol.
official | Nine homes were searched, a police spokesman said.
alleged | Police said he sold the phones to gangs.
alleged | Europol said the suspects laundered millions.
official | The minister announced that a new unit would be set up.
reported | Police stations were closed.
reported | The newspaper said the phones were blue.
reported | Researchers found that the app kept its keys on a server.
official | Ada Example, 41, was charged on Monday.
official | Police charged two men.
reported | The phone was charged overnight.
reported | No one has been charged.
reported | Men who were later convicted used the phones.
found | Ada Example, 41, was found guilty after the jury heard that she kept two ledgers.
alleged | Prosecutors say Ada Example, 41, was convicted of fraud in 2010 and went on to sell phones.
party | Her lawyer said she had been acquitted of everything.
found | Ada Example, 41, who denies wrongdoing, was jailed for six years.
alleged | The court heard that Ada Example, 41, had been convicted in 2015.
official | “We read every message,” said Det Insp Bo Sample.
alleged | “She ran it all,” prosecutor Bo Sample told the jury.
found | “You were greedy,” Judge Bo Sample told him.
party | Asked in court, he said he knew nothing, his barrister said.
reported | A man was arrested in 2019 after being named in a newspaper.
found | The charges against him were dismissed by a judge.
found | A judge threw out the case.
reported | He hopes to be cleared of fraud.
reported | Unless he is convicted, he keeps the house.
alleged | A woman was arrested on suspicion of fraud.
reported | The award was given to a nurse.
reported | She received 20 letters.
alleged | Ada Example, 41, a baker, was said at trial to have kept the ledgers.
alleged | The pair, who ran a gym, were said to have met in Leeds.
reported | The app was said to be slow.
alleged | Customers paid in cash, a witness testified.
alleged | A protected witness said the phones came by boat.
reported | Witnesses for a wedding were asked to sit.
alleged | According to trial testimony, the cash was kept in a freezer.
alleged | According to the evidence of a neighbour, they met at night.
alleged | It will be alleged that she hid cash in a wall.
alleged | She was described in court as the banker of the gang.
alleged | He was named as the leader of the gang by police.
found | He was described by the judge as the banker of the gang.
reported | He was described as tall.
alleged | It charges Ada Example, 41, with laundering.
alleged | The complaint accuses two brothers of selling the phones.
reported | The shop charges the customers twice.
alleged | On the Crown’s arithmetic he made 90,000 pounds.
alleged | The government contends that she wiped the phones.
reported | The government built a bridge.
alleged | Police also accused Ada Example, 41, of fraud.
official | The Coast Prosecution Service said it would not seek a retrial.
official | Det Insp Bo Sample, of the Harbour Crime Group, said a boat had been taken.
official | A spokesman for the city council said the flat was empty.
party | A spokesperson for the receivers, Lantern Sample, said they sold it all.
party | An expert for the accused, Bo Sample, 50, told the court that the clock was wrong.
party | The defence case was that she had lent the phone.
party | She told police that she had found the phone.
party | He insists that he has done nothing wrong.
party | She has consistently maintained that she was at home.
official | The minister said he never knew of it.
found | The court let in the messages and set the fees.
found | A court of three (Ms Justice Sample presiding) let in the messages, convicted two men and freed a third.
found | It was satisfied beyond reasonable doubt that the messages were real.
reported | The buyer must be satisfied beyond doubt before he pays.
found | It took the jury two hours to convict Ada Example, 41.
reported | Prosecutors urged the jury to convict Ada Example, 41.
reported | The jury retired to decide whether to convict Ada Example, 41.
found | Ada Example, 41, succeeded in a submission of no case to answer.
party | Her lawyer said there was no case to answer.
found | He must serve at least six years.
reported | If convicted, he must serve at least ten years.
reported | He will serve ten years if convicted.
reported | She must serve customers every day.
found | The appeal judges cut her sentence from nine to six years.
found | She saw her conviction thrown out.
found | Ada Example, 41, failed to persuade the judges that the messages were spoiled.
reported | The shop cut its prices from nine to six pounds.
admitted | Ada Example, 41, copped a plea in May and spoke for the state.
admitted | He struck a plea deal in May.
admitted | She entered a plea of guilty to one count.
reported | He signed a plea for peace.
reported | He entered a not guilty plea.
reported | They entered not guilty pleas to two counts.
admitted | According to the plea agreement, she sold 900 phones.
admitted | Ada Example, 41, who had owned up to laundering in 2023, received nine years.
found | Ada Example, 41, who admitted being late, was convicted of fraud and got nine years.
found | Ada Example, 41, was jailed for nine years after she pleaded guilty to fraud.
official | Ada Example, 41, was arraigned on Monday.
official | A Leeds man appeared in court, charged with fraud.
official | Acting U.S. Attorney Bo Sample said the verdict was just.
reported | He withdrew his guilty plea.
reported | His guilty plea was later rejected.
admitted | His guilty plea was heard in May.
reported | He admits nothing.
admitted | She accepted her role in the plot.
reported | She accepted the prize.
party | Ada Example, 41, told detectives.
official | The ministry of justice said the talks went on.
official | The Justice Department said nine boats had been taken.
found | Justice Sample said the men were greedy.
alleged | The jury of seven women and five men heard that she sold phones.
reported | The jury of seven women and five men went home.
found | He was locked away for nine years.
found | The trio received sentences totalling 31 years.
reported | The trio received letters from nine towns.
party | Counsel for both men argued that the evidence was spoiled.
alleged | The suspected ringleader was held in Spain.
reported | He suspected nothing.
found | Jailed alongside him were Ada Example, 41, and Bo Sample, 50.
reported | Missing from the list were Ada Example, 41, and Bo Sample, 50.
party | Ada Example, 41, and Bo Sample, 50, deny the charges.
reported | The court may deny the men a lawyer.
"""


@pytest.mark.parametrize("line", SENTENCES.strip().splitlines())
def test_standing_of_a_sentence(reads: Reader, line: str) -> None:
    """Who tells decides; then what is said in the sentence's own voice; then the writer."""
    standing, _, text = line.partition(" | ")
    assert str(reads(text).statements[0].standing) == standing


VERDICTS = (
    "convicted of fraud",
    "found guilty of theft",
    "sentenced to nine years",
    "jailed for six months",
    "acquitted of perjury",
    "locked up for a year",
    "fined 900 euros",
)
SUPPOSED = (
    "could be",
    "may be",
    "would be",
    "might yet be",
    "will be",
    "is due to be",
    "is expected to be",
    "hopes to be",
)
DENIED = ("was not", "was never", "has not been", "is yet to be", "has never been")


@pytest.mark.law
@given(
    before=st.sampled_from((*SUPPOSED, *DENIED)),
    verdict=st.sampled_from(VERDICTS),
    who=st.sampled_from(("He", "Ada Example, 41,", "A man", "The firm’s owner")),
)
def test_what_did_not_happen_is_no_finding(before: str, verdict: str, who: str, nothing: Knowledge) -> None:
    """A verdict that is conditional, planned or denied makes no claim found, and nobody guilty or cleared."""
    reading = read(article(f"Phones of the case\n\n{who} {before} {verdict}. Ada Example, 41, spoke.\n"), nothing)
    assert str(reading.statements[0].standing) == "reported"
    assert not reading.positions


@pytest.mark.law
@given(
    teller=st.sampled_from(
        ("Prosecutors said that", "The court heard that", "According to the indictment,", "His lawyer said")
    ),
    deed=st.sampled_from(("sold phones to gangs", "hid the money", "led the gang", "laundered the profits")),
)
def test_what_is_told_is_never_found(teller: str, deed: str, nothing: Knowledge) -> None:
    """Whoever tells of a deed, it stays an allegation, or a party's word."""
    (one,) = read(article(f"Phones of the case\n\n{teller} Ada Example {deed}.\n"), nothing).statements
    assert str(one.standing) == ("party" if "lawyer" in teller else "alleged")


def test_account_goes_on_while_its_subject_does(reads: Reader) -> None:
    """What was heard in court is still what was heard in court in the next sentence about the same men."""
    first, second, third = reads(
        "The court heard that the men met in Leeds. They hid cash in a pram. Rain fell."
    ).statements
    assert (first.rule, second.rule, third.rule) == ("heard in court", "heard in court on", "no cue")
    assert "taken as part of the account before it" in second.doubts


def test_weaker_standing_wins(reads: Reader) -> None:
    """Where a verdict and an accusation stand in one clause, it is no finding, and says so."""
    (one,) = reads("The man was allegedly convicted of fraud.").statements
    assert str(one.standing) == "alleged"
    assert one.doubts[0].startswith("two cues disagree: “")


def test_release_of_an_authority_accuses(nothing: Knowledge) -> None:
    """What an authority says of its own acts is official, what it says that somebody did is alleged."""
    text = "PRESS RELEASE\nTwo men charged over phones of the case\nMay 5, 2021\nFor Immediate Release\n\n"
    body = (
        "Agents searched nine houses in Leeds on Monday and took away many phones.\n\nThe men sold the phones"
        " to gangs in Leeds and Hull.\n"
    )
    reading = read(article(text + body), nothing)
    assert reading.release
    assert [str(one.standing) for one in reading.statements][-2:] == ["official", "alleged"]


def test_no_cue_is_said(reads: Reader) -> None:
    """A sentence that says nothing of how it is known is the writer's own account, and the editor is told."""
    (one,) = reads("The shop stood on a hill.").statements
    assert one.doubts == ("no cue: taken as the writer's own account",)


def test_announcing_a_verdict_leaves_it_a_verdict(reads: Reader) -> None:
    """Who announces a sentence did not pass it."""
    (one,) = reads("Ada Example, 41, was sentenced to six years, police announced.").statements
    assert str(one.standing) == "found"
