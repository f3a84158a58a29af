package dev.sayso.app.page;

import dev.sayso.app.view.DossierView;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;

/** Writes the page. Immutable and thread-safe. */
public final class StoryPageWriter {
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          StoryPageWriter.class.getClassLoader(),
          "dev.sayso.app.page.templates");
  private final String style = resource("story.css");
  private final String script = resource("story.js");

  /** Writes the page of a dossier. */
  public void write(DossierView view, Writer out) throws IOException {
    var stories = new ArrayList<StoryPage>();
    for (var story : view.stories()) {
      stories.add(new StoryPage(stories.size() + 1, story));
    }
    var model = new PageModel(view, stories, style, script, policy());
    try {
      templates.render("page.jte", model, new WriterOutput(out));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    out.flush();
  }

  /** Only the page's own style and script; nothing from outside, nothing sent anywhere. */
  private String policy() {
    return "default-src 'none'; style-src 'sha256-"
        + digest(style)
        + "'; script-src 'sha256-"
        + digest(script)
        + "'; img-src data:; base-uri 'none'; form-action 'none'";
  }

  private static String digest(String content) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(sha256.digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = StoryPageWriter.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program is not whole: " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n").strip();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
