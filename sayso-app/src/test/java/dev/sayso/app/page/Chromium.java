package dev.sayso.app.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A Chromium without a window, driven over the DevTools protocol. */
final class Chromium implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private final Path profile;
  private final HttpClient client = HttpClient.newHttpClient();
  private final WebSocket socket;
  private final AtomicInteger lastId = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  private Chromium(Path program) throws Exception {
    this.profile = Files.createTempDirectory("sayso-chromium");
    this.process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    this.socket =
        client
            .newWebSocketBuilder()
            .buildAsync(page(port()), new Listener())
            .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    for (var domain : List.of("Page", "Runtime", "Log")) {
      call(domain + ".enable", Map.of());
    }
  }

  /** The Chromium of this machine, if there is one. */
  static Optional<Path> program() {
    var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Chromium start(Path program) throws Exception {
    return new Chromium(program);
  }

  private int port() throws Exception {
    var file = profile.resolve("DevToolsActivePort");
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (System.nanoTime() < end) {
      if (Files.exists(file) && !Files.readAllLines(file).isEmpty()) {
        return Integer.parseInt(Files.readAllLines(file).getFirst());
      }
      Thread.sleep(50);
    }
    throw new IOException("Chromium did not start");
  }

  private URI page(int port) throws Exception {
    var list = URI.create("http://127.0.0.1:" + port + "/json/list");
    var answer =
        client.send(HttpRequest.newBuilder(list).build(), HttpResponse.BodyHandlers.ofString());
    for (var target : JSON.readTree(answer.body())) {
      if (target.path("type").asText().equals("page")) {
        return URI.create(target.path("webSocketDebuggerUrl").asText());
      }
    }
    throw new IOException("Chromium shows no page: " + answer.body());
  }

  /** Sends a command and waits for its answer. */
  JsonNode call(String method, Map<String, ?> parameters) throws Exception {
    int id = lastId.incrementAndGet();
    var answer = new CompletableFuture<JsonNode>();
    waiting.put(id, answer);
    var message = Map.of("id", id, "method", method, "params", parameters);
    socket.sendText(JSON.writeValueAsString(message), true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  /** Shows a page in a window of this size. */
  void show(URI page, int width, int height, boolean dark) throws Exception {
    boolean phone = width < 700;
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", phone));
    call(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    // Otherwise a page that differs in its fragment only would not be loaded anew.
    load("about:blank");
    complaints.clear();
    load(page.toString());
  }

  private void load(String url) throws Exception {
    call("Page.navigate", Map.of("url", url));
    var isThere =
        "document.readyState==='complete' && location.href===" + JSON.writeValueAsString(url);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!value(isThere).asBoolean()) {
      if (System.nanoTime() > end) {
        throw new IOException("Chromium does not show " + url);
      }
      Thread.sleep(20);
    }
  }

  /** The value of an expression; waits if it is a promise. */
  JsonNode value(String expression) throws Exception {
    var answer =
        call(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(answer.path("exceptionDetails").toString());
    }
    return answer.path("result").path("value");
  }

  /**
   * Clicks where an element is: on its first line, for the middle of a wrapped one lies beside it.
   */
  void click(String selector) throws Exception {
    var quoted = JSON.writeValueAsString(selector);
    var at =
        value(
            "(()=>{const e=document.querySelector("
                + quoted
                + ");e.scrollIntoView({block:'center'});const r=e.getClientRects()[0];"
                + "return [r.x+r.width/2,r.y+r.height/2]})()");
    for (var type : List.of("mousePressed", "mouseReleased")) {
      call(
          "Input.dispatchMouseEvent",
          Map.of(
              "type",
              type,
              "x",
              at.get(0).asDouble(),
              "y",
              at.get(1).asDouble(),
              "button",
              "left",
              "clickCount",
              1));
    }
  }

  void press(String key) throws Exception {
    for (var type : List.of("keyDown", "keyUp")) {
      call("Input.dispatchKeyEvent", Map.of("type", type, "key", key));
    }
  }

  /** What the page complained of: errors, exceptions, breaches of its policy. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** Takes a picture of the whole page. */
  void picture(Path file, boolean whole) throws Exception {
    var answer =
        call("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", whole));
    Files.createDirectories(file.getParent());
    Files.write(file, Base64.getDecoder().decode(answer.path("data").asText()));
  }

  @Override
  public void close() throws IOException {
    socket.abort();
    client.close();
    process.destroy();
    process
        .onExit()
        .orTimeout(10, TimeUnit.SECONDS)
        .exceptionally(_ -> process.destroyForcibly())
        .join();
    try (var files = Files.walk(profile)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      // Chromium's last processes may still write; the folder for temporary files is cleaned
      // anyway.
      System.err.println("left behind: " + profile);
    }
  }

  /** Puts answers where they are waited for and remembers complaints. */
  private final class Listener implements WebSocket.Listener {
    private final StringBuilder parts = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      parts.append(data);
      if (last) {
        try {
          heard(JSON.readTree(parts.toString()));
        } catch (IOException e) {
          complaints.add("not JSON: " + e.getMessage());
        }
        parts.setLength(0);
      }
      from.request(1);
      return CompletableFuture.completedFuture(null);
    }

    private void heard(JsonNode message) {
      if (message.has("id")) {
        var answer = waiting.remove(message.path("id").asInt());
        if (answer != null && message.has("error")) {
          answer.completeExceptionally(new IOException(message.path("error").toString()));
        } else if (answer != null) {
          answer.complete(message.path("result"));
        }
        return;
      }
      switch (message.path("method").asText()) {
        case "Runtime.exceptionThrown", "Log.entryAdded" ->
            complaints.add(message.path("params").toString());
        case "Runtime.consoleAPICalled" -> {
          if (message.path("params").path("type").asText().equals("error")) {
            complaints.add(message.path("params").toString());
          }
        }
        default -> {}
      }
    }
  }
}
