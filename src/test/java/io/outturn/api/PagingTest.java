package io.outturn.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
  private static final List<String> ALL = List.of("d", "a", "c", "b", "e");

  @Test
  void goesThroughAListWithoutLeavingAnythingOut() {
    assertThat(page(2, "")).containsExactly("a", "b");
    assertThat(page(2, "b")).containsExactly("c", "d");
    assertThat(page(2, "d")).containsExactly("e");
    assertThat(page(2, "e")).isEmpty();
  }

  @Test
  void saysWhereTheNextPageIsAsLongAsThereIsOne() {
    assertThat(link(2, "")).isEqualTo("</list?limit=2&after=b>; rel=\"next\"");
    assertThat(link(2, "c")).isNull();
    assertThat(link(5, "")).isNull();
  }

  /** An item that the last page ended with may be gone. */
  @Test
  void goesOnBehindAnItemThatIsGone() {
    assertThat(page(2, "bb")).containsExactly("c", "d");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 201, Integer.MAX_VALUE})
  void refusesAPageOfNoSize(int limit) {
    assertThatThrownBy(() -> Paging.of(limit, null)).isInstanceOf(Invalid.class);
  }

  private static List<String> page(int limit, String after) {
    return Objects.requireNonNull(
        Paging.of(limit, after).page("/list", ALL, Function.identity()).body());
  }

  private static @Nullable String link(int limit, String after) {
    return Paging.of(limit, after).page("/list", ALL, Function.identity()).getHeaders().get("Link");
  }
}
