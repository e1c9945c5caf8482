package io.outturn.architecture;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * Parts of the platform that attacks are made of. Most are used nowhere; the few places that need
 * one are named, so that another one is noticed.
 */
@AnalyzeClasses(packages = "io.outturn", importOptions = ImportOption.DoNotIncludeTests.class)
class DangerousPartsTest {
  private static final Path SOURCES = Path.of("src/main/java");

  @ArchTest
  static final ArchRule NOBODY_LOOKS_NAMES_UP_IN_DIRECTORIES =
      nobodyKnows("javax.naming..", "com.sun.jndi..", "com.unboundid..");

  @ArchTest
  static final ArchRule NOBODY_READS_XML =
      nobodyKnows("javax.xml..", "org.xml..", "org.w3c.dom..", "org.dom4j..");

  @ArchTest
  static final ArchRule NOBODY_RUNS_CODE_FROM_DATA =
      nobodyKnows(
          "javax.script..",
          "javax.tools..",
          "ognl..",
          "groovy..",
          "org.graalvm..",
          "org.springframework..",
          "java.beans..");

  @ArchTest
  static final ArchRule NOBODY_LEAVES_THE_SAFE_MEMORY =
      nobodyKnows("java.lang.foreign..", "sun.misc..", "jdk.internal..", "com.sun.jna..");

  @ArchTest
  static final ArchRule NOTHING_IS_NATIVE = noMethods().should().haveModifier(JavaModifier.NATIVE);

  @ArchTest
  static final ArchRule NOBODY_READS_OBJECTS_THAT_NAME_THEIR_OWN_CLASS =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.ObjectInputStream")
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("org.yaml.snakeyaml..", "com.esotericsoftware..", "java.rmi..");

  @ArchTest
  static final ArchRule NOBODY_KEEPS_SOCKETS_OF_PAGES_OPEN =
      nobodyKnows("io.micronaut.websocket..", "jakarta.websocket..", "graphql..");

  @ArchTest
  static final ArchRule ONLY_THE_BUILT_IN_DATABASE_IS_A_PROGRAM_OF_ITS_OWN =
      noClasses()
          .that(are(outside("io.outturn.ops.MariaDb")))
          .should()
          .dependOnClassesThat()
          .areAssignableTo(ProcessBuilder.class)
          .orShould()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "run a program",
                  call ->
                      call.getTarget().getOwner().isEquivalentTo(Runtime.class)
                          && call.getName().equals("exec")));

  /** What nobody may guess comes from {@code SecureRandom}; these shuffle, wait and simulate. */
  @ArchTest
  static final ArchRule NOBODY_MAKES_SECRETS_BY_CHANCE_THAT_CAN_BE_REPEATED =
      noClasses()
          .that(
              are(
                  outside(
                      "io.outturn.statistics",
                      "io.outturn.ops.demonstration",
                      "io.outturn.ops.FreePort",
                      "io.outturn.database.Transactions")))
          .should()
          .dependOnClassesThat(
              are(
                  DescribedPredicate.describe(
                      "repeatable chance", DangerousPartsTest::isRepeatable)))
          .orShould()
          .callMethod(Math.class, "random");

  /** The proxy of tests, a free port, and the files of the build: none goes out to strangers. */
  @ArchTest
  static final ArchRule FEW_PLACES_CALL_OUT =
      noClasses()
          .that(
              are(
                  outside(
                      "io.outturn.ops.",
                      "io.outturn.identity.mail.",
                      "io.outturn.identity.oidc.",
                      "io.outturn.webhook.")))
          .should()
          .dependOnClassesThat(
              are(DescribedPredicate.describe("calls to elsewhere", DangerousPartsTest::callsOut)));

  @ArchTest
  static final ArchRule NOBODY_FOLLOWS_REDIRECTS =
      noClasses()
          .that()
          // It opens such a connection for a library, and turns redirects off.
          .doNotHaveSimpleName("StraightRetriever")
          .should()
          .callMethod(
              java.net.http.HttpClient.Builder.class,
              "followRedirects",
              java.net.http.HttpClient.Redirect.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(java.net.HttpURLConnection.class)
          .because(
              "where a redirect leads was checked by nobody; the client follows none by itself");

  private static final Set<String> DIGESTS = Set.of("SHA-256");
  private static final Pattern ALGORITHM =
      Pattern.compile(
          "\\b(?:MessageDigest|Mac|Cipher|KeyGenerator|KeyPairGenerator|Signature|KeyAgreement"
              + "|SecretKeyFactory|SecureRandom|SSLContext)\\s*\\.\\s*getInstance\\(\\s*([^)]*)\\)");

  @ArchTest
  static void everyDigestIsOneThatHolds(com.tngtech.archunit.core.domain.JavaClasses unused)
      throws IOException {
    assertThat(algorithms()).isNotEmpty().isSubsetOf(allowed());
  }

  @ArchTest
  static final ArchRule NOBODY_TRUSTS_EVERY_CERTIFICATE =
      noClasses()
          .should()
          .implement("javax.net.ssl.X509TrustManager")
          .orShould()
          .implement("javax.net.ssl.HostnameVerifier");

  private static Set<String> allowed() {
    var all = new TreeSet<>(DIGESTS);
    all.add("AES/GCM/NoPadding");
    all.add("HmacSHA1");
    all.add("HmacSHA256");
    return all;
  }

  /** Named by themselves; a variable would be found here as well, and have to be explained. */
  private static Set<String> algorithms() throws IOException {
    var all = new TreeSet<String>();
    try (var files = Files.walk(SOURCES)) {
      for (var file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        ALGORITHM
            .matcher(Files.readString(file))
            .results()
            .forEach(found -> all.add(found.group(1).replace("\"", "")));
      }
    }
    return all;
  }

  private static ArchRule nobodyKnows(String... packages) {
    return noClasses().should().dependOnClassesThat().resideInAnyPackage(packages);
  }

  private static DescribedPredicate<JavaClass> outside(String... places) {
    return DescribedPredicate.describe(
        "outside " + String.join(", ", places),
        type -> List.of(places).stream().noneMatch(type.getName()::startsWith));
  }

  private static boolean callsOut(JavaClass type) {
    return type.getPackageName().equals("java.net.http")
        || type.getPackageName().startsWith("io.micronaut.http.client")
        || type.getPackageName().startsWith("jakarta.mail")
        || type.isEquivalentTo(java.net.Socket.class)
        || type.isAssignableTo(java.net.URLConnection.class);
  }

  private static boolean isRepeatable(JavaClass type) {
    return (type.isAssignableTo(Random.class) && !type.isAssignableTo("java.security.SecureRandom"))
        || type.isEquivalentTo(ThreadLocalRandom.class)
        || type.isAssignableTo("java.util.SplittableRandom");
  }
}
