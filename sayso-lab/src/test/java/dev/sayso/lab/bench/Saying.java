package dev.sayso.lab.bench;

import dev.sayso.wire.WireDays;
import dev.sayso.wire.WireSpan;
import dev.sayso.wire.WireStatement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one statement by hand; in the report's own voice if nobody is named. */
public final class Saying {
  private final String id;
  private final List<String> content;
  private final List<String> outer = new ArrayList<>();
  private WireStatement.@Nullable Source source;
  private @Nullable String words;
  private @Nullable String cue;
  private String quotation = "indirect";
  private String stance = "asserts";
  private String polarity = "positive";
  private @Nullable String band;

  public Saying(String id, String... content) {
    this.id = id;
    this.content = List.of(content);
  }

  /** By someone with a canonical name, called so at this place. */
  public Saying by(@Nullable String name, @Nullable String span) {
    return by("named", name, span);
  }

  public Saying byUnnamed(String span) {
    return by("unnamed", null, span);
  }

  private Saying by(String kind, @Nullable String name, @Nullable String span) {
    source = new WireStatement.Source(kind, null, null, name, null, null);
    words = span;
    return this;
  }

  public Saying cue(String wording) {
    cue = wording;
    return this;
  }

  public Saying passedOnBy(String name) {
    outer.add(name);
    return this;
  }

  public Saying quotation(String kind) {
    quotation = kind;
    return this;
  }

  public Saying stance(String value) {
    stance = value;
    return this;
  }

  public Saying negative() {
    polarity = "negative";
    return this;
  }

  public Saying band(String value) {
    band = value;
    return this;
  }

  WireStatement statement(Sample sample) {
    var chain = new ArrayList<WireStatement.Link>();
    outer.forEach(name -> chain.add(link(named("named", name, null), List.of())));
    var by = source;
    var span = words == null ? null : sample.at(words);
    var cues = cue == null ? List.<WireSpan>of() : List.of(sample.at(cue));
    chain.add(
        link(by == null ? named("voice", null, null) : named(by.kind(), by.name(), span), cues));
    return new WireStatement(
        id,
        chain,
        new WireStatement.Content(
            content.stream().map(sample::at).toList(), by == null ? "own" : quotation, List.of()),
        stance,
        new WireStatement.Factuality(polarity, "certain", band, null, null),
        new WireDays(null, null, "unknown", List.of()));
  }

  private static WireStatement.Link link(WireStatement.Source source, List<WireSpan> cue) {
    return new WireStatement.Link(source, cue, null, "test", 1);
  }

  private static WireStatement.Source named(
      String kind, @Nullable String name, @Nullable WireSpan span) {
    return new WireStatement.Source(kind, span, null, name, null, null);
  }
}
