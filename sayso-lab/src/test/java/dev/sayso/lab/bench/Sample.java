package dev.sayso.lab.bench;

import dev.sayso.wire.WireDays;
import dev.sayso.wire.WireDossier;
import dev.sayso.wire.WireReport;
import dev.sayso.wire.WireSpan;
import dev.sayso.wire.WireStatement;
import dev.sayso.wire.WireStory;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one report by hand, as it comes over the wire. */
public final class Sample {
  private static final WireDays UNKNOWN = new WireDays(null, null, "unknown", List.of());

  private final String doc;
  private final String text;
  private final List<WireReport.Block> blocks = new ArrayList<>();
  private final List<WireReport.Entity> entities = new ArrayList<>();
  private final List<WireStatement> statements = new ArrayList<>();
  private final List<WireReport.Time> times = new ArrayList<>();
  private WireDays published = UNKNOWN;

  public Sample(String doc, String text) {
    this.doc = doc;
    this.text = text;
  }

  /** Where some words stand first, in code points. */
  public WireSpan at(String words) {
    int unit = text.indexOf(words);
    if (unit < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    int start = text.codePointCount(0, unit);
    return new WireSpan(start, start + words.codePointCount(0, words.length()), words);
  }

  public Sample block(String kind, String words) {
    var span = at(words);
    blocks.add(new WireReport.Block(span.start(), span.end(), words, kind, kind + "/test"));
    return this;
  }

  public Sample entity(String id, String... mentions) {
    var spans = List.of(mentions).stream().map(this::at).toList();
    entities.add(new WireReport.Entity(id, mentions[0], "person", spans));
    return this;
  }

  public Sample time(String words, @Nullable String from, @Nullable String to) {
    var span = at(words);
    times.add(new WireReport.Time(span.start(), span.end(), words, "DATE", null, from, to));
    return this;
  }

  public Sample published(@Nullable String from, @Nullable String to) {
    published = new WireDays(from, to, "stated", List.of());
    return this;
  }

  public Sample said(Saying saying) {
    statements.add(saying.statement(this));
    return this;
  }

  public String id() {
    return "r" + doc;
  }

  public WireReport report() {
    return new WireReport(
        id(),
        "some/reports/" + doc + "-name.txt",
        List.of(),
        "0".repeat(64),
        null,
        "The Gazette",
        null,
        "en",
        null,
        published,
        text,
        blocks,
        entities,
        statements,
        times,
        List.of(),
        List.of());
  }

  /** A dossier of some reports, with stories. */
  public static WireDossier dossier(List<WireStory> stories, Sample... samples) {
    return new WireDossier(
        WireDossier.SCHEMA,
        new WireDossier.Made("1", "x"),
        List.of(samples).stream().map(Sample::report).toList(),
        stories,
        List.of());
  }
}
