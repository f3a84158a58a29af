package dev.sayso.app.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sayso.app.SampleDossier;
import dev.sayso.app.view.DossierView;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser; leaves pictures in target/screens. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(180)
class StoryPageBrowserTest {
  private static final Path SCREENS = Path.of("target", "screens");

  @TempDir private static Path folder;
  private Chromium chromium;
  private URI page;

  @BeforeAll
  void start() throws Exception {
    var program = Chromium.program();
    assumeTrue(program.isPresent(), "no Chromium on this machine: the page is not looked at");
    var file = folder.resolve("story.html");
    try (var out = Files.newBufferedWriter(file)) {
      new StoryPageWriter().write(DossierView.of(SampleDossier.dossier()), out);
    }
    page = file.toUri();
    chromium = Chromium.start(program.get());
  }

  @AfterAll
  void stop() throws Exception {
    if (chromium != null) {
      chromium.close();
    }
  }

  private boolean scrollsSideways() throws Exception {
    return chromium
        .value("document.documentElement.scrollWidth > document.documentElement.clientWidth")
        .asBoolean();
  }

  @Test
  void itFitsADesktopInLightAndDark() throws Exception {
    for (var dark : new boolean[] {false, true}) {
      chromium.show(page, 1440, 900, dark);
      chromium.click(".tile[data-c=c1][data-r=B]");
      assertThat(scrollsSideways()).isFalse();
      assertThat(chromium.complaints()).isEmpty();
      chromium.value("scrollTo(0,0)");
      var name = dark ? "desktop-dark" : "desktop";
      chromium.picture(SCREENS.resolve(name + "-top.png"), false);
      chromium.picture(SCREENS.resolve(name + ".png"), true);
    }
  }

  @Test
  void itFitsAPhone() throws Exception {
    chromium.show(page, 390, 844, false);
    assertThat(scrollsSideways()).isFalse();
    assertThat(chromium.complaints()).isEmpty();
    chromium.picture(SCREENS.resolve("phone.png"), true);
    chromium.click(".tile[data-c=c2][data-r=F]");
    assertThat(chromium.value("document.querySelector('.rd.open') !== null").asBoolean()).isTrue();
    chromium.picture(SCREENS.resolve("phone-reader.png"), false);
    chromium.press("Escape");
    assertThat(chromium.value("document.querySelector('.rd.open') === null").asBoolean()).isTrue();
    assertThat(chromium.value("document.activeElement.dataset.c").asText()).isEqualTo("c2");
  }

  @Test
  void aTileLightsItsSentence() throws Exception {
    chromium.show(page, 1440, 900, false);
    chromium.click(".tile[data-c=c1][data-r=C]");
    assertThat(
            chromium
                .value("[...document.querySelectorAll('mark.hit')].map(m=>m.textContent).join('|')")
                .asText())
        .isEqualTo("The sprinklers stayed off");
    assertThat(
            chromium
                .value("document.querySelector('[role=tab][aria-selected=true]').dataset.r")
                .asText())
        .isEqualTo("C");
    assertThat(chromium.value("location.hash").asText()).isEqualTo("#c1-C");
  }

  @Test
  void aSentenceLeadsBackToItsClaim() throws Exception {
    chromium.show(page, 1440, 900, false);
    chromium.click("#s1-pane-A mark.deny");
    assertThat(chromium.value("document.querySelector('.tile[aria-current]').dataset.c").asText())
        .isEqualTo("c2d1");
  }

  @Test
  void aLinkToASentenceOpensItsReport() throws Exception {
    chromium.show(URI.create(page + "#c2d1-E"), 1440, 900, false);
    assertThat(
            chromium
                .value("document.querySelector('[role=tab][aria-selected=true]').dataset.r")
                .asText())
        .isEqualTo("E");
    assertThat(chromium.value("document.querySelectorAll('mark.hit').length").asInt()).isPositive();
  }

  @Test
  void arrowsMoveBetweenReports() throws Exception {
    chromium.show(page, 1440, 900, false);
    chromium.value("document.querySelector('#s1-tab-A').focus()");
    chromium.press("ArrowRight");
    assertThat(chromium.value("document.activeElement.id").asText()).isEqualTo("s1-tab-B");
    chromium.press("ArrowLeft");
    chromium.press("ArrowLeft");
    assertThat(chromium.value("document.activeElement.id").asText()).isEqualTo("s1-tab-F");
  }

  @Test
  void filtersLeaveTheClaimsAskedFor() throws Exception {
    chromium.show(page, 1440, 900, false);
    chromium.click(".fil [data-f=single]");
    assertThat(
            chromium
                .value(
                    "[...document.querySelectorAll('#s1 .claim')].filter(c=>c.offsetHeight>0).length")
                .asInt())
        .isEqualTo(3);
  }

  @Test
  void theOtherStoryIsOneClickAway() throws Exception {
    chromium.show(page, 1440, 900, false);
    assertThat(chromium.value("document.querySelector('#s2').hidden").asBoolean()).isTrue();
    chromium.click(".switch a[href='#s2']");
    assertThat(
            chromium
                .value(
                    "new Promise(r=>setTimeout(()=>r(document.querySelector('#s2').hidden),200))")
                .asBoolean())
        .isFalse();
    chromium.picture(SCREENS.resolve("desktop-second.png"), false);
  }

  @Test
  void withoutScriptEverythingIsThere() throws Exception {
    chromium.call("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      chromium.show(page, 1440, 900, false);
      chromium.picture(SCREENS.resolve("no-script.png"), true);
    } finally {
      chromium.call("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
    assertThat(
            chromium
                .value("[...document.querySelectorAll('.art')].every(p=>p.offsetHeight>0)")
                .asBoolean())
        .isTrue();
  }

  @Test
  void itPrints() throws Exception {
    chromium.show(page, 1440, 900, false);
    var answer = chromium.call("Page.printToPDF", Map.of("printBackground", true));
    Files.createDirectories(SCREENS);
    var pdf = Base64.getDecoder().decode(answer.path("data").asText());
    Files.write(SCREENS.resolve("print.pdf"), pdf);
    assertThat(pdf.length).isGreaterThan(10_000);
  }

  @Test
  void axeFindsNoBarrier() throws Exception {
    String axe;
    try (var in =
        getClass().getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
      axe = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
    for (var dark : new boolean[] {false, true}) {
      chromium.show(page, 1440, 900, dark);
      chromium.value(axe + ";1");
      var found =
          chromium.value(
              "axe.run().then(r => r.violations.map(v => v.id + ': ' + v.nodes.slice(0,3).map(n =>"
                  + " n.html.slice(0, 120) + ' — ' + n.failureSummary).join('; ')))");
      assertThat(found).isEmpty();
    }
  }
}
