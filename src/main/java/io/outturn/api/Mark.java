package io.outturn.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Names one state of something that can be changed: its entity tag (RFC 9110). Whoever changes it
 * says which state they have seen.
 *
 * @param text without the quotes around it
 */
public record Mark(String text) {
  private static final int PRECONDITION_REQUIRED = 428;

  /** The mark of a numbered revision. */
  public static Mark of(int revision) {
    return new Mark(Integer.toString(revision));
  }

  /** The mark of a value, from the text that says all of it. */
  public static Mark of(Object value) {
    var hash = Sha256.of(value.toString().getBytes(StandardCharsets.UTF_8));
    return new Mark(HexFormat.of().formatHex(hash, 0, 16));
  }

  /** As it stands in the headers {@code ETag} and {@code If-Match}. */
  public String quoted() {
    return '"' + text + '"';
  }

  /**
   * Lets a change through that was made of this state.
   *
   * @param ifMatch the header of that name
   * @throws HttpStatusException 428 without the header, 412 when it names other states only
   */
  public void demand(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new HttpStatusException(
          HttpStatus.valueOf(PRECONDITION_REQUIRED),
          "Send If-Match with the ETag of what you have read, here " + quoted() + ".");
    }
    if (!isAmong(ifMatch)) {
      throw overtaken();
    }
  }

  /** What a change is answered that was made of an earlier state. */
  public HttpStatusException overtaken() {
    return new HttpStatusException(
        HttpStatus.PRECONDITION_FAILED,
        "It was changed since you read it and is now " + quoted() + ". Read it again.");
  }

  private boolean isAmong(String header) {
    return Arrays.stream(header.split(","))
        .map(String::strip)
        .anyMatch(each -> each.equals("*") || each.equals(quoted()));
  }
}
