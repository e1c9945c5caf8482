package io.outturn.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The features in their order: each may know itself, the leaves and what stands before it. */
final class PackageOrder {
  /** Without any domain, below everything; no leaf knows a feature. */
  static final List<String> LEAVES =
      List.of("text", "time", "chart", "database", "access", "audit", "api", "event", "form");

  /** Each knows the ones before it only. */
  static final List<String> LINE =
      List.of(
          "statistics",
          "survey",
          "account",
          "delivery",
          "response",
          "tally",
          "theme",
          "followup",
          "outcome",
          "dashboard",
          "privacy",
          "editor",
          "webhook");

  /**
   * Beside the line: knows leaves only, and is known by those whose pages are for people who signed
   * in.
   */
  static final String IDENTITY = "identity";

  /** Knows everything, and is known by nobody. */
  static final String OPS = "ops";

  private PackageOrder() {}

  static Set<String> features() {
    var all = new LinkedHashSet<>(LEAVES);
    all.addAll(LINE);
    all.add(IDENTITY);
    all.add(OPS);
    return all;
  }

  static Set<String> mayKnow(String feature) {
    if (feature.equals(OPS)) {
      return features();
    }
    var known = new LinkedHashSet<>(LEAVES);
    known.add(feature);
    if (LINE.contains(feature)) {
      known.addAll(LINE.subList(0, LINE.indexOf(feature)));
    }
    if (Set.of("theme", "followup", "outcome", "dashboard", "editor", "webhook")
        .contains(feature)) {
      known.add(IDENTITY);
    }
    return known;
  }

  /** Empty features are allowed: they are rooms that are still to be filled. */
  static ArchRule rule(String root, String feature) {
    var forbidden = new LinkedHashSet<>(features());
    forbidden.removeAll(mayKnow(feature));
    return noClasses()
        .that()
        .resideInAPackage(inside(root, feature))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(root, forbidden))
        .as(feature + " knows only " + mayKnow(feature))
        .allowEmptyShould(true);
  }

  private static String[] packages(String root, Set<String> features) {
    return features.stream().map(feature -> inside(root, feature)).toArray(String[]::new);
  }

  private static String inside(String root, String feature) {
    return root + "." + feature + "..";
  }

  /** All features that may not be known by everybody: {@link #OPS} knows all of them. */
  static Stream<String> ruled() {
    return features().stream().filter(feature -> !feature.equals(OPS));
  }
}
