package io.outturn.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An installation always keeps somebody who can let others in. */
@Tag("database")
@MicronautTest(transactional = false)
class LastAdministratorTest {
  @Inject Directory directory;
  @Inject People people;
  private List<PersonId> others = List.of();
  private PersonId ada = new PersonId(UUID.randomUUID());
  private PersonId grace = ada;

  /** Those of other tests step aside for a moment. */
  @BeforeEach
  void leaveTwo() {
    others = administrators();
    ada = add();
    grace = add();
    others.forEach(one -> assertThat(directory.deactivate(one, ada, "For a test")).isTrue());
  }

  @AfterEach
  void bringBack() {
    others.forEach(one -> directory.reactivate(one, one, "After the test"));
    directory.deactivate(ada, grace, "After the test");
    directory.deactivate(grace, ada, "After the test");
  }

  @Test
  void staysAnAdministratorWhoMaySignIn() {
    assertThat(directory.changeRole(grace, Role.VIEWER, ada, "Too many")).isTrue();
    assertThat(directory.changeRole(ada, Role.VIEWER, ada, "Too many")).isFalse();
    assertThat(directory.deactivate(ada, grace, "Too many")).isFalse();
    assertThat(administrators()).containsExactly(ada);
    assertThat(directory.history(ada)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void isLeftWhenTwoTakeEachOthersRoleAwayAtOnce(boolean roles) throws Exception {
    for (int round = 0; round < 5; round++) {
      Callable<Boolean> first = () -> takeAway(grace, ada, roles);
      Callable<Boolean> second = () -> takeAway(ada, grace, roles);
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        var done = threads.invokeAll(List.of(first, second));
        assertThat(done.stream().map(each -> each.resultNow()))
            .containsExactlyInAnyOrder(true, false);
      }
      assertThat(administrators()).hasSize(1);
      giveBack(ada);
      giveBack(grace);
    }
  }

  private boolean takeAway(PersonId from, PersonId by, boolean role) {
    return role
        ? directory.changeRole(from, Role.VIEWER, by, "A race")
        : directory.deactivate(from, by, "A race");
  }

  private void giveBack(PersonId person) {
    directory.changeRole(person, Role.ADMINISTRATOR, person, "For the next round");
    directory.reactivate(person, person, "For the next round");
  }

  private PersonId add() {
    return people.add(UUID.randomUUID() + "@example.org", "Ada", Role.ADMINISTRATOR).id();
  }

  private List<PersonId> administrators() {
    return directory.all().stream()
        .filter(one -> one.active() && one.person().role() == Role.ADMINISTRATOR)
        .map(one -> one.person().id())
        .toList();
  }
}
