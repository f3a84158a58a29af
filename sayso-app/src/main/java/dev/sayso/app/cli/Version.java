package dev.sayso.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as the build wrote it down. */
final class Version implements IVersionProvider {
  private static final String RESOURCE = "/dev/sayso/app/version.properties";

  /** The version; {@code unbuilt} if the program was not put together by its build. */
  static String number() {
    try (InputStream in = Version.class.getResourceAsStream(RESOURCE)) {
      var properties = new Properties();
      if (in != null) {
        properties.load(in);
      }
      return properties.getProperty("version", "unbuilt");
    } catch (IOException e) {
      return "unbuilt";
    }
  }

  @Override
  public String[] getVersion() {
    return new String[] {"sayso " + number()};
  }
}
