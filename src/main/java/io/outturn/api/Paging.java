package io.outturn.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.uri.UriBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for. A list goes by its items' keys, and a page begins behind the
 * key that the page before it ended with, so that nothing is left out or told twice when items are
 * added or go meanwhile.
 *
 * @param limit how many items at most, 1 to {@link #MOST}
 * @param after the key that the last page ended with; empty for the first page
 */
public record Paging(int limit, String after) {
  /** The most items of a page. */
  public static final int MOST = 200;

  /** How many items a page has unless somebody asks for another number. */
  public static final String USUAL = "50";

  /**
   * What the query asks for.
   *
   * @throws Invalid when the limit is out of range
   */
  public static Paging of(int limit, @Nullable String after) {
    if (limit < 1 || limit > MOST) {
      throw new Invalid(List.of(new Wrong("limit", "From 1 to " + MOST + " items make a page")));
    }
    return new Paging(limit, after == null ? "" : after);
  }

  /**
   * The page of a list, with the address of the next one in its header where there is one.
   *
   * @param path of the list
   * @param key what names an item; no two have the same
   */
  public <T> HttpResponse<List<T>> page(String path, List<T> all, Function<T, String> key) {
    return mapped(path, all, key, Function.identity());
  }

  /** The same, where an item's document is made only for the items of the page. */
  public <T, D> HttpResponse<List<D>> mapped(
      String path, List<T> all, Function<T, String> key, Function<T, D> document) {
    var rest =
        all.stream()
            .filter(item -> key.apply(item).compareTo(after) > 0)
            .sorted(Comparator.comparing(key))
            .toList();
    var page = rest.stream().limit(limit).toList();
    var answer = HttpResponse.ok(page.stream().map(document).toList());
    return rest.size() > limit
        ? answer.header(HttpHeaders.LINK, next(path, key.apply(page.getLast())))
        : answer;
  }

  private String next(String path, String last) {
    var address = UriBuilder.of(path).queryParam("limit", limit).queryParam("after", last).build();
    return "<%s>; rel=\"next\"".formatted(address);
  }
}
