package io.outturn.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.BeanProvider;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FirstStartTest {
  private final List<Person> known = new ArrayList<>();
  private final List<PersonId> linked = new ArrayList<>();
  private final AdministratorLink link =
      new AdministratorLink(
          new KnownPeople(),
          new CountedLinks(),
          new AdministratorSettings("ada@example.org", null),
          new PublicAddress("https://outturn.example/", 8080, noServer()));

  @Test
  void makesTheAdministratorAndPrintsALink() {
    assertThat(link.lines())
        .singleElement()
        .asString()
        .matches(
            "Sign in as ada@example.org, once, within 30 minutes: https://outturn.example/sign-in/\\S{43}");
    assertThat(known).extracting(Person::email).containsExactly("ada@example.org");
  }

  @Test
  void printsAFreshLinkForTheSamePersonAtTheNextStart() {
    assertThat(link.lines()).isNotEqualTo(link.lines());
    assertThat(known).hasSize(1);
    assertThat(linked).hasSize(2).containsOnly(known.getFirst().id());
  }

  private static BeanProvider<EmbeddedServer> noServer() {
    return () -> {
      throw new AssertionError("A configured address needs no server");
    };
  }

  private final class KnownPeople implements People {
    @Override
    public Optional<Person> find(PersonId id) {
      throw new AssertionError("nobody asks");
    }

    @Override
    public Optional<Person> administrator() {
      return known.stream().findFirst();
    }

    @Override
    public Person add(String email, String name, Role role) {
      known.add(new Person(new PersonId(UUID.randomUUID()), email, name, role));
      return known.getLast();
    }

    @Override
    public boolean anybodyHasSignedIn() {
      return false;
    }
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
