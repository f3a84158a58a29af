package dev.sayso.app.view;

import dev.sayso.cast.Cast;
import dev.sayso.cast.Figure;
import dev.sayso.sentence.Entity;
import dev.sayso.statement.Anonymity;
import dev.sayso.statement.Link;
import dev.sayso.statement.Reading;
import dev.sayso.statement.Source;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Names the sources of a story and puts together what one of them says in several reports. */
public final class Voices {
  private static final String ITSELF = "the report itself";

  private final Cast cast;

  public Voices(Cast cast) {
    this.cast = cast;
  }

  /** Those who say some things, each once, the one in most reports first. */
  List<Voice> of(List<Said> all) {
    var byName = new LinkedHashMap<String, List<Said>>();
    for (var said : all) {
      byName.computeIfAbsent(name(said), _ -> new ArrayList<>()).add(said);
    }
    return byName.entrySet().stream()
        .map(entry -> new Voice(entry.getKey(), role(entry.getValue()), entry.getValue()))
        .sorted(Comparator.comparingInt(voice -> -voice.letters().size()))
        .toList();
  }

  private String name(Said said) {
    return name(said.report().reading(), said.statement().source());
  }

  /** What a source is called: never a pronoun alone. */
  public String name(Reading reading, Source source) {
    return switch (source) {
      case Source.Named named -> named(reading, named);
      case Source.Unnamed unnamed -> "unnamed: " + words(reading, unnamed.span());
      case Source.Unresolved unresolved -> unresolved(reading, unresolved);
      case Source.Voice _ -> ITSELF;
    };
  }

  private String named(Reading reading, Source.Named named) {
    return figure(reading, named.entity())
        .map(Figure::name)
        .or(() -> reading.entity(named.entity()).map(Entity::name))
        .map(Phrases::oneLine)
        .orElseGet(() -> words(reading, named.span()));
  }

  private String unresolved(Reading reading, Source.Unresolved source) {
    var who = "somebody not made out";
    var words = source.words().map(span -> " (“" + words(reading, span) + "”)").orElse("");
    var candidates =
        source.candidates().stream()
            .map(key -> reading.entity(key).map(Entity::name).orElse(key))
            .map(Phrases::oneLine)
            .toList();
    return who + words + (candidates.isEmpty() ? "" : ": " + String.join(" or ", candidates));
  }

  private Optional<Figure> figure(Reading reading, String entity) {
    return cast.figure(reading.document().id(), entity);
  }

  private static String words(Reading reading, Span span) {
    return Phrases.oneLine(reading.document().text().slice(span));
  }

  private String role(List<Said> said) {
    var parts = new LinkedHashSet<String>();
    said.forEach(one -> office(one).ifPresent(parts::add));
    said.forEach(one -> anonymity(one).ifPresent(parts::add));
    var through = new LinkedHashMap<String, LinkedHashSet<String>>();
    for (var one : said) {
      via(one)
          .ifPresent(v -> through.computeIfAbsent(v, _ -> new LinkedHashSet<>()).add(letter(one)));
    }
    int reports = (int) said.stream().map(Voices::letter).distinct().count();
    through.forEach((via, letters) ->
        parts.add(letters.size() == reports ? via : via + " (" + String.join(", ", letters) + ")"));
    return String.join(" · ", parts);
  }

  private static String letter(Said said) {
    return said.report().letter();
  }

  private static Optional<String> office(Said said) {
    return said.statement().source() instanceof Source.Named named
        ? said.report()
            .reading()
            .entity(named.entity())
            .flatMap(entity -> Optional.ofNullable(entity.office()))
            .map(Phrases::oneLine)
        : Optional.empty();
  }

  private static Optional<String> anonymity(Said said) {
    return said.statement().source() instanceof Source.Unnamed unnamed
        ? reason(said.report().reading(), unnamed.anonymity())
        : Optional.empty();
  }

  private static Optional<String> reason(Reading reading, Anonymity anonymity) {
    return Optional.ofNullable(anonymity.reason())
        .map(span -> "not named: “" + words(reading, span) + "”");
  }

  /** Those between the report and the one who says it: "via Radio Lyra". */
  private Optional<String> via(Said said) {
    var chain = said.statement().chain();
    if (chain.size() < 2) {
      return Optional.empty();
    }
    var reading = said.report().reading();
    var outer =
        chain.subList(0, chain.size() - 1).stream()
            .map(Link::source)
            .filter(source -> !(source instanceof Source.Voice))
            .map(source -> name(reading, source))
            .toList();
    return outer.isEmpty() ? Optional.empty() : Optional.of("via " + String.join(" > ", outer));
  }
}
