package io.outturn.identity.token;

import io.outturn.audit.Deeds;
import io.outturn.identity.Visitor;
import jakarta.inject.Singleton;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;

/** What people do with tokens on their page. */
@Singleton
final class TokenDeeds implements Deeds {
  private static final String FORM = "name=Nightly+export&days=30&right=READ_OUTCOMES";
  private final Visitor visitor;
  private String cookie = "";

  TokenDeeds(Visitor visitor) {
    this.visitor = visitor;
  }

  @Override
  public Map<String, Ready> all() {
    cookie = visitor.cookie();
    return Map.of(
        "POST /tokens",
        () -> () -> post("/tokens", FORM),
        "POST /tokens/{id}/end",
        () -> {
          var page = Jsoup.parse(post("/tokens", FORM).body());
          var end = page.expectFirst("form[action$=/end]").attr("action");
          return () -> post(end, "");
        });
  }

  private HttpResponse<String> post(String path, String form) {
    return visitor.post(path, form, "Cookie", cookie);
  }
}
