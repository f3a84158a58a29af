package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Quoted words inside a clause of the report. */
class MixedSpeechTest {
  @Test
  void quotedWordsStayInTheClause() {
    assertThat(marked("The minister said the wall had “very likely” been leaking for days."))
        .isEqualTo(
            "[S The minister] [C said] [X the wall had “very likely” been leaking for days].");
  }

  @Test
  void callingSomethingByAName() {
    assertThat(marked("The spokesman called the reports “a fairy tale”."))
        .isEqualTo(
            "[S The spokesman] [C called] [X the reports “a fairy tale”]. ~ denies ~ negative");
  }

  @Test
  void callingAPriceABill() {
    assertThat(marked("The opposition called the rise “a bill for our children”."))
        .isEqualTo("[S The opposition] [C called] [X the rise “a bill for our children”].");
  }

  @Test
  void rejectingAsInvention() {
    assertThat(marked("The company has rejected that as “pure invention”."))
        .isEqualTo(
            "[S The company] [C has rejected] that [X as “pure invention”]. ~ denies ~ negative");
  }

  @Test
  void slammingAsNonsense() {
    assertThat(marked("Spokesman Omar Hall slammed the claims as “nonsense”."))
        .isEqualTo(
            "[S Spokesman Omar Hall] [C slammed] [X the claims as “nonsense”]. ~ denies ~ negative");
  }

  @Test
  void promisingInQuotedWords() {
    assertThat(marked("He promised that “every family will have a roof”."))
        .isEqualTo("[S He] [C promised] that [X “every family will have a roof”].");
  }

  @Test
  void layingTheBlame() {
    assertThat(
            marked("President Omar Tal laid the blame on “those who were paid to watch” the site."))
        .isEqualTo(
            "[S President Omar Tal] [C laid the blame on] [X “those who were paid to watch” the site].");
  }

  @Test
  void aFragmentMayOpenTheSentence() {
    assertThat(marked("Berg “has nothing to hide”, an aide to the governor said."))
        .isEqualTo(
            "[X Berg “has nothing to hide”], [S an aide to the governor] [C said]. ~ negative");
  }

  @Test
  void quotedWordsWithoutACueAreTheSubjects() {
    assertThat(marked("State inspectors passed the bridge “with some remarks”."))
        .isEqualTo("[S State inspectors] passed the bridge [X “with some remarks”].");
  }

  private static String marked(String text) {
    return Report.of(text).marked();
  }
}
