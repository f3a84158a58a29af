package dev.sayso.assessment;

import dev.sayso.cast.Cast;
import dev.sayso.cast.Figure;
import dev.sayso.sentence.Entity;
import dev.sayso.sentence.Mention;
import dev.sayso.sentence.Sentence;
import dev.sayso.statement.Reading;
import dev.sayso.story.SpellingKey;
import dev.sayso.text.Span;
import dev.sayso.text.Token;
import dev.sayso.text.WordList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which body a person of the cast belongs to, as the reports say it: by the office ("spokesman of
 * Vantis"), by the words after the name ("Lund, a hydrologist at the Harbour Institute"), or, for
 * spokespeople, by the body named last before them. Immutable and thread-safe.
 */
final class Affiliations {
  private static final Set<String> SPOKESPEOPLE = Set.copyOf(WordList.words("en/spokespeople.tsv"));
  private static final Set<String> BELONGING = Set.of("of", "at", "for", "from", "with");

  /** "a senior research fellow and lecturer at the": so many words an office may have. */
  private static final int LONGEST_OFFICE = 8;

  private final Map<String, Figure> bodyOfPerson = new HashMap<>();

  Affiliations(List<Reading> readings, Cast cast) {
    for (var reading : readings) {
      var places = new Places(reading, cast);
      for (var entity : reading.entities()) {
        if (entity.kind() == Entity.Kind.PERSON) {
          cast.figure(reading.document().id(), entity.key())
              .ifPresent(person ->
                  places
                      .body(entity)
                      .ifPresent(body -> bodyOfPerson.putIfAbsent(person.id(), body)));
        }
      }
    }
  }

  /** The body a figure belongs to, if a report says so. */
  Optional<Figure> body(Figure person) {
    return Optional.ofNullable(bodyOfPerson.get(person.id()));
  }

  /** The names of one report by place. */
  private static final class Places {
    private final NavigableMap<Integer, Figure> bodyAt = new TreeMap<>();
    private final NavigableMap<Integer, Sentence> sentenceAt = new TreeMap<>();
    private final Map<String, Figure> bodyByKey = new TreeMap<>(Collections.reverseOrder());

    Places(Reading reading, Cast cast) {
      reading.sentences().forEach(s -> sentenceAt.put(s.span().start(), s));
      var document = reading.document().id();
      for (var entity : reading.entities()) {
        if (entity.kind() == Entity.Kind.ORGANIZATION) {
          cast.figure(document, entity.key()).ifPresent(body -> add(entity, body));
        }
      }
    }

    private void add(Entity entity, Figure body) {
      bodyByKey.put(SpellingKey.of(entity.name()), body);
      entity.mentions().forEach(mention -> bodyAt.put(mention.span().start(), body));
    }

    Optional<Figure> body(Entity person) {
      var office = person.office();
      var named = office == null ? Optional.<Figure>empty() : inOffice(office);
      if (named.isPresent()) {
        return named;
      }
      for (var mention : person.mentions()) {
        if (mention.form() == Mention.Form.NAME) {
          var after = after(mention.span());
          if (after.isPresent()) {
            return after;
          }
        }
      }
      var speaks = office != null && SpellingKey.words(office).stream().anyMatch(Places::isSpeaker);
      return speaks ? before(person.mentions().getFirst().span()) : Optional.empty();
    }

    private static boolean isSpeaker(String word) {
      return SPOKESPEOPLE.stream().map(SpellingKey::of).anyMatch(word::equals);
    }

    private Optional<Figure> inOffice(String office) {
      var words = " " + SpellingKey.of(office) + " ";
      return bodyByKey.entrySet().stream()
          .filter(body -> !body.getKey().isEmpty() && words.contains(" " + body.getKey() + " "))
          .map(Map.Entry::getValue)
          .findFirst();
    }

    /** The body that stands after a name as where its bearer belongs. */
    private Optional<Figure> after(Span name) {
      var sentence = sentenceAt.floorEntry(name.start());
      if (sentence == null) {
        return Optional.empty();
      }
      var tokens =
          sentence.getValue().tokens().stream()
              .filter(token -> token.span().start() >= name.end())
              .limit(LONGEST_OFFICE)
              .toList();
      var belongs = false;
      for (int i = 0; i < tokens.size(); i++) {
        var token = tokens.get(i);
        if (belongs && bodyAt.containsKey(token.span().start())) {
          return Optional.of(bodyAt.get(token.span().start()));
        }
        if (!isOffice(token, i) && !(belongs && token.is("the"))) {
          return Optional.empty();
        }
        belongs = BELONGING.contains(token.lower()) || (belongs && token.is("the"));
      }
      return Optional.empty();
    }

    /** Whether a token can stand in an office: small words, and a comma before them. */
    private static boolean isOffice(Token token, int place) {
      return token.isWord() ? !token.isCapitalised() : place == 0 && token.is(",");
    }

    /** The body named last before a name, in its sentence or the one before. */
    private Optional<Figure> before(Span name) {
      var sentence = sentenceAt.floorEntry(name.start());
      var last = bodyAt.lowerEntry(name.start());
      if (sentence == null || last == null) {
        return Optional.empty();
      }
      var earlier = sentenceAt.lowerKey(sentence.getKey());
      return last.getKey() >= (earlier == null ? sentence.getKey() : earlier)
          ? Optional.of(last.getValue())
          : Optional.empty();
    }
  }
}
