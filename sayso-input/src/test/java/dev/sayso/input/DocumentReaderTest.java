package dev.sayso.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sayso.document.Block;
import dev.sayso.document.Document;
import dev.sayso.document.Notice;
import dev.sayso.time.Days;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {
  private final DocumentReader reader = new DocumentReader(InputSettings.DEFAULTS);

  @Test
  void aPageIsReadWithItsFurniture() throws InputException {
    var document =
        read(
            "ferry.html",
            """
            <!doctype html><html lang="en-GB"><head><title>Ferry sails again | Coast Review</title>
            <meta property="og:site_name" content="Coast Review">
            <link rel="canonical" href="https://coast.example/ferry">
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry sails again",
             "datePublished":"2024-05-04T23:10:00+02:00","author":[{"@type":"Person","name":"Ida Brandt"}]}
            </script><style>p{}</style></head><body class="sidebar">
            <nav><a href="/">News</a> <a href="/s">Sport</a></nav>
            <div class="cookie-bar">We would like to set cookies. <button>Fine</button></div>
            <article><p class="kicker">Islands</p><h1>Ferry<br>sails again</h1>
            <p class="standfirst">Two days of wind are over</p><p class="byline">Ida Brandt in Port Alba</p>
            <figure><img src=x><figcaption>The ferry. Photo: T. Ferris</figcaption></figure>
            <p>The ferry will sail again&nbsp;on Monday, the harbour office said.</p>
            <p><a href="/x">THE SEVEN WORST SEATS ON ANY SHIP</a></p>
            <h2>No word from the owner</h2><p>Who pays?</p>
            <aside>Read also: Ten walks.</aside>
            <p class="correction">Correction: The ferry is not new.</p>
            <p><em>Northern News contributed to this report.</em></p></article>
            <section><h2>Why we have no owner</h2><p>We belong to our readers, all nine of them.</p></section>
            <footer>© 2026 Coast Review. Imprint.</footer><script>var x = "The script said so.";</script>
            </body></html>
            """);
    assertThat(blocks(document))
        .isEqualTo(
            """
            DEBRIS debris/navigation | News Sport
            DEBRIS debris/cookies | We would like to set cookies. Fine
            DEBRIS debris/kicker | Islands
            HEADLINE headline/markup | Ferry sails again
            BODY body/paragraph | Two days of wind are over
            CREDIT credit/byline | Ida Brandt in Port Alba
            DEBRIS debris/caption | The ferry. Photo: T. Ferris
            BODY body/paragraph | The ferry will sail again on Monday, the harbour office said.
            DEBRIS debris/link | THE SEVEN WORST SEATS ON ANY SHIP
            BODY body/paragraph | No word from the owner
            BODY body/paragraph | Who pays?
            DEBRIS debris/aside | Read also: Ten walks.
            BODY body/correction | Correction: The ferry is not new.
            CREDIT credit/contributed | Northern News contributed to this report.
            DEBRIS debris/outside-the-report | Why we have no owner
            DEBRIS debris/outside-the-report | We belong to our readers, all nine of them.
            DEBRIS debris/footer | © 2026 Coast Review. Imprint.\
            """);
    var imprint = document.imprint();
    assertThat(imprint.outlet()).isEqualTo("Coast Review");
    assertThat(imprint.byline()).isEqualTo("Ida Brandt");
    assertThat(imprint.language()).isEqualTo("en-GB");
    assertThat(imprint.published().from()).isEqualTo(LocalDate.of(2024, 5, 4));
    assertThat(document.receipt().url()).isEqualTo(URI.create("https://coast.example/ferry"));
    assertThat(document.notices()).isEmpty();
  }

  @Test
  void aWrapperNamedAfterFurnitureDoesNotHideTheReport() throws InputException {
    var document =
        read(
            "a.html",
            "<body><div class='has-ads content-with-sidebar sidebar'><h1>Ferry sails again</h1>"
                + "<p>The ferry will sail again on Monday, they said.</p>"
                + "<p>It will carry two hundred people.</p></div>"
                + "<div class=sidebar><p>Buy a ship today.</p></div>");
    assertThat(blocks(document))
        .isEqualTo(
            """
            HEADLINE headline/markup | Ferry sails again
            BODY body/paragraph | The ferry will sail again on Monday, they said.
            BODY body/paragraph | It will carry two hundred people.
            DEBRIS debris/aside | Buy a ship today.\
            """);
  }

  @Test
  void aPageWithoutMarkupIsReadLikeText() throws InputException {
    var document =
        read("a.html", "<p>Ferry sails again</p><p>It will sail on Monday.</p><p>3 comments</p>");
    assertThat(blocks(document))
        .isEqualTo(
            """
            HEADLINE headline/first-line | Ferry sails again
            BODY body/paragraph | It will sail on Monday.
            DEBRIS debris/counter | 3 comments\
            """);
  }

  @Test
  void contentTellsAPageWhateverItsName() throws InputException {
    var document = read("a.txt", "\n<!-- saved -->\n<!DOCTYPE html><p>Ferry &amp; crew sail.</p>");
    assertThat(document.text().value()).isEqualTo("Ferry & crew sail.\n");
  }

  @Test
  void plainTextKeepsEveryCharacter() throws InputException {
    var text = "Ferry \uD83D\uDE00 sails\r\n\r\nCafe\u0301 open.\r\n";
    assertThat(read("a.txt", text).text().value()).isEqualTo(text);
  }

  @Test
  void theOutletMayBeGuessedFromTheFileName() throws InputException {
    var document =
        read("set/03-coast-review.txt", "Ferry sails\n\nIt was said that the ferry sails.");
    assertThat(document.imprint().outlet()).isEqualTo("Coast Review");
    assertThat(codes(document)).containsExactly("outlet/from-file-name");
    assertThat(
            read("ferry-sails.txt", "Ferry sails\n\nIt was said that it sails.").imprint().outlet())
        .isNull();
  }

  @Test
  void theAgencyOfTheDatelineNamesAFileBetterThanTheFile() throws InputException {
    var document =
        read("4-northern-ferry.txt", "PORT ALBA (Northern News) - It was said that it sails.");
    assertThat(document.imprint().outlet()).isEqualTo("Northern News");
    assertThat(codes(document)).isEmpty();
  }

  @Test
  void theCopyrightLineNamesTheOutlet() throws InputException {
    var document =
        read(
            "a.txt",
            "Ferry sails\n\nIt was said that it sails.\n\n© 2024 Coast Review, all that is.");
    assertThat(document.imprint().outlet()).isEqualTo("Coast Review");
  }

  @Test
  void withoutADateTheDayOfCollectionIsABound() throws InputException {
    var collected = LocalDate.of(2024, 5, 9);
    var document =
        new DocumentReader(InputSettings.DEFAULTS.collectedOn(collected))
            .read("a.txt", "Ferry sails\n\nIt was said.".getBytes(UTF_8));
    assertThat(document.imprint().published().to()).isEqualTo(collected);
    assertThat(document.imprint().published().from()).isNull();
    assertThat(read("a.txt", "It was said.").imprint().published()).isEqualTo(Days.UNKNOWN);
  }

  @Test
  void withoutFieldsTheWordsTellTheDay() throws InputException {
    var line =
        "Ferry sails again\n\nPublished: 4 May 2024\n\nIt was said that it sails. It began on 2 May 2023.";
    var published = read("a.txt", line).imprint().published();
    assertThat(published.from()).isEqualTo("2024-05-04");
    assertThat(published.basis()).isEqualTo(Days.Basis.STATED);
    assertThat(read("a.html", "<p>" + line.replace("\n\n", "<p>")).imprint().published())
        .isEqualTo(published);
  }

  @Test
  void copyrightYearsAreNoDates() throws InputException {
    assertThat(
            read("a.txt", "Ferry sails\n\nIt was said.\n\n© 2024 Coast Review")
                .imprint()
                .published())
        .isEqualTo(Days.UNKNOWN);
  }

  @Test
  void otherLanguagesAreNoticed() throws InputException {
    var document =
        read(
            "a.txt",
            "F\u00E4hre f\u00E4hrt wieder\n\nDie F\u00E4hre f\u00E4hrt am Montag wieder, sagte das Hafenamt.");
    assertThat(document.imprint().language()).isEqualTo("und");
    assertThat(codes(document)).containsExactly("language/not-english");
  }

  @Test
  void theWordsTellTheLanguageWhereATemplateNamesAnother() throws InputException {
    var document =
        read(
            "a.html", "<html lang=de><p>The ferry sails again on Monday, said the harbour office.");
    assertThat(document.imprint().language()).isEqualTo("en");
    assertThat(codes(document)).doesNotContain("language/not-english");
  }

  @Test
  void brokenJsonInAPageIsNoticed() throws InputException {
    var document =
        read(
            "a.html",
            "<html lang=en><script type='application/ld+json'>{\"a\":</script><p>It sails.</p>");
    assertThat(codes(document)).containsExactly("page/json-ld");
  }

  @Test
  void whatIsNoTextIsTurnedAway() {
    assertThat(failure("a.txt", "")).isEqualTo("null input/empty");
    assertThat(failure("a.txt", " \n ")).isEqualTo("null input/empty");
    assertThat(failure("a.html", "<html><script>x</script></html>")).isEqualTo("null input/empty");
    assertThat(failure("a.txt", "text\u0000text")).isEqualTo("4 input/binary");
    assertThat(failure("a.txt", "ab\u0001\u0002\u0003")).isEqualTo("2 input/binary");
    assertThat(failure("a.txt", "%PDF-1.7 x")).isEqualTo("null input/unsupported");
    assertThat(failure("a.pdf", "some text")).isEqualTo("null input/unsupported");
    assertThat(failure("a.html", "<?xml version='1.0'?><rss><item/></rss>"))
        .isEqualTo("null input/unsupported");
  }

  @Test
  void halfCharactersInAPageDoNoHarm() throws InputException {
    assertThat(read("a.html", "<p>a&#xD800;b &#0; \u00A0 c</p>").text().value())
        .startsWith("a\uFFFDb");
  }

  private Document read(String input, String content) throws InputException {
    return reader.read(input, content.getBytes(UTF_8));
  }

  private String failure(String input, String content) {
    var e = catchThrowableOfType(InputException.class, () -> read(input, content));
    return e.offset() + " " + e.code();
  }

  private static List<String> codes(Document document) {
    return document.notices().stream().map(Notice::code).toList();
  }

  private static String blocks(Document document) {
    return document.blocks().stream()
        .map(block -> line(document, block))
        .collect(Collectors.joining("\n"));
  }

  private static String line(Document document, Block block) {
    var words = document.text().slice(document.text().trim(block.span()));
    return block.kind() + " " + block.why() + " | " + words;
  }
}
