package io.outturn.identity;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page of this installation to go to after signing in. What a request asks for is not trusted:
 * only a path that begins with one slash is taken, everything else becomes the first page, so that
 * no link made elsewhere can use the sign-in to send people away.
 */
public record LocalPath(String value) {
  private static final LocalPath HOME = new LocalPath("/");
  private static final int LONGEST = 2000;
  private static final Pattern SAFE = Pattern.compile("/(?!/)[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*");
  private static final Pattern SIGNING = Pattern.compile("/sign-(in|out)([/?].*)?");

  public static LocalPath of(@Nullable String asked) {
    if (asked == null || asked.length() > LONGEST || !SAFE.matcher(asked).matches()) {
      return HOME;
    }
    return SIGNING.matcher(asked).matches() ? HOME : new LocalPath(asked);
  }
}
