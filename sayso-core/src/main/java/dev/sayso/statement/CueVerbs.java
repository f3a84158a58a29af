package dev.sayso.statement;

import dev.sayso.statement.CueVerb.Form;
import dev.sayso.statement.CueVerb.Takes;
import dev.sayso.text.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The cue verbs of English by their forms. Immutable. */
final class CueVerbs {
  /** One form of one verb. */
  record Inflected(CueVerb verb, Form form) {}

  static final CueVerbs ENGLISH = new CueVerbs(WordList.rows("en/cues.tsv"));

  private static final String VOWELS = "aeiou";

  private final Map<String, List<Inflected>> byForm = new HashMap<>();

  private CueVerbs(List<List<String>> rows) {
    for (var row : rows) {
      add(verb(row), row.get(3));
    }
    // "call for" before "call": the verb with more particles says more.
    var longest =
        Comparator.comparingInt((Inflected entry) -> entry.verb().particles().size()).reversed();
    byForm.values().forEach(entries -> entries.sort(longest));
  }

  /** The verbs of which this is a form, those with more particles first. */
  List<Inflected> of(String lower) {
    return byForm.getOrDefault(lower, List.of());
  }

  /** A verb without particles by its form. */
  Optional<Inflected> plain(String lower) {
    return of(lower).stream().filter(entry -> entry.verb().particles().isEmpty()).findFirst();
  }

  private void add(CueVerb verb, String irregular) {
    var base = words(verb.lemma()).getFirst();
    var forms = irregular.equals("-") ? regular(base) : words(irregular);
    put(base, verb, Form.BASE);
    put(forms.get(0), verb, Form.S);
    put(forms.get(1), verb, Form.PAST);
    if (!forms.get(2).equals(forms.get(1))) {
      put(forms.get(2), verb, Form.PARTICIPLE);
    }
    put(forms.get(3), verb, Form.ING);
  }

  private void put(String form, CueVerb verb, Form kind) {
    byForm.computeIfAbsent(form, _ -> new ArrayList<>()).add(new Inflected(verb, kind));
  }

  private static CueVerb verb(List<String> row) {
    var words = words(row.get(0));
    Set<Takes> takes =
        Arrays.stream(row.get(1).split(",", -1))
            .map(name -> Takes.valueOf(constant(name)))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Takes.class)));
    var stance = Stance.valueOf(constant(row.get(2)));
    return new CueVerb(row.get(0), words.subList(1, words.size()), takes, stance);
  }

  private static List<String> words(String row) {
    return Arrays.asList(row.split(" ", -1));
  }

  static String constant(String name) {
    return name.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /** S-form, past, participle and ing-form of a regular verb. */
  private static List<String> regular(String base) {
    if (base.endsWith("e")) {
      var stem = base.substring(0, base.length() - 1);
      return List.of(base + "s", base + "d", base + "d", stem + "ing");
    }
    if (base.endsWith("y") && VOWELS.indexOf(base.charAt(base.length() - 2)) < 0) {
      var stem = base.substring(0, base.length() - 1);
      return List.of(stem + "ies", stem + "ied", stem + "ied", base + "ing");
    }
    if (base.endsWith("fer")) {
      return List.of(base + "s", base + "red", base + "red", base + "ring");
    }
    var s = base.matches(".*(s|x|z|ch|sh)") ? base + "es" : base + "s";
    return List.of(s, base + "ed", base + "ed", base + "ing");
  }
}
