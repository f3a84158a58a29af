package dev.sayso.document;

import static dev.sayso.document.BlockPrinter.blocks;
import static dev.sayso.document.BlockPrinter.ruleOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.document.Passage.Hint;
import dev.sayso.text.Span;
import dev.sayso.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockFinderTest {
  @Test
  void theFirstShortLineIsTheHeadline() {
    assertThat(blocks("Bridge to close for a week\n\nThe bridge will close on Monday."))
        .isEqualTo(
            """
            HEADLINE headline/first-line | Bridge to close for a week
            BODY body/paragraph | The bridge will close on Monday.\
            """);
  }

  @Test
  void aReportThatBeginsWithASentenceHasNoHeadline() {
    assertThat(blocks("The bridge will close on Monday.\n\nIt opened in 1911."))
        .doesNotContain("HEADLINE");
  }

  @Test
  void aHeadlineClosedWithAFullStopStandsBeforeADateline() {
    assertThat(
            blocks(
                "Council to shift staff and money to the north.\n\n"
                    + "PORT ALBA (Northern News) - The council will move forty people."))
        .startsWith("HEADLINE headline/first-line | Council to shift");
  }

  @Test
  void menusBeforeTheHeadlineAreDebris() {
    assertThat(
            blocks(
                "The Daily Plover\nSkip to content\nNews | Sport | Opinion | Jobs\n\n"
                    + "Mayor steps down after vote on the harbour\n\nThe mayor stepped down on Friday."))
        .isEqualTo(
            """
            DEBRIS debris/page-head | The Daily Plover
            DEBRIS debris/skip | Skip to content
            DEBRIS debris/navigation | News | Sport | Opinion | Jobs
            HEADLINE headline/first-line | Mayor steps down after vote on the harbour
            BODY body/paragraph | The mayor stepped down on Friday.\
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Home > Region > Coast ~ debris/breadcrumb",
        "Home » Coast ~ debris/breadcrumb",
        "14 comments ~ debris/counter",
        "2 days ago   6 min read   (3,011 views) ~ debris/counter",
        "We use cookies to make this site better. Accept ~ debris/cookies",
        "This page and its 80 partners use cookies. ~ debris/cookies",
        "© 2024 Plover Press ~ debris/copyright",
        "Some rights kept, all rights reserved. ~ debris/copyright",
        "Read also: Ten walks along the coast ~ debris/related",
        "Also on this site: How a ferry is built ~ debris/related",
        "Sign up for our evening letter ~ debris/newsletter",
        "Enter your e-mail address ~ debris/newsletter",
        "You have 3 free articles left this week. ~ debris/paywall",
        "Subscribe for 2.50 a week ~ debris/paywall",
        "Support the Plover today! ~ debris/appeal",
        "If everyone reading this gave one coin, our printing would be paid. ~ debris/appeal",
        "Our readers like you keep us going. ~ debris/appeal",
        "Leave a comment ~ debris/comments",
        "Your name (required) ~ debris/comments",
        "Log in to join the conversation ~ debris/login",
        "Tags: coast, ferry, wind ~ debris/tags",
        "Posted in: Harbour ~ debris/tags",
        "Advertisement ~ debris/advertisement",
        "Story continues below ~ debris/advertisement",
        "Continue reading at the source » ~ debris/continue",
        "Follow us on Instagram ~ debris/follow",
        "Share this article ~ debris/share",
        "Terms and conditions ~ debris/terms",
        "Last updated: 3 March 2024, 10:15 ~ debris/date-line",
        "TEN THINGS YOUR DENTIST WILL NEVER TELL YOU ~ debris/capitals",
      })
  void furnitureIsDebris(String line, String rule) {
    assertThat(ruleOf(line)).isEqualTo(rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who pays for it?",
        "Not everyone agreed.",
        "Key dates:",
        "WHAT HAPPENS NEXT",
        "A second storm",
        "• 31 January: Inspectors pass the engine “with remarks”",
        "The site uses no cookies, said Ana Moor, who runs it, and never will while she is in charge.",
        "Subscribers of the old paper were told on Monday that it would close.",
        "Readers sent more than 200 letters about the ferry.",
        "The council asked for support and comments from everyone on the island.",
        "Ferry tickets now cost 40 crowns a month.",
        "“Sign up for the night shift,” she told them, “or there will be no ferry at all tomorrow.”",
        "The video has had 1.2 million views.",
        "He copied the log in to a second book.",
        "NOBODY KNEW WHAT TO DO AND NOBODY DID ANYTHING.",
        "The related inquiry is still going on.",
      })
  void whatAReportSaysIsBody(String line) {
    assertThat(ruleOf(line)).isEqualTo("body/paragraph");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Northern News contributed to this report. ~ credit/contributed",
        "Additional reporting by Ida Brandt in Port Alba ~ credit/reporting-by",
        "By our correspondent in Port Alba ~ credit/correspondent",
        "By Ida Brandt and Tom Ferris ~ credit/byline",
        "(Northern News) ~ credit/agency",
        "With agencies ~ credit/agencies",
        "This article was first published by the Coast Review. ~ credit/first-published",
      })
  void whereAReportIsFromIsCredit(String line, String rule) {
    assertThat(ruleOf(line)).isEqualTo(rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Correction: We wrote that the ferry was built in 1951. It was built in 1961.",
        "Correction, 4 May: An earlier version of this article named the wrong ship.",
        "Clarification: The crew is paid by the month.",
      })
  void correctionsAreBody(String line) {
    assertThat(ruleOf(line)).isEqualTo("body/correction");
  }

  @Test
  void theListAfterRelatedBelongsToIt() {
    assertThat(
            blocks(
                """
                Ferry to sail again at noon

                The ferry will sail at noon.

                Related
                How a ferry engine is built
                Why do gulls follow ships at sea?

                The office gave no reason.

                The crew is on board.\
                """))
        .contains("DEBRIS debris/listed | How a ferry engine is built")
        .contains("DEBRIS debris/listed | Why do gulls follow ships at sea?")
        .contains("BODY body/paragraph | The office gave no reason.");
  }

  @Test
  void shortLinesAfterTheEndAreDebris() {
    assertThat(
            blocks(
                """
                Ferry to sail again at noon

                The ferry will sail at noon.

                Correction: It is the small ferry.

                Share this
                The Plover Media Group
                Help keep this going
                """))
        .endsWith(
            """
            BODY body/correction | Correction: It is the small ferry.
            DEBRIS debris/share | Share this
            DEBRIS debris/after-the-end | The Plover Media Group
            DEBRIS debris/appeal | Help keep this going\
            """);
  }

  @Test
  void aLastParagraphAfterFurnitureIsStillBody() {
    assertThat(
            blocks(
                """
                Ferry to sail again at noon

                The ferry will sail.

                Advertisement

                Nobody was hurt.\
                """))
        .endsWith("BODY body/paragraph | Nobody was hurt.");
  }

  @Test
  void aTextInCapitalsHasNoOtherHeadlines() {
    assertThat(
            blocks(
                "FERRY TO SAIL AGAIN AT NOON\n\nTHE FERRY WILL SAIL AT NOON TODAY\n\nNOBODY IN THE CREW WAS HURT"))
        .doesNotContain("debris/capitals");
  }

  @Test
  void linesBrokenAtAMarginAreOneParagraph() {
    assertThat(
            blocks(
                """
                Ferry to sail

                The ferry will sail again at noon on Monday, the harbour
                office said, after two days of wind had kept it in port and the
                islands cut off.
                """
                    .replace("\n", "\r\n")))
        .endsWith("islands cut off.")
        .contains("harbour / office");
  }

  @Test
  void emojiCombiningMarksAndCrlfDoNotShiftBlocks() {
    assertThat(
            blocks(
                "\uD83D\uDE00 Caf\u00E9 e\u0301toile reopens at last\r\n\r\nIt is open. \uD83D\uDE00\r\n\r\n3 comments"))
        .isEqualTo(
            """
            HEADLINE headline/first-line | \uD83D\uDE00 Caf\u00E9 e\u0301toile reopens at last
            BODY body/paragraph | It is open. \uD83D\uDE00
            DEBRIS debris/counter | 3 comments\
            """);
  }

  @Test
  void whatMarkupSaysCountsBeforeTheWords() {
    var text = new Text("Coast\nFerry sails\nIt sails.\nTen walks.");
    var passages =
        List.of(
            Passage.plain(new Span(0, 5)),
            new Passage(new Span(6, 17), Hint.HEADLINE, "headline/markup"),
            Passage.plain(new Span(18, 27)),
            new Passage(new Span(28, 38), Hint.FURNITURE, "debris/aside"));
    assertThat(blocks(text, new BlockFinder().blocks(text, passages)))
        .isEqualTo(
            """
            DEBRIS debris/page-head | Coast
            HEADLINE headline/markup | Ferry sails
            BODY body/paragraph | It sails.
            DEBRIS debris/aside | Ten walks.\
            """);
  }

  @Test
  void noTextHasNoBlocksAndBlanksAreDebris() {
    assertThat(blocks("")).isEmpty();
    assertThat(blocks(" \n\t\n")).isEqualTo("DEBRIS debris/blank | ");
  }
}
