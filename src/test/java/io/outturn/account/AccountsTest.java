package io.outturn.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@MicronautTest(transactional = false)
class AccountsTest {
  @Inject Accounts accounts;
  private final String slug = "acme-" + UUID.randomUUID();

  @Test
  void findsAnAccountBySlugAndById() {
    var opened = accounts.open(slug, "Acme & Söhne", "Enterprise", false);
    assertThat(accounts.bySlug(slug)).contains(opened);
    assertThat(accounts.find(opened.id())).contains(opened);
    assertThat(accounts.all()).contains(opened);
  }

  @Test
  void tellsSlugsApartByCase() {
    accounts.open(slug, "Acme", "", false);
    assertThat(accounts.bySlug(slug.toUpperCase(Locale.ROOT))).isEmpty();
  }

  @Test
  void opensASlugOnceHoweverManyAsk() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Account> open = () -> accounts.open(slug, "Acme", "", false);
      var opened = threads.invokeAll(Stream.generate(() -> open).limit(20).toList());
      for (var account : opened) {
        assertThat(account.get()).isEqualTo(accounts.bySlug(slug).orElseThrow());
      }
    }
  }

  @Test
  void keepsThePublicLinksStandInOutOfTheList() {
    assertThat(accounts.all()).noneMatch(account -> account.id().equals(AccountId.NONE));
    assertThat(accounts.find(AccountId.NONE)).isPresent();
  }
}
