package io.outturn.response.form.page;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The form's stylesheet. Its address names its content, so a browser that has it never asks again.
 */
@ServerFilter(FormStyle.PATH)
public final class FormStyle {
  static final String PATH = "/static/form.css";
  private static final int HASH_LENGTH = 12;
  private final String address;

  FormStyle() {
    this.address = PATH + "?v=" + hash();
  }

  /** Where the stylesheet is, in its present version. */
  public String address() {
    return address;
  }

  /** An address with another version, or none, is answered without a promise. */
  @ResponseFilter
  void keep(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (response.code() == 200 && address.equals(request.getUri().toString())) {
      response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
    }
  }

  private static String hash() {
    try (var css = FormStyle.class.getResourceAsStream(PATH)) {
      if (css == null) {
        throw new IllegalStateException("The form's stylesheet is not on the class path");
      }
      var hash = MessageDigest.getInstance("SHA-256").digest(css.readAllBytes());
      return HexFormat.of().formatHex(hash).substring(0, HASH_LENGTH);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }
}
