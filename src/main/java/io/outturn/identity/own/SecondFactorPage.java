package io.outturn.identity.own;

import io.micronaut.core.annotation.Introspected;
import io.outturn.identity.Person;
import io.outturn.identity.otp.OtpKey;
import io.outturn.identity.otp.QrPicture;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows on which a second factor begins or ends.
 *
 * @param on whether there is one, which may be ended
 * @param demanded whether everybody has to have one
 * @param key offered to the app, in groups of four
 * @param posted the same as the form posts it
 * @param uri the same as a link
 * @param picture the same as a picture
 * @param wrong what is wrong with the code that was typed
 */
@Introspected
record SecondFactorPage(
    boolean on,
    boolean demanded,
    String key,
    String posted,
    String uri,
    QrPicture picture,
    @Nullable String wrong) {
  static final String VIEW = "identity/second-factor";

  static SecondFactorPage of(
      boolean on, boolean demanded, Person person, OtpKey key, @Nullable String wrong) {
    var uri = key.uri(person.email());
    var grouped = key.text().replaceAll("(.{4})(?!$)", "$1 ");
    return new SecondFactorPage(on, demanded, grouped, key.text(), uri, QrPicture.of(uri), wrong);
  }

  @Override
  public String toString() {
    return "SecondFactorPage[hidden]";
  }
}
