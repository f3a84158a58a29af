package dev.sayso.input;

import dev.sayso.document.Block;
import dev.sayso.document.Block.Kind;
import dev.sayso.document.BlockFinder;
import dev.sayso.document.Document;
import dev.sayso.document.DocumentId;
import dev.sayso.document.Imprint;
import dev.sayso.document.Notice;
import dev.sayso.document.Receipt;
import dev.sayso.input.FileKind.How;
import dev.sayso.text.Text;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Makes a document of the bytes of one report. Immutable and thread-safe. */
public final class DocumentReader {
  /** Pages that people read nest half as deep at most; what is deeper is made flat. */
  private static final int DEEPEST = 128;

  private final BlockFinder blockFinder = new BlockFinder();
  private final BinaryCheck binaryCheck = new BinaryCheck();
  private final Decoder decoder = new Decoder();
  private final OutletFinder outletFinder = new OutletFinder();
  private final PublishedFinder publishedFinder;
  private final int maxCharacters;
  private final StatedDay statedDay = new StatedDay();

  public DocumentReader(InputSettings settings) {
    publishedFinder = new PublishedFinder(settings.asOf());
    maxCharacters = settings.maxCharacters();
  }

  /**
   * The report in some bytes.
   *
   * @param input the path or URL; what follows the last slash tells what the bytes should be
   * @throws InputException if they hold no text that can be read
   */
  public Document read(String input, byte[] bytes) throws InputException {
    var kind = FileKind.of(fileName(input));
    binaryCheck.check(input, kind, bytes);
    boolean html = kind.how() == How.HTML || Signature.isHtml(bytes);
    var document = html ? page(input, bytes) : text(input, bytes);
    if (document.text().trim(document.text().whole()).isEmpty()) {
      throw new InputException(
          input, null, "input/empty", "It holds no words; check that it was saved completely.");
    }
    return document;
  }

  private Text oneReport(String input, String characters) throws InputException {
    if (characters.length() > maxCharacters) {
      throw new InputException(
          input,
          null,
          "input/too-long",
          "It has "
              + characters.length()
              + " characters, more than the "
              + maxCharacters
              + " taken for one report; split it into one file a report.");
    }
    return new Text(characters);
  }

  private Document text(String input, byte[] bytes) throws InputException {
    var decoded = decoder.text(input, bytes);
    var text = oneReport(input, decoded.value());
    var blocks = blockFinder.blocks(text);
    var notices = new ArrayList<>(decoded.notices());
    var outlet = outlet(input, text, blocks, notices);
    var language = LanguageGuess.of(text);
    var published = statedDay.orElse(publishedFinder.undated(List.of()), text, blocks);
    var imprint = new Imprint(outlet, Byline.in(text, blocks).orElse(null), language, published);
    return document(receipt(input, bytes, null), imprint, text, blocks, notices);
  }

  private Document page(String input, byte[] bytes) throws InputException {
    var decoded = decoder.html(input, bytes);
    var page = Jsoup.parse(decoded.value(), "", Parser.htmlParser().setMaxDepth(DEEPEST));
    var fields = new PageFields(page);
    var visible = VisibleText.of(page);
    var text = oneReport(input, visible.text());
    var blocks = blockFinder.blocks(text, new PassageMarker(visible, fields.titles()).passages());
    var notices = new ArrayList<>(decoded.notices());
    notices.addAll(fields.notices());
    var outlet = fields.outlet();
    var dated = publishedFinder.published(fields.published(), fields.changed());
    var imprint =
        new Imprint(
            outlet.isPresent() ? outlet.get() : outlet(input, text, blocks, notices),
            fields.byline().or(() -> Byline.in(text, blocks)).orElse(null),
            language(text, fields),
            statedDay.orElse(dated, text, blocks));
    return document(
        receipt(input, bytes, fields.url().orElse(null)), imprint, text, blocks, notices);
  }

  /** Templates often name another language than the text's: where the words are English, it is. */
  private static String language(Text text, PageFields fields) {
    var guess = LanguageGuess.of(text);
    var declared = fields.language().orElse(guess);
    return guess.equals("en") && !Imprint.isEnglish(declared) ? guess : declared;
  }

  private @Nullable String outlet(
      String input, Text text, List<Block> blocks, List<Notice> notices) {
    var guess = outletFinder.guess(fileName(input), text, blocks);
    guess.ifPresent(found -> notices.addAll(found.notices()));
    return guess.map(OutletFinder.Guess::outlet).orElse(null);
  }

  private static Document document(
      Receipt receipt, Imprint imprint, Text text, List<Block> blocks, List<Notice> notices) {
    if (blocks.stream().noneMatch(block -> block.kind() == Kind.BODY)) {
      notices.add(new Notice("body/none", "No part of it looks like the body of a report."));
    }
    if (!imprint.isEnglish()) {
      notices.add(
          new Notice(
              "language/not-english",
              "It does not seem to be in English, the only language that is read: nothing was"
                  + " sought in it."));
    }
    return new Document(
        DocumentId.ofSha256(receipt.sha256()), receipt, imprint, text, blocks, notices);
  }

  private static Receipt receipt(String input, byte[] bytes, @Nullable URI url) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Receipt(input, HexFormat.of().formatHex(digest), url, List.of());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String fileName(String input) {
    return input.substring(Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\')) + 1);
  }
}
