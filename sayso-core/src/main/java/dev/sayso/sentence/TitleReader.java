package dev.sayso.sentence;

import java.util.Optional;
import java.util.Set;

/** Finds titles and offices before, in and behind a name. Thread-safe. */
final class TitleReader {
  /**
   * A title.
   *
   * @param words in lower case
   * @param gender what it tells
   * @param honorific whether it tells no office: "Mr"
   */
  record Title(String words, Gender gender, boolean honorific) {}

  /** How far an apposition is looked for, in tokens. */
  private static final int APPOSITION_MAX = 8;

  private static final Set<String> LINKS = Set.of("of", "for", "at", "in", "on");
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "its", "his", "her", "their", "our", "my", "'s", "one", "another");

  private final Lexicon lexicon;

  TitleReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The token after the last title inside a run of capitals; {@code from} if it holds none. */
  int nameStart(Words words, int from, int to) {
    int start = from;
    for (int i = from; i < to - 1; i++) {
      var lower = words.lower(i);
      boolean title = lexicon.isHonorific(lower) || lexicon.isOffice(lower);
      boolean surname = i > from && start < i && lexicon.isGivenName(words.lower(i - 1));
      boolean insideName = lexicon.organisationSort(words.lower(to - 1)).isPresent();
      boolean ofState =
          lower.equals("state")
              && words.lower(i - 1).equals("of")
              && lexicon.isOffice(words.lower(i - 2));
      if ((title || ofState) && !surname && !insideName && words.isCapital(i + 1)) {
        start = i + 1;
      }
    }
    return start;
  }

  /** The title that stands directly before a name: "Fire chief", "Mr". */
  Optional<Title> before(Words words, int nameStart) {
    int last = nameStart - 1;
    var head = words.lower(last);
    boolean ofState = head.equals("state") && words.lower(last - 1).equals("of");
    if (ofState && lexicon.isOffice(words.lower(last - 2))) {
      var office = words.lower(last - 2);
      return Optional.of(new Title(office + " of state", lexicon.titleGender(office), false));
    }
    if (lexicon.isHonorific(head)) {
      return Optional.of(new Title(head, lexicon.titleGender(head), true));
    }
    if (!words.isWord(last) || !lexicon.isOffice(head)) {
      return Optional.empty();
    }
    return Optional.of(office(words, last));
  }

  /** The role behind a name: ", the managing director of", also "(the mayor)". */
  Optional<Title> behind(Words words, int nameEnd) {
    if (!words.isComma(nameEnd)) {
      return Optional.empty();
    }
    int i = nameEnd + 1;
    for (; i < nameEnd + APPOSITION_MAX && words.isWord(i); i++) {
      var lower = words.lower(i);
      boolean last = !isInner(words, i + 1);
      if (lexicon.isOffice(lower) && last) {
        return closes(words, i + 1) && isDetermined(words, nameEnd + 1, i)
            ? Optional.of(office(words, i))
            : Optional.empty();
      }
      boolean inner = DETERMINERS.contains(lower) || isInner(words, i);
      if (!inner) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Words that may stand between a determiner and the noun it belongs to. */
  private boolean isInner(Words words, int i) {
    var lower = words.lower(i);
    return words.isWord(i)
        && !lexicon.isSpeech(lower)
        && (!lexicon.isNoName(lower) || lexicon.mayStartName(lower) || lower.equals("former"));
  }

  /** Behind an apposition, its clause does not go on with a verb. */
  private static boolean closes(Words words, int at) {
    return !words.isWord(at) || LINKS.contains(words.lower(at)) || words.lower(at).equals("who");
  }

  /** "the mayor", "Lund's director", "mayor of": not just any word behind a comma. */
  private boolean isDetermined(Words words, int from, int head) {
    for (int i = from; i < head; i++) {
      if (DETERMINERS.contains(words.lower(i))) {
        return true;
      }
    }
    return LINKS.contains(words.lower(head + 1)) || words.isComma(head + 1);
  }

  /** The role before a name and a comma: "the minister for trade, Ilse Holt, said". */
  Optional<Title> across(Words words, int nameStart, int nameEnd) {
    boolean closed = nameEnd >= words.size() || words.isMark(nameEnd);
    if (!words.isComma(nameStart - 1) || !closed) {
      return Optional.empty();
    }
    int head = -1;
    for (int i = nameStart - 2; i >= 0 && i > nameStart - 2 - APPOSITION_MAX; i--) {
      var lower = words.lower(i);
      if (lexicon.isOffice(lower) && (i == nameStart - 2 || LINKS.contains(words.lower(i + 1)))) {
        head = i;
      }
      if (head >= 0 && (DETERMINERS.contains(lower) || i == 0)) {
        return Optional.of(office(words, head));
      }
      if (!words.isWord(i) || lexicon.isSpeech(lower)) {
        break;
      }
    }
    return Optional.empty();
  }

  /** The office that ends in a head, with the modifiers before it and "for trade" behind it. */
  private Title office(Words words, int head) {
    int first = head;
    while (words.isWord(first - 1) && lexicon.isOfficeModifier(words.lower(first - 1))) {
      first--;
    }
    var office = new StringBuilder();
    for (int i = first; i <= head; i++) {
      office.append(i > first ? " " : "").append(lexicon.fullTitle(words.lower(i)));
    }
    return new Title(office.toString(), lexicon.titleGender(words.lower(head)), false);
  }
}
