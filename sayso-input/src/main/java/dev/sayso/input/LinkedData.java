package dev.sayso.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sayso.document.Notice;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * The article that a page describes in JSON-LD, as schema.org has it; what cannot be read is left
 * out with a notice.
 *
 * @param articles the nodes whose type is an article, in page order
 * @param sites the nodes that describe the site or its publisher
 * @param notices what could not be read
 */
record LinkedData(List<JsonNode> articles, List<JsonNode> sites, List<Notice> notices) {
  /** Bounds the search in what strangers wrote. */
  private static final int MOST_NODES = 20_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(200).build())
                  .build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  LinkedData {
    articles = List.copyOf(articles);
    sites = List.copyOf(sites);
    notices = List.copyOf(notices);
  }

  static LinkedData of(Document page) {
    var articles = new ArrayList<JsonNode>();
    var sites = new ArrayList<JsonNode>();
    var notices = new ArrayList<Notice>();
    for (var script : page.select("script[type=application/ld+json]")) {
      try {
        collect(MAPPER.readTree(script.data()), articles, sites);
      } catch (JsonProcessingException e) {
        notices.add(
            new Notice(
                "page/json-ld", "The page's JSON-LD is broken, so its fields are not used."));
      }
    }
    return new LinkedData(articles, sites, notices);
  }

  /** Nodes stand at the top, in lists, in {@code @graph}, or inside other nodes. */
  private static void collect(JsonNode root, List<JsonNode> articles, List<JsonNode> sites) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
      var node = open.pop();
      var type = node.path("@type").toString();
      if (type.contains("Article\"")
          || type.contains("BlogPosting\"")
          || type.contains("Report\"")) {
        articles.add(node);
      } else if (type.contains("WebSite\"") || type.contains("NewsMediaOrganization\"")) {
        sites.add(node);
      }
      var inner = new ArrayList<JsonNode>();
      node.forEach(inner::add);
      inner.reversed().stream().filter(JsonNode::isContainerNode).forEach(open::push);
    }
  }

  /** A text field of the first article that has it. */
  Optional<String> article(String field) {
    return articles.stream().flatMap(node -> names(node.path(field)).stream()).findFirst();
  }

  /** All names in a field of the first article that has it: texts, or nodes with a name. */
  List<String> people(String field) {
    return articles.stream()
        .map(node -> names(node.path(field)))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  Optional<String> site() {
    return sites.stream().flatMap(node -> names(node).stream()).findFirst();
  }

  private static List<String> names(JsonNode node) {
    if (node.isArray()) {
      var names = new ArrayList<String>();
      node.forEach(item -> name(item).ifPresent(names::add));
      return names;
    }
    return name(node).stream().toList();
  }

  private static Optional<String> name(JsonNode node) {
    var value =
        node.isTextual() ? node.asText() : node.path("name").asText(node.path("@id").asText(""));
    return Optional.of(value.strip()).filter(name -> !name.isEmpty());
  }
}
