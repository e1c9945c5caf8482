package io.outturn.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.identity.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Supplier;

/** What must hold whatever is sent: no failure of ours, and an answer in time. */
final class Struck {
  /** A second, as people count it; more where the machine is busy with other things. */
  private static final Duration HANG =
      Duration.ofSeconds(Integer.getInteger("outturn.fuzz.hang", 5));

  private Struck() {}

  /**
   * What is slow is asked once more: a text that hangs, hangs again, and a machine that was busy
   * with other things is not.
   */
  static HttpResponse<String> by(String what, Supplier<HttpResponse<String>> request) {
    var first = timed(request);
    var struck = first.time().compareTo(HANG) < 0 ? first : timed(request);
    assertThat(struck.time()).as(what).isLessThan(HANG);
    assertThat(struck.answer().statusCode()).as(what).isLessThan(500);
    assertThat(struck.answer().body()).as(what).doesNotContain("root:x:0:0");
    return struck.answer();
  }

  private record Timed(HttpResponse<String> answer, Duration time) {}

  private static Timed timed(Supplier<HttpResponse<String>> request) {
    long began = System.nanoTime();
    var answer = answer(request);
    return new Timed(answer, Duration.ofNanos(System.nanoTime() - began));
  }

  /**
   * A server may close a connection between two requests, and the second then finds it gone. Sent
   * once more, on a new connection, it has to be answered.
   */
  private static HttpResponse<String> answer(Supplier<HttpResponse<String>> request) {
    try {
      return request.get();
    } catch (AssertionError gone) {
      if (gone.getCause() instanceof IOException) {
        return request.get();
      }
      throw gone;
    }
  }

  /** A new session where the last one was ended by what was sent. */
  static String cookie(Visitor visitor, String cookie, HttpResponse<String> answer) {
    boolean out =
        answer.headers().firstValue("Location").filter(to -> to.startsWith("/sign-in")).isPresent();
    return out || answer.headers().firstValue("Set-Cookie").isPresent() ? visitor.cookie() : cookie;
  }
}
