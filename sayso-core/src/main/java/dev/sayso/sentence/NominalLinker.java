package dev.sayso.sentence;

import dev.sayso.sentence.Entity.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides for whom nominals of one report stand. Belongs to one call.
 *
 * <p>For the one that fits, or for the one met last of several; else an organisation stands for
 * itself, under its fullest form in the report.
 */
final class NominalLinker {
  /** How far back "the company" looks if there are several, in UTF-16 units: a paragraph or so. */
  private static final int NEAR = 300;

  /** How many different organisations without a name are looked at. */
  private static final int MOST = 200;

  /** How many of one office, or of one word in their names, are told apart. */
  private static final int SAME_MOST = 20;

  private final Lexicon lexicon;
  private final List<Known> known;
  private final Map<String, List<Known>> byOffice = new HashMap<>();
  private final Map<String, List<Known>> byWord = new HashMap<>();
  private final List<Known> unnamed = new ArrayList<>();

  NominalLinker(Lexicon lexicon, List<Known> known) {
    this.lexicon = lexicon;
    this.known = known;
    for (var one : known) {
      for (var office : one.offices()) {
        index(byOffice, office.substring(office.lastIndexOf(' ') + 1), one);
      }
      if (one.kind() == Kind.ORGANIZATION) {
        one.key().forEach(word -> index(byWord, word, one));
      }
    }
  }

  private static void index(Map<String, List<Known>> index, String word, Known known) {
    var all = index.computeIfAbsent(word, _ -> new ArrayList<>());
    if (all.size() < SAME_MOST && !all.contains(known)) {
      all.add(known);
    }
  }

  /** Adds each nominal to whom it stands for; whoever came in newly. */
  List<Known> link(List<Nominal> nominals) {
    var fullestFirst =
        nominals.stream()
            .sorted(
                Comparator.comparingInt((Nominal nominal) -> -nominal.key().size())
                    .thenComparing(nominal -> !nominal.definite()))
            .toList();
    for (var nominal : fullestFirst) {
      if (nominal.isPerson()) {
        person(nominal);
      } else {
        organisation(nominal);
      }
    }
    return unnamed;
  }

  private void person(Nominal nominal) {
    var fitting = new ArrayList<Known>();
    for (var one : byOffice.getOrDefault(nominal.head(), List.of())) {
      if (one.isPerson() && one.offices().stream().anyMatch(office -> fits(nominal, office))) {
        fitting.add(one);
      }
    }
    var who = fitting.size() == 1 ? Optional.of(fitting.getFirst()) : nearest(fitting, nominal);
    if (who.isPresent()) {
      who.get().add(nominal.span(), Mention.Form.NOMINAL);
    } else if (fitting.isEmpty() && nominal.definite() && isOffice(nominal)) {
      itself(nominal, Kind.PERSON);
    }
  }

  /** Whether it tells enough to stand for itself: "the deputy mayor", not "the gruff mayor". */
  private boolean isOffice(Nominal nominal) {
    var words = nominal.key();
    var modifiers = words.subList(0, words.size() - 1);
    return !lexicon.isPerson(nominal.head())
        && !nominal.precedesNoun(lexicon)
        && modifiers.stream().allMatch(lexicon::isOfficeModifier);
  }

  /** "the chief" for a fire chief, "the fire chief" for a chief, not for a police chief. */
  private boolean fits(Nominal nominal, String office) {
    var held = List.of(office.split(" "));
    var told = nominal.key().stream().filter(lexicon::isOfficeModifier).toList();
    boolean sameHead = held.getLast().equals(nominal.head());
    return sameHead
        && (told.size() < 2 || held.size() == 1 || new HashSet<>(held).containsAll(told));
  }

  private void organisation(Nominal nominal) {
    if (nominal.isBare() && !nominal.possessor().isEmpty()) {
      itself(nominal, Kind.ORGANIZATION);
      return;
    }
    var sameWords = sameWords(nominal);
    var which =
        sameWords.size() == 1 ? Optional.of(sameWords.getFirst()) : nearest(sameWords, nominal);
    if (which.isEmpty() && sameWords.isEmpty()) {
      which = byKind(nominal);
    }
    if (which.isPresent()) {
      which.get().add(nominal.span(), form(nominal));
      which.get().learn(Sign.ORGANISATION_BEHIND);
    } else if (!nominal.isPossessed()) {
      itself(nominal, Kind.ORGANIZATION);
    }
  }

  /** The organisations, named or not, that hold all the words of a nominal. */
  private List<Known> sameWords(Nominal nominal) {
    var named = byWord.getOrDefault(nominal.head(), List.of());
    return Stream.concat(named.stream(), unnamed.stream())
        .filter(one -> one.kind() == Kind.ORGANIZATION && holds(one, nominal))
        .toList();
  }

  private static Mention.Form form(Nominal nominal) {
    return nominal.isNamed() ? Mention.Form.NAME : Mention.Form.NOMINAL;
  }

  private static boolean holds(Known one, Nominal nominal) {
    return one.key().contains(nominal.head())
        && new HashSet<>(one.key()).containsAll(nominal.key());
  }

  /** "the company" for the one company, or the one organisation that nothing else is known of. */
  private Optional<Known> byKind(Nominal nominal) {
    if (!"company".equals(nominal.sort()) || nominal.isNamed()) {
      return Optional.empty();
    }
    var companies = companies();
    if (companies.size() == 1) {
      return Optional.of(companies.getFirst());
    }
    int at = nominal.span().start();
    return nearest(companies, nominal).filter(one -> at - one.lastStartBefore(at) <= NEAR);
  }

  private List<Known> companies() {
    var sure = known.stream().filter(one -> "company".equals(one.sort())).limit(SAME_MOST).toList();
    return sure.isEmpty()
        ? known.stream().filter(NominalLinker::mayBeCompany).limit(SAME_MOST).toList()
        : sure;
  }

  private static boolean mayBeCompany(Known one) {
    boolean open = one.sort() == null && !one.has(Sign.ARTICLE) && !one.has(Sign.ACRONYM);
    return open
        && switch (one.kind()) {
          case ORGANIZATION -> true;
          case OTHER -> one.has(Sign.SPEAKS);
          case PERSON, PLACE, GROUP -> false;
        };
  }

  /** The one mentioned last, and not long, before a nominal. */
  private static Optional<Known> nearest(List<Known> several, Nominal nominal) {
    int at = nominal.span().start();
    return several.stream()
        .filter(one -> one.lastStartBefore(at) >= 0)
        .max(Comparator.comparingInt(one -> one.lastStartBefore(at)));
  }

  /** Stands for itself, together with all of the same words. */
  private void itself(Nominal nominal, Kind kind) {
    var possessor = nominal.isBare() ? nominal.possessor() : "";
    var name = possessor.isEmpty() ? nominal.written() : possessor + " " + nominal.written();
    var key = possessor.isEmpty() ? nominal.key() : List.of(possessor, nominal.head());
    for (var one : unnamed) {
      if (one.key().equals(key) && one.kind() == kind) {
        one.add(nominal.span(), form(nominal));
        return;
      }
    }
    if (unnamed.size() < MOST) {
      var one = new Known(key, name, kind, nominal.sort());
      one.add(nominal.span(), form(nominal));
      unnamed.add(one);
    }
  }
}
