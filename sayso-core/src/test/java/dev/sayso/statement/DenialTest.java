package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who denies, confirms, or leaves a thing open. */
class DenialTest {
  @Test
  void aDenialIsNegative() {
    assertThat(marked("The mayor denied that the bridge was unsafe."))
        .isEqualTo("[S The mayor] [C denied] that [X the bridge was unsafe]. ~ denies ~ negative");
  }

  @Test
  void denyingADeed() {
    assertThat(marked("The company has denied ignoring any warning."))
        .isEqualTo("[S The company] [C has denied] [X ignoring any warning]. ~ denies ~ negative");
  }

  @Test
  void denyingAThing() {
    assertThat(marked("The capital denies any delay."))
        .isEqualTo("[S The capital] [C denies] [X any delay]. ~ denies ~ negative");
  }

  @Test
  void disputingThat() {
    assertThat(marked("Residents disputed that."))
        .isEqualTo("[S Residents] [X [C disputed] that]. ~ denies ~ negative");
  }

  @Test
  void disputingAClause() {
    assertThat(marked("The company also disputes that oil was ever stored there."))
        .isEqualTo(
            "[S The company] [C also disputes] that [X oil was ever stored there]. ~ denies ~ negative");
  }

  @Test
  void denyingReports() {
    assertThat(marked("The railway denied reports that it had hired new drivers."))
        .isEqualTo(
            "[S The railway] [C denied] [X reports that it had hired new drivers]. ~ denies ~ negative");
  }

  @Test
  void thereWasNone() {
    assertThat(marked("The spokesman repeated, however, that there had been no oil in the pond."))
        .isEqualTo(
            "[S The spokesman] [C repeated], however, that [X there had been no oil in the pond]. ~ denies ~ negative");
  }

  @Test
  void aNegatedClauseIsNoDenial() {
    assertThat(marked("The mayor said the road was not open."))
        .isEqualTo("[S The mayor] [C said] [X the road was not open]. ~ negative");
  }

  @Test
  void noMoreThanIsAnAmount() {
    assertThat(marked("The company says no more than ten litres escaped."))
        .isEqualTo("[S The company] [C says] [X no more than ten litres escaped].");
  }

  @Test
  void notConfirmingLeavesItOpen() {
    assertThat(marked("Police have not confirmed reports that a manager was held."))
        .isEqualTo(
            "[S Police] [C have not confirmed] [X reports that a manager was held]. ~ doubts");
  }

  @Test
  void confirming() {
    assertThat(
            marked(
                "The minister confirmed that the wall had been inspected but would not comment on the payment."))
        .isEqualTo(
            "[S The minister] [C confirmed] that [X the wall had been inspected] but [C would not comment on] [X the payment]. ~ confirms");
  }

  private static String marked(String text) {
    return Report.of(text).marked();
  }
}
