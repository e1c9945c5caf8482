package io.outturn.identity;

import io.micronaut.core.annotation.Order;
import io.outturn.text.ReadyLine;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * The administrator's way in: makes the person when there is none yet, and one-time links. As long
 * as they have no password the link leads on to choosing one.
 */
@Singleton
@Order(AdministratorLink.ORDER)
final class AdministratorLink implements ReadyLine {
  /** After {@link AdministratorPassword}. */
  static final int ORDER = 10;

  private final Administrator administrator;
  private final People people;
  private final SignIns signIns;
  private final PublicAddress address;

  AdministratorLink(
      Administrator administrator, People people, SignIns signIns, PublicAddress address) {
    this.administrator = administrator;
    this.people = people;
    this.signIns = signIns;
    this.address = address;
  }

  /** A fresh link at every start until somebody has signed in or can; nothing afterwards. */
  @Override
  public List<String> lines() {
    return people.anybodyHasSignedIn() || administrator.hasPassword()
        ? List.of()
        : List.of(fresh());
  }

  /** Says in one line whom a new link signs in, how long it is good and what it is. */
  String fresh() {
    var person = administrator.person();
    var link = address.of("/sign-in/" + signIns.link(person.id()).text());
    return "Sign in as %s, once, within %d minutes: %s%s"
        .formatted(person.email(), SignIns.LINK_LIFE.toMinutes(), link, onwards());
  }

  private String onwards() {
    return administrator.hasPassword() ? "" : "?next=/me/password";
  }
}
