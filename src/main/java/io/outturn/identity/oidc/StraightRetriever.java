package io.outturn.identity.oidc;

import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** Reads the provider's keys from where it says they are, and from nowhere a redirect leads. */
final class StraightRetriever extends DefaultResourceRetriever {
  private static final int LARGEST = 100_000;

  StraightRetriever() {
    super(Provider.PATIENCE_MILLIS, Provider.PATIENCE_MILLIS, LARGEST);
  }

  @Override
  protected HttpURLConnection openHTTPConnection(URL address) throws IOException {
    var connection = super.openHTTPConnection(address);
    connection.setInstanceFollowRedirects(false);
    return connection;
  }
}
