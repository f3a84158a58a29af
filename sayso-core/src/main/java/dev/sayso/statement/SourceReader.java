package dev.sayso.statement;

import dev.sayso.sentence.Entity;
import dev.sayso.sentence.Mention;
import dev.sayso.text.Span;
import dev.sayso.text.Text;
import dev.sayso.text.Token;
import dev.sayso.text.Tokenizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells who is meant by the words for a source. */
final class SourceReader {
  private static final int ANTECEDENT_REACH = 3;

  /** A mention and whom it means. */
  private record Known(Mention mention, Entity entity) {}

  private final Text text;
  private final List<Known> known = new ArrayList<>();
  private final Set<String> persons = new HashSet<>();
  private final Set<String> nameless = new HashSet<>();
  private final Tokenizer tokenizer = new Tokenizer();

  SourceReader(Text text, List<Entity> entities) {
    this.text = text;
    for (var entity : entities) {
      entity.mentions().forEach(mention -> known.add(new Known(mention, entity)));
      if (entity.kind() == Entity.Kind.PERSON) {
        persons.add(entity.key());
        if (entity.mentions().stream().noneMatch(SourceReader::isName)) {
          nameless.add(entity.key());
        }
      }
    }
    known.sort(Comparator.comparing(entry -> entry.mention().span()));
  }

  /** The source that the words stand for; nobody who can be made out if there are none. */
  Source source(@Nullable Span words, @Nullable Span before) {
    var source = source(words);
    if (words == null || before == null || !(source instanceof Source.Unresolved)) {
      return source;
    }
    return isSinglePronoun(words) ? goesOn(words, source(before)).orElse(source) : source;
  }

  private boolean isSinglePronoun(Span words) {
    var word = text.slice(words).toLowerCase(Locale.ROOT);
    return word.equals("he") || word.equals("she");
  }

  /** "a guard said … he said": the same speaker, named or not. */
  private Optional<Source> goesOn(Span words, Source before) {
    return switch (before) {
      case Source.Named named ->
          persons.contains(named.entity())
              ? Optional.of(new Source.Named(words, named.entity()))
              : Optional.empty();
      case Source.Unnamed unnamed ->
          unnamed.anonymity().count() == null
              ? Optional.of(new Source.Unnamed(words, unnamed.anonymity()))
              : Optional.empty();
      case Source.Unresolved _, Source.Voice _ -> Optional.empty();
    };
  }

  Source source(@Nullable Span words) {
    if (words == null) {
      return new Source.Unresolved(null, List.of());
    }
    var phrase = SourcePhrase.of(text.slice(words), tokenizer.tokens(text, words));
    if (phrase.isRelative()) {
      return antecedent(words).orElseGet(() -> new Source.Unresolved(words, List.of()));
    }
    if (phrase.isPronoun()) {
      return exact(words).orElseGet(() -> new Source.Unresolved(words, List.of()));
    }
    return named(words, phrase)
        .or(() -> phrase.anonymity().map(anonymity -> new Source.Unnamed(words, anonymity)))
        .orElseGet(() -> new Source.Unresolved(words, List.of()));
  }

  /** Whether somebody speaks of himself: "I", "we". */
  boolean isSpeaker(Span words) {
    return WordClass.SPEAKER.has(text.slice(words).toLowerCase(Locale.ROOT));
  }

  /** Somebody by other words. */
  static Source speaker(Span words, Source somebody) {
    return switch (somebody) {
      case Source.Named named -> new Source.Named(words, named.entity());
      case Source.Unnamed unnamed -> new Source.Unnamed(words, unnamed.anonymity());
      case Source.Unresolved _, Source.Voice _ -> new Source.Unresolved(words, List.of());
    };
  }

  /** The entity that a source is, if it is one. */
  static Optional<String> entity(Source source) {
    return source instanceof Source.Named named ? Optional.of(named.entity()) : Optional.empty();
  }

  private Optional<Source> exact(Span words) {
    return within(words).stream()
        .filter(entry -> entry.mention().span().equals(words))
        .findFirst()
        .map(entry -> meaning(words, entry.entity()));
  }

  /** A person whom the report calls by no name stays unnamed: "the team leader", "she". */
  private Source meaning(Span words, Entity entity) {
    if (!nameless.contains(entity.key())) {
      return new Source.Named(words, entity.key());
    }
    var name = entity.name().toLowerCase(Locale.ROOT);
    var kind = name.substring(name.lastIndexOf(' ') + 1);
    return new Source.Unnamed(words, new Anonymity(kind, null, null, null));
  }

  private static boolean isName(Mention mention) {
    return mention.form() == Mention.Form.NAME;
  }

  /** "Anna Berg, who said": the mention right before "who". */
  private Optional<Source> antecedent(Span words) {
    int from = firstFrom(words.start());
    for (int i = from - 1; i >= 0 && i >= from - 2; i--) {
      var span = known.get(i).mention().span();
      if (span.end() <= words.start() && words.start() - span.end() <= ANTECEDENT_REACH) {
        return Optional.of(new Source.Named(words, known.get(i).entity().key()));
      }
    }
    return Optional.empty();
  }

  /** A person named in any of the appositions, else the entity that heads the first. */
  private Optional<Source> named(Span words, SourcePhrase phrase) {
    var heads =
        within(words).stream().filter(entry -> isHead(entry.mention().span(), phrase)).toList();
    var person = heads.stream().filter(SourceReader::isNamedPerson).findFirst();
    if (person.isEmpty() && (phrase.isIndefinite() || heads.isEmpty())) {
      return Optional.empty();
    }
    var head = person.orElseGet(heads::getFirst);
    if (nameless.contains(head.entity().key())) {
      return Optional.empty();
    }
    return Optional.of(new Source.Named(words, head.entity().key()));
  }

  private static boolean isNamedPerson(Known entry) {
    return entry.entity().kind() == Entity.Kind.PERSON && isName(entry.mention());
  }

  private static boolean isHead(Span mention, SourcePhrase phrase) {
    return phrase.heads().stream()
        .map(Token::span)
        .anyMatch(head -> mention.start() <= head.start() && head.start() < mention.end());
  }

  private List<Known> within(Span words) {
    var inside = new ArrayList<Known>();
    for (int i = firstFrom(words.start()); i < known.size(); i++) {
      var span = known.get(i).mention().span();
      if (span.start() >= words.end()) {
        break;
      }
      if (words.contains(span)) {
        inside.add(known.get(i));
      }
    }
    return inside;
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = known.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (known.get(middle).mention().span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
