package dev.sayso.app.cli;

import dev.sayso.Sayso;
import dev.sayso.app.csv.CsvFolder;
import dev.sayso.app.page.StoryPageWriter;
import dev.sayso.app.text.Paint;
import dev.sayso.app.text.TextSettings;
import dev.sayso.app.text.TextTelling;
import dev.sayso.app.view.DossierView;
import dev.sayso.dossier.Dossier;
import dev.sayso.dossier.Made;
import dev.sayso.reader.ReaderChoice;
import dev.sayso.statement.AttributionModel;
import dev.sayso.statement.Reading;
import dev.sayso.wire.DossierJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads reports and tells their stories. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    headerHeading = "",
    header = "Reads reports, finds their stories, and tells who says what on whose word.",
    synopsisHeading = "%nUsage: ",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Exit status: 0 all read, 1 some inputs rejected, 2 nothing done.",
      "Tables (csv) hold the exact words of the reports: import them as text, for a spreadsheet",
      "may take a cell that begins with = + - or @ for a formula.",
      "",
      "Examples:",
      "  sayso read reports/                     tells the stories in the terminal",
      "  sayso read a.txt b.html -o story.html   makes one page that needs nothing else",
      "  sayso read reports/ --format json | jq '.stories[].label'",
      "  sayso read reports/ --format csv -o tables/"
    })
final class ReadCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders to read.")
  private List<String> paths = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "text, json, html or csv. Without it: what the name after -o says, else text.")
  private @Nullable Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE_OR_FOLDER",
      description = "Where results go; a folder for csv. Without it: standard output.")
  private @Nullable String output;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "The day on which the reports were collected, as 2025-03-18: none of them is later.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--reader",
      paramLabel = "NAME",
      description =
          "Who finds who says what: trained, a model with rules beside it; or rules alone, which"
              + " read forty times as fast and find less. (${DEFAULT-VALUE})")
  private ReaderChoice reader = ReaderChoice.TRAINED;

  @Option(
      names = "--all",
      description = "In the terminal: all claims and differences, not only the first.")
  private boolean all;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "auto, always or never. NO_COLOR and CLICOLOR_FORCE are honoured.")
  private ColorChoice color = ColorChoice.AUTO;

  ReadCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    var form = Format.of(format, output);
    var target = target(form);
    var model = reader.model();
    var sayso = Sayso.with(model);
    var batch = read(sayso);
    var remarks = new Remarks(surroundings, errPaint());
    remarks.rejects(batch);
    if (!batch.read().isEmpty()) {
      write(form, target, sayso.dossier(batch.read(), batch.rejects(), made(model)), remarks);
    } else {
      remarks.note("nothing could be read, so there is nothing to tell");
    }
    return batch.exitStatus();
  }

  private Batch<Reading> read(Sayso sayso) {
    try (var progress = new Progress(surroundings)) {
      return new Intake(asOf, progress).take(paths, sayso::read);
    }
  }

  private Paint errPaint() {
    return new Paint(color.isOn(surroundings, surroundings.errIsTerminal()));
  }

  private Made made(AttributionModel model) {
    var version = Version.number();
    var set = new HashMap<String, String>();
    set.put("reader", model.name() + " " + model.version());
    if (asOf != null) {
      set.put("as-of", asOf.toString());
    }
    return new Made(version, SettingsDigest.of(version, set));
  }

  /** Where results go; checked before anything is read. */
  private @Nullable Path target(Format form) {
    if (output == null) {
      if (form == Format.CSV) {
        throw wrong("csv needs a folder: add -o FOLDER");
      }
      return null;
    }
    var path = path(output);
    if (form == Format.CSV ? Files.isRegularFile(path) : Files.isDirectory(path)) {
      throw wrong(
          output + (form == Format.CSV ? " is a file; csv needs a folder" : " is a folder"));
    }
    var folder = path.toAbsolutePath().getParent();
    if (form != Format.CSV && folder != null && !Files.isDirectory(folder)) {
      throw wrong("there is no folder " + folder + " for " + output);
    }
    return path;
  }

  private Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw wrong("not a path: " + name);
    }
  }

  private ParameterException wrong(String message) {
    if (spec == null) {
      throw new IllegalStateException(message);
    }
    return new ParameterException(spec.commandLine(), message);
  }

  private void write(Format form, @Nullable Path target, Dossier dossier, Remarks remarks)
      throws IOException {
    if (form == Format.CSV && target != null) {
      long formulas = CsvFolder.write(DossierView.of(dossier), target);
      if (formulas > 0) {
        remarks.note(
            formulas + " cells begin like a formula; import the tables as text, not as formulas");
      }
    } else if (target == null) {
      Sink.toStandardOutput(surroundings.out(), out -> write(form, dossier, out, false));
    } else {
      Sink.toFile(target, out -> write(form, dossier, out, true));
    }
  }

  private void write(Format form, Dossier dossier, OutputStream out, boolean toFile)
      throws IOException {
    switch (form) {
      case JSON -> new DossierJson().write(dossier, out);
      case HTML -> new StoryPageWriter().write(DossierView.of(dossier), writer(out));
      case TEXT, CSV -> text(dossier, writer(out), toFile);
    }
  }

  private void text(Dossier dossier, Writer out, boolean toFile) throws IOException {
    boolean terminal = surroundings.outIsTerminal() && !toFile;
    int width = LineWidth.of(surroundings);
    var paint = new Paint(color.isOn(surroundings, terminal));
    var settings = all ? TextSettings.all(width, paint) : TextSettings.firstLook(width, paint);
    TextTelling.write(DossierView.of(dossier), settings, out);
    out.flush();
  }

  private static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }
}
