package dev.sayso.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.app.SampleDossier;
import dev.sayso.app.view.DossierView;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class StoryPageTest {
  private final String html = html();
  private final Document page = Jsoup.parse(html);

  private static String html() {
    var out = new StringWriter();
    try {
      new StoryPageWriter().write(DossierView.of(SampleDossier.dossier()), out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }

  private Element first(String selector) {
    return Objects.requireNonNull(page.selectFirst(selector), selector);
  }

  @Test
  void nothingIsFetchedFromOutside() {
    assertThat(page.select("[src], link, img, iframe, object, embed, form, base")).isEmpty();
    assertThat(page.select("[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    assertThat(page.select("[style]")).isEmpty();
    assertThat(html).doesNotContain("url(");
  }

  @Test
  void thePolicyNamesExactlyItsStyleAndScript() throws Exception {
    var policy = first("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .isEqualTo(
            "default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; img-src data:;"
                    .formatted(digest(first("style")), digest(first("script")))
                + " base-uri 'none'; form-action 'none'");
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("style")).hasSize(1);
  }

  private static String digest(Element element) throws Exception {
    var bytes = element.data().getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void whatAReportHoldsNeverBecomesMarkup() {
    assertThat(first("#s1-pane-D h3").text())
        .isEqualTo("What we know about the <script>alert(\"fire\")</script> at Pell Quay & Sons");
    assertThat(html).doesNotContain("<script>alert");
  }

  @Test
  void theWholeTextOfEveryReportIsThere() {
    for (var reading : SampleDossier.dossier().readings()) {
      var text = reading.document().text().value().replaceAll("\\s+", "");
      var shown =
          page.select(".art").stream()
              .map(pane -> pane.select("h3, p:not(.meta)").text().replace("debris/menu", ""))
              .map(pane -> pane.replaceAll("\\s+", ""))
              .toList();
      assertThat(shown).contains(text);
    }
  }

  @Test
  void everyLinkLeadsSomewhere() {
    for (var link : page.select("a[href]")) {
      var target = page.getElementById(link.attr("href").substring(1));
      assertThat(target).as(link.outerHtml()).isNotNull();
    }
  }

  @Test
  void noTwoPlacesHaveOneName() {
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void aTileIsTiedToItsMark() {
    for (var tile : page.select(".tile[data-c]")) {
      var pane = first("#s1-pane-" + tile.attr("data-r"));
      assertThat(pane.select("mark"))
          .as(tile.attr("aria-label"))
          .anyMatch(mark -> List.of(mark.attr("data-c").split(" ")).contains(tile.attr("data-c")));
    }
  }

  @Test
  void everyRowHasACellForEveryReport() {
    for (var row : page.select("#s1 .claim tr:not(.why)")) {
      assertThat(row.select("td.c")).hasSize(6);
    }
  }

  @Test
  void debrisIsSetAsideWithItsReason() {
    assertThat(page.select("#s1-pane-B details.furn code").eachText())
        .containsExactly("debris/menu", "debris/menu", "debris/menu");
  }

  @Test
  void whatCouldNotBeReadIsSaid() {
    assertThat(page.select(".rej").text()).contains("reports/8-broken.txt", "17", "text/encoding");
  }

  @Test
  void theSamePageComesOutTwice() {
    assertThat(html()).isEqualTo(html);
  }
}
