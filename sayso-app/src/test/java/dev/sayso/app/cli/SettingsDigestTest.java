package dev.sayso.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsDigestTest {
  @Test
  void theSameSettingsHaveTheSameDigest() {
    assertThat(SettingsDigest.of("1", Map.of())).isEqualTo(SettingsDigest.of("1", Map.of()));
    assertThat(SettingsDigest.of("1", Map.of())).matches("[0-9a-f]{64}");
  }

  @Test
  void anotherVersionOrSettingHasAnother() {
    assertThat(SettingsDigest.of("2", Map.of())).isNotEqualTo(SettingsDigest.of("1", Map.of()));
    assertThat(SettingsDigest.of("1", Map.of("as-of", "2025-01-01")))
        .isNotEqualTo(SettingsDigest.of("1", Map.of()));
  }
}
