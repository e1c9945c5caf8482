package io.outturn.identity;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a session was begun with, in words its owner recognises: the browser and the system. No more
 * of what the browser tells is kept.
 */
record Device(String words) {
  static Device of(@Nullable String userAgent) {
    var told = userAgent == null ? "" : userAgent;
    var browser = first(told, "Edg=Edge", "OPR=Opera", "Firefox", "Chrome", "Safari");
    var system =
        first(told, "Android", "iPhone", "iPad", "Windows", "Mac OS=macOS", "CrOS", "Linux");
    return new Device(
        browser.orElse("Unknown browser") + system.map(name -> " on " + name).orElse(""));
  }

  private static Optional<String> first(String told, String... known) {
    return Stream.of(known)
        .map(each -> each.split("=", 2))
        .filter(each -> told.contains(each[0]))
        .map(each -> each[each.length - 1])
        .findFirst();
  }
}
