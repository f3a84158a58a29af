package dev.sayso.input;

import dev.sayso.document.Document;
import dev.sayso.document.DocumentId;
import dev.sayso.document.Receipt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Joins inputs that hold the same bytes: they are one report, found in several places. */
public final class Copies {
  private static final Comparator<Document> BY_INPUT =
      Comparator.comparing(document -> document.receipt().input());

  private Copies() {}

  /** Each report once, by input; the first of its inputs stays, the others are its copies. */
  public static List<Document> merge(Collection<Document> documents) {
    var byId = new TreeMap<DocumentId, List<Document>>();
    for (var document : documents) {
      byId.computeIfAbsent(document.id(), id -> new ArrayList<>()).add(document);
    }
    return byId.values().stream().map(Copies::joined).sorted(BY_INPUT).toList();
  }

  private static Document joined(List<Document> same) {
    var first = same.stream().min(BY_INPUT).orElseThrow();
    var receipt = first.receipt();
    var copies =
        same.stream()
            .flatMap(document -> inputs(document.receipt()).stream())
            .filter(input -> !input.equals(receipt.input()))
            .distinct()
            .sorted()
            .toList();
    return new Document(
        first.id(),
        new Receipt(receipt.input(), receipt.sha256(), receipt.url(), copies),
        first.imprint(),
        first.text(),
        first.blocks(),
        first.notices());
  }

  private static List<String> inputs(Receipt receipt) {
    var inputs = new ArrayList<>(receipt.copies());
    inputs.add(receipt.input());
    return inputs;
  }
}
