package dev.sayso;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the code to the map: the data travels left to right, imports point left. */
class JourneyTest {
  private static final List<String> JOURNEY =
      List.of(
          "text",
          "time",
          "quantity",
          "document",
          "sentence",
          "statement",
          "story",
          "cast",
          "lineage",
          "claim",
          "assessment",
          "dossier");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .importUrl(Sayso.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void importsPointLeft() {
    for (int i = 0; i < JOURNEY.size(); i++) {
      var here = packageOf(JOURNEY.get(i));
      var right = JOURNEY.subList(i + 1, JOURNEY.size()).stream().map(JourneyTest::packageOf);
      for (var later : right.toList()) {
        noClasses()
            .that()
            .resideInAPackage(here)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(later)
            .check(CORE);
      }
    }
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("dev.sayso.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void nobodyInsideImportsTheFrontDoor() {
    noClasses()
        .that()
        .resideInAPackage("dev.sayso.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.sayso")
        .check(CORE);
  }

  @Test
  void everyPackageIsOnTheMap() {
    var packages =
        CORE.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> !name.equals("dev.sayso"))
            .map(name -> name.substring("dev.sayso.".length()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(packages).isEqualTo(new TreeSet<>(JOURNEY));
  }

  @Test
  void everyPackageIsNullMarked() {
    var marked =
        CORE.stream()
            .filter(type -> type.getSimpleName().equals("package-info"))
            .filter(type -> type.isAnnotatedWith(NullMarked.class))
            .map(JavaClass::getPackageName)
            .collect(Collectors.toSet());
    var all = CORE.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    assertThat(marked).isEqualTo(all);
  }

  @Test
  void theCoreKnowsNoClockNoChanceNoWorldOutside() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.util.logging..",
            "org.slf4j..",
            "java.sql..",
            "java.net.http..",
            "java.nio.file..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Random")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .check(CORE);
  }

  @Test
  void theCoreUsesTheJdkAlone() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "dev.sayso..", "org.jspecify.annotations..")
        .check(CORE);
  }

  @Test
  void noStaticChanges() {
    var changing =
        CORE.stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
            .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
            .map(field -> field.getFullName())
            .toList();
    assertThat(changing).isEmpty();
  }

  @Test
  void namesSayWhatAThingIs() {
    var vague = Set.of("util", "common", "helper", "impl", "manager");
    var named =
        CORE.stream()
            .map(JavaClass::getName)
            .filter(name ->
                List.of(name.toLowerCase(java.util.Locale.ROOT).split("[.$]")).stream()
                        .anyMatch(vague::contains)
                    || name.matches(".*(Impl|Manager|Helper|Utils?)$"))
            .toList();
    assertThat(named).isEmpty();
  }

  private static String packageOf(String step) {
    return "dev.sayso." + step + "..";
  }
}
