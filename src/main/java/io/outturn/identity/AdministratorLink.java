package io.outturn.identity;

import io.outturn.text.ReadyLine;
import jakarta.inject.Singleton;
import java.util.List;

/** The administrator's way in: makes the person when there is none yet, and one-time links. */
@Singleton
final class AdministratorLink implements ReadyLine {
  private final People people;
  private final SignIns signIns;
  private final AdministratorSettings settings;
  private final PublicAddress address;

  AdministratorLink(
      People people, SignIns signIns, AdministratorSettings settings, PublicAddress address) {
    this.people = people;
    this.signIns = signIns;
    this.settings = settings;
    this.address = address;
  }

  /** A fresh link at every start until somebody has signed in; nothing afterwards. */
  @Override
  public List<String> lines() {
    return people.anybodyHasSignedIn() ? List.of() : List.of(fresh());
  }

  /** Says in one line whom a new link signs in, how long it is good and what it is. */
  String fresh() {
    var person = administrator();
    var link = address.of("/sign-in/" + signIns.link(person.id()).text());
    return "Sign in as %s, once, within %d minutes: %s"
        .formatted(person.email(), SignIns.LINK_LIFE.toMinutes(), link);
  }

  private Person administrator() {
    return people
        .administrator()
        .orElseGet(() -> people.add(settings.email(), "Administrator", Role.ADMINISTRATOR));
  }
}
