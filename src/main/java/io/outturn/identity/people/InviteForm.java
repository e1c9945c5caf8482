package io.outturn.identity.people;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.outturn.identity.Directory.Newcomer;
import io.outturn.identity.Email;
import io.outturn.identity.Role;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is posted to invite somebody. */
@Introspected
@Serdeable.Deserializable
record InviteForm(@Nullable String email, @Nullable String name, @Nullable String role) {
  static final InviteForm EMPTY = new InviteForm(null, null, null);
  private static final int LONGEST_NAME = 200;

  String typedEmail() {
    return email == null ? "" : email.strip();
  }

  String typedName() {
    return name == null ? "" : name.strip();
  }

  String typedRole() {
    return role == null ? Role.VIEWER.name() : role;
  }

  @Nullable String wrongEmail() {
    return Email.valid(email).isPresent()
        ? null
        : "Write an e-mail address, like name@example.org.";
  }

  @Nullable String wrongName() {
    return typedName().isEmpty() || typedName().length() > LONGEST_NAME
        ? "Write a name of 1 to 200 characters."
        : null;
  }

  /** Whom to invite, unless something is wrong. */
  Optional<Newcomer> newcomer() {
    return wrongName() == null
        ? Email.valid(email)
            .flatMap(
                valid -> role(typedRole()).map(known -> new Newcomer(valid, typedName(), known)))
        : Optional.empty();
  }

  static Optional<Role> role(@Nullable String name) {
    return Arrays.stream(Role.values()).filter(role -> role.name().equals(name)).findFirst();
  }
}
