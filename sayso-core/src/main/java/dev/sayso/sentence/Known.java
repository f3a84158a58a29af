package dev.sayso.sentence;

import dev.sayso.sentence.Entity.Kind;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Somebody or something of one report, as known so far. Belongs to one call. */
final class Known {
  /** What weighs less says too little. */
  private static final int SURE = 2;

  private final List<Mention> mentions = new ArrayList<>();
  private final TreeSet<Integer> starts = new TreeSet<>();
  private final Set<String> offices = new HashSet<>();
  private final Map<Kind, Integer> weights = new EnumMap<>(Kind.class);
  private final Set<Sign> signs = new HashSet<>();
  private List<String> key;
  private String name;
  private @Nullable String office;
  private @Nullable String sort;
  private Gender gender = Gender.UNKNOWN;

  /** Something with a name. */
  Known(Phrase phrase) {
    key = phrase.key();
    name = phrase.written();
    learn(phrase);
  }

  /** Something without: what stands for it. */
  Known(List<String> key, String name, Kind kind, @Nullable String sort) {
    this.key = key;
    this.name = name;
    this.sort = sort;
    weights.put(kind, SURE);
  }

  /** Adds a mention by name, and what stands around it. */
  void add(Phrase phrase) {
    add(phrase.span(), Mention.Form.NAME);
    learn(phrase);
    boolean fuller = phrase.to() - phrase.from() > key.size();
    boolean clearer = phrase.key().equals(key) && isLoud(name) && !phrase.isLoud();
    if (fuller || clearer) {
      key = phrase.key();
      name = phrase.written();
    }
  }

  void add(Span span, Mention.Form form) {
    mentions.add(new Mention(span, form));
    starts.add(span.start());
  }

  private void learn(Phrase phrase) {
    for (var sign : phrase.signs()) {
      learn(sign);
    }
    gender = gender.or(phrase.gender());
    learnOffice(phrase.office());
  }

  void learn(Sign sign) {
    if (signs.add(sign)) {
      weights.merge(sign.kind(), sign.weight(), Integer::sum);
    }
  }

  /** The fuller office stands: "fire chief" rather than "chief". */
  void learnOffice(@Nullable String words) {
    if (words == null) {
      return;
    }
    offices.add(words);
    if (office == null || (words.length() > office.length() && words.endsWith(office))) {
      office = words;
    }
  }

  void learn(Gender told) {
    gender = gender.or(told);
  }

  void learnSort(String told) {
    sort = told;
  }

  /** What it is, by the signs seen: the heaviest kind; persons before others where even. */
  Kind kind() {
    var best = Kind.OTHER;
    int weight = SURE - 1;
    for (var kind : Kind.values()) {
      if (weights.getOrDefault(kind, 0) > weight) {
        best = kind;
        weight = weights.getOrDefault(kind, 0);
      }
    }
    return best;
  }

  boolean isPerson() {
    return kind() == Kind.PERSON;
  }

  List<String> key() {
    return key;
  }

  String last() {
    return key.getLast();
  }

  @Nullable String office() {
    return office;
  }

  Set<String> offices() {
    return offices;
  }

  /** The sort of organisation, if it is known: "company". */
  @Nullable String sort() {
    return sort;
  }

  Gender gender() {
    return gender;
  }

  boolean has(Sign sign) {
    return signs.contains(sign);
  }

  List<Mention> mentions() {
    return mentions;
  }

  boolean isMentioned() {
    return !mentions.isEmpty();
  }

  int firstStart() {
    return starts.isEmpty() ? 0 : starts.first();
  }

  /** Where the last mention before an offset starts; -1 if there is none. */
  int lastStartBefore(int offset) {
    Integer start = starts.lower(offset);
    return start == null ? -1 : start;
  }

  Entity entity(String entityKey) {
    var sorted = mentions.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
    return new Entity(entityKey, name, kind(), office, sorted);
  }

  private static boolean isLoud(String words) {
    return words.codePoints().noneMatch(Character::isLowerCase);
  }
}
