package io.outturn.identity;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import org.jspecify.annotations.Nullable;

/**
 * Who the first administrator is and what opens the API.
 *
 * @param email the address of the person made at the first start ({@code OUTTURN_ADMIN_EMAIL})
 * @param password of that person, for a set-up that nobody attends ({@code
 *     OUTTURN_ADMIN_PASSWORD}); it is taken only as long as the person has none
 * @param token the bearer token of the API ({@code OUTTURN_ADMIN_TOKEN}); without one the API is
 *     closed to programs
 */
@ConfigurationProperties("outturn.admin")
public record AdministratorSettings(
    @Bindable(defaultValue = "admin@localhost") String email,
    @Nullable String password,
    @Nullable String token) {
  @Override
  public String toString() {
    return "AdministratorSettings[hidden]";
  }
}
