package dev.sayso.app.view;

import dev.sayso.assessment.Assessment;
import dev.sayso.assessment.Difference;
import dev.sayso.assessment.Standing;
import dev.sayso.assessment.TimelineEntry;
import dev.sayso.claim.Claim;
import dev.sayso.document.DocumentId;
import dev.sayso.dossier.ToldStory;
import dev.sayso.statement.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes the rows of a story: claims, differences, timeline, lineage. */
final class Rows {
  private final String prefix;
  private final ToldStory told;
  private final Map<DocumentId, ReportView> reports = new LinkedHashMap<>();
  private final Map<DocumentId, Map<String, Statement>> statements = new HashMap<>();
  private final Map<DocumentId, Integer> order = new HashMap<>();
  private final Map<String, String> wordings = new HashMap<>();
  private final Voices voices;

  private final List<ClaimView> claims;
  private final List<DifferenceView> differences;
  private final List<TimelineView> timeline;
  private final List<LineageView> lineage;

  Rows(String prefix, ToldStory told, List<ReportView> reports) {
    this.prefix = prefix;
    this.told = told;
    this.voices = new Voices(told.cast());
    for (var report : reports) {
      order.put(report.id(), order.size());
      this.reports.put(report.id(), report);
      statements.put(
          report.id(),
          report.reading().statements().stream()
              .collect(Collectors.toMap(Statement::id, s -> s, (first, _) -> first)));
    }
    told.claims()
        .forEach(a -> wordings.put(a.claim().id(), Phrases.oneLine(a.claim().wording().exact())));
    this.claims = numbered(told.claims().size()).mapToObj(this::claim).toList();
    this.differences = numbered(told.differences().size()).mapToObj(this::difference).toList();
    this.timeline = timelineRows();
    this.lineage = lineageRows();
  }

  List<ClaimView> claims() {
    return claims;
  }

  List<DifferenceView> differences() {
    return differences;
  }

  List<TimelineView> timeline() {
    return timeline;
  }

  List<LineageView> lineage() {
    return lineage;
  }

  private static IntStream numbered(int size) {
    return IntStream.range(0, size);
  }

  private ClaimView claim(int index) {
    Assessment assessment = told.claims().get(index);
    var key = prefix + "c" + (index + 1);
    var said = said(assessment.claim());
    var speaking = voices.of(said.stream().filter(s -> !s.isAgainst()).toList());
    var against = voices.of(said.stream().filter(Said::isAgainst).toList());
    var denials =
        numbered(against.size())
            .mapToObj(i ->
                new Denial(
                    key + "d" + (i + 1),
                    against.get(i),
                    withdrawnIn(assessment, against.get(i), speaking)));
    return new ClaimView(key, assessment, speaking, denials.toList());
  }

  /** In a claim that was taken back: where one report has the same voice on both sides. */
  private static Set<String> withdrawnIn(
      Assessment assessment, Voice against, List<Voice> speaking) {
    return assessment.standing() != Standing.RETRACTED
        ? Set.of()
        : speaking.stream()
            .filter(voice -> voice.name().equals(against.name()))
            .flatMap(voice -> voice.letters().stream())
            .filter(against.letters()::contains)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** What is said to a claim, in the order of the letters. */
  private List<Said> said(Claim claim) {
    var byReport = new TreeMap<Integer, List<Said>>();
    for (var evidence : claim.evidence()) {
      var report = reports.get(evidence.document());
      var statement =
          statements.getOrDefault(evidence.document(), Map.of()).get(evidence.statement());
      if (report != null && statement != null) {
        byReport
            .computeIfAbsent(order.getOrDefault(report.id(), 0), _ -> new ArrayList<>())
            .add(new Said(report, statement, evidence));
      }
    }
    return byReport.values().stream().flatMap(List::stream).toList();
  }

  private DifferenceView difference(int index) {
    var difference = told.differences().get(index);
    var key = prefix + "x" + (index + 1);
    var claim = difference.claim();
    var about = claim == null ? "" : wordings.getOrDefault(claim, "");
    return new DifferenceView(key, difference, about, items(difference));
  }

  private List<DifferenceView.Item> items(Difference difference) {
    var byWords = new LinkedHashMap<String, List<Difference.Item>>();
    for (var item : difference.items()) {
      if (reports.containsKey(item.quote().document())) {
        byWords.computeIfAbsent(item.quote().exact(), _ -> new ArrayList<>()).add(item);
      }
    }
    return byWords.values().stream()
        .map(items -> new DifferenceView.Item(items.stream().map(this::report).toList(), items))
        .toList();
  }

  private ReportView report(Difference.Item item) {
    return known(item.quote().document());
  }

  private ReportView known(DocumentId id) {
    var report = reports.get(id);
    if (report == null) {
      throw new IllegalArgumentException(id + " is no report of story " + told.story().id());
    }
    return report;
  }

  /** Entries of one claim and the same days are one row. */
  private List<TimelineView> timelineRows() {
    var rows = new LinkedHashMap<List<Object>, List<TimelineEntry>>();
    for (var entry : told.timeline()) {
      if (reports.containsKey(entry.passage().document())) {
        var claim = entry.claim() == null ? entry.passage() : entry.claim();
        rows.computeIfAbsent(List.of(Phrases.days(entry.when()), claim), _ -> new ArrayList<>())
            .add(entry);
      }
    }
    var views = new ArrayList<TimelineView>();
    for (var entries : rows.values()) {
      var of = entries.stream().map(entry -> known(entry.passage().document())).toList();
      views.add(new TimelineView(prefix + "t" + (views.size() + 1), of, entries));
    }
    return List.copyOf(views);
  }

  private List<LineageView> lineageRows() {
    var rows = new ArrayList<LineageView>();
    for (var derivation : told.lineage()) {
      var from = reports.get(derivation.from());
      var to = reports.get(derivation.to());
      if (from != null && to != null) {
        rows.add(new LineageView(prefix + "l" + (rows.size() + 1), from, to, derivation));
      }
    }
    return List.copyOf(rows);
  }
}
