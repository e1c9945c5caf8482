package io.outturn.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.BeanProvider;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirstStartTest {
  private final KnownPeople people = new KnownPeople();
  private final AdministratorSettings settings =
      new AdministratorSettings(" Ada@example.org", null, null);
  private boolean withPassword;
  private final List<PersonId> linked = new ArrayList<>();
  private final AdministratorLink link =
      new AdministratorLink(
          new Administrator(people, id -> withPassword, settings),
          people,
          new CountedLinks(),
          new PublicAddress("https://outturn.example/", 8080, noServer()));

  @Test
  void makesTheAdministratorAndPrintsALink() {
    assertThat(link.lines())
        .singleElement()
        .asString()
        .matches(
            "Sign in as ada@example.org, once, within 30 minutes: https://outturn.example/sign-in/[\\w-]{43}\\?next=/me/password");
    assertThat(people.known).extracting(Person::email).containsExactly("ada@example.org");
  }

  @Test
  void printsAFreshLinkForTheSamePersonAtTheNextStart() {
    assertThat(link.lines()).isNotEqualTo(link.lines());
    assertThat(people.known).hasSize(1);
    assertThat(linked).hasSize(2).containsOnly(people.known.getFirst().id());
  }

  @Test
  void isSilentWhereTheAdministratorHasAPassword() {
    link.lines();
    withPassword = true;
    assertThat(link.lines()).isEmpty();
    assertThat(link.fresh()).doesNotContain("next=");
  }

  private static BeanProvider<EmbeddedServer> noServer() {
    return () -> {
      throw new AssertionError("A configured address needs no server");
    };
  }

  private final class CountedLinks implements SignIns {
    @Override
    public Secret link(PersonId person) {
      linked.add(person);
      return Secret.fresh();
    }

    @Override
    public Optional<Secret> signIn(Secret secret) {
      return Optional.empty();
    }

    @Override
    public Optional<Person> signedIn(Secret session) {
      return Optional.empty();
    }

    @Override
    public void signOut(Secret session) {
      throw new AssertionError("Nobody was signed in");
    }
  }
}
