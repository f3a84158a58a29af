package dev.sayso.input;

import dev.sayso.document.Notice;
import dev.sayso.input.PublishedFinder.Field;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** What the fields of a page say of the report on it. Lives while one page is read. */
final class PageFields {
  private static final int LONGEST_VALUE = 1000;

  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dcterms.created",
          "dc.date",
          "date",
          "pubdate",
          "publish-date",
          "publication_date",
          "article.published",
          "article_date_original");

  private final Document page;
  private final LinkedData linked;
  private final Map<String, String> metas;

  PageFields(Document page) {
    this.page = page;
    this.linked = LinkedData.of(page);
    this.metas = metas(page);
  }

  List<Notice> notices() {
    return linked.notices();
  }

  /** The titles that name the report, the one for readers first. */
  List<String> titles() {
    return Stream.of(
            linked.article("headline"), meta("og:title"), meta("twitter:title"), of(page.title()))
        .flatMap(Optional::stream)
        .toList();
  }

  Optional<String> outlet() {
    return linked
        .article("publisher")
        .or(() -> meta("og:site_name"))
        .or(linked::site)
        .or(() -> meta("application-name"))
        .filter(name -> !isAddress(name));
  }

  Optional<String> byline() {
    var people = linked.people("author").stream().filter(name -> !isAddress(name)).toList();
    return people.isEmpty()
        ? meta("author").or(() -> meta("article:author")).filter(name -> !isAddress(name))
        : Optional.of(String.join(", ", people));
  }

  Optional<URI> url() {
    var canonical = page.select("link[rel=canonical]").attr("href");
    return Stream.of(
            of(canonical),
            meta("og:url"),
            linked.article("url"),
            linked.article("mainEntityOfPage"))
        .flatMap(Optional::stream)
        .flatMap(value -> uri(value).stream())
        .findFirst();
  }

  /** A BCP 47 tag, if the page declares one. */
  Optional<String> language() {
    return of(page.select("html").attr("lang"))
        .or(() -> meta("og:locale"))
        .or(() -> meta("content-language"))
        .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag())
        .filter(tag -> !tag.equals("und"));
  }

  /** Fields that may hold the day of publication, most trusted first. */
  List<Field> published() {
    var fields = new ArrayList<Field>();
    linked
        .article("datePublished")
        .ifPresent(v -> fields.add(new Field("JSON-LD datePublished", v)));
    for (var name : PUBLISHED) {
      meta(name).ifPresent(value -> fields.add(new Field(name, value)));
    }
    var marked = page.getElementsByAttributeValue("itemprop", "datePublished");
    of(marked.attr("content"))
        .or(() -> of(marked.attr("datetime")))
        .ifPresent(value -> fields.add(new Field("itemprop datePublished", value)));
    if (fields.isEmpty()) {
      of(page.select("article time[datetime], main time[datetime], time[datetime][pubdate]")
              .attr("datetime"))
          .ifPresent(value -> fields.add(new Field("time", value)));
    }
    return fields;
  }

  Optional<Field> changed() {
    return linked
        .article("dateModified")
        .map(value -> new Field("JSON-LD dateModified", value))
        .or(() -> meta("article:modified_time").map(v -> new Field("article:modified_time", v)));
  }

  private Optional<String> meta(String name) {
    return Optional.ofNullable(metas.get(name));
  }

  /** The first content under each name; pages use four attributes for the name. */
  private static Map<String, String> metas(Document page) {
    var metas = new LinkedHashMap<String, String>();
    for (var element : page.getElementsByTag("meta")) {
      var content = of(element.attr("content"));
      for (var key : List.of("property", "name", "itemprop", "http-equiv")) {
        var name = element.attr(key).toLowerCase(Locale.ROOT);
        content.ifPresent(value -> metas.putIfAbsent(name, value));
      }
    }
    return metas;
  }

  private static Optional<String> of(String value) {
    return value.length() > LONGEST_VALUE
        ? Optional.empty()
        : Optional.of(value.strip()).filter(kept -> !kept.isEmpty());
  }

  private static boolean isAddress(String value) {
    return value.startsWith("http:")
        || value.startsWith("https:")
        || value.startsWith("/")
        || value.startsWith("#");
  }

  private static Optional<URI> uri(String value) {
    try {
      return Optional.of(new URI(value)).filter(uri -> uri.getHost() != null);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
