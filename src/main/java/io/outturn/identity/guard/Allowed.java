package io.outturn.identity.guard;

import io.micronaut.http.HttpRequest;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What a page needs beyond a page's usual policy; whoever serves it says so. */
public enum Allowed {
  /** Our own scripts, and their requests to this very site. */
  SCRIPTS("script-src 'self'; connect-src 'self'"),
  /** Frames with pages of this very site. */
  FRAMES("frame-src 'self'"),
  /** To be shown in frames of this very site. */
  IN_FRAMES("frame-ancestors 'self'");

  private final String directives;

  Allowed(String directives) {
    this.directives = directives;
  }

  /** Allows it for the answer to a request. */
  public void on(HttpRequest<?> request) {
    request.setAttribute(name(), true);
  }

  private boolean isOn(HttpRequest<?> request) {
    return request.getAttribute(name()).isPresent();
  }

  /**
   * What is allowed, as directives of a content security policy.
   *
   * @param framing who may frame the page, unless it is framed by this very site
   */
  static String directives(HttpRequest<?> request, String framing) {
    var all =
        Arrays.stream(values())
            .filter(each -> each.isOn(request))
            .map(each -> each.directives)
            .collect(Collectors.joining("; "));
    return IN_FRAMES.isOn(request) ? all : join(all, framing);
  }

  private static String join(String some, String last) {
    return some.isEmpty() ? last : some + "; " + last;
  }
}
