package io.outturn.identity;

import io.micronaut.context.annotation.Requires;
import io.outturn.audit.Deeds;
import jakarta.inject.Singleton;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Supplier;
import org.jsoup.Jsoup;

/** What people do to come in. */
@Singleton
@Requires(beans = Someone.class)
final class EntryDeeds implements Deeds {
  private static final String NEW = "password=six+dry+otters+sleep&again=six+dry+otters+sleep";
  private final Visitor visitor;
  private final Someone someone;
  private final SignIns signIns;
  private final Passwords passwords;
  private final Sessions sessions;
  private final AppCodes codes;

  EntryDeeds(
      Visitor visitor,
      Someone someone,
      SignIns signIns,
      Passwords passwords,
      Sessions sessions,
      AppCodes codes) {
    this.visitor = visitor;
    this.someone = someone;
    this.signIns = signIns;
    this.passwords = passwords;
    this.sessions = sessions;
    this.codes = codes;
  }

  @Override
  public Map<String, Ready> all() {
    return Map.of(
        "POST /sign-in", this::pasted,
        "POST /sign-in/{secret}", this::followed,
        "POST /sign-in/password", this::password,
        "POST /sign-in/code", this::code,
        "POST /sign-in/new-password/{secret}", this::chosen,
        "POST /me/password", this::changed,
        "POST /me/second-factor", this::begun,
        "POST /me/second-factor/end", this::ended,
        "POST /me/sessions/end", this::one,
        "POST /me/sessions/end-others", this::others);
  }

  private Supplier<HttpResponse<String>> pasted() {
    var link = signIns.link(someone.without().id());
    return () -> visitor.post("/sign-in", "link=" + link.text());
  }

  private Supplier<HttpResponse<String>> followed() {
    var link = signIns.link(someone.without().id());
    return () -> visitor.post("/sign-in/" + link.text(), "");
  }

  private Supplier<HttpResponse<String>> password() {
    var person = someone.with();
    var form = "email=" + person.email() + "&password=" + Someone.encoded(Someone.PASSWORD);
    return () -> visitor.post("/sign-in/password", form);
  }

  private Supplier<HttpResponse<String>> code() {
    var person = someone.with();
    var code = codes.begin(person);
    var half = someone.signIn(person.email(), Someone.PASSWORD, Someone.address());
    var step = Jsoup.parse(half.body()).select("input[name=step]").val();
    return () -> visitor.post("/sign-in/code", "step=" + step + "&code=" + code);
  }

  private Supplier<HttpResponse<String>> chosen() {
    var link = passwords.link(someone.with().id(), Passwords.RESET_LIFE);
    return () -> visitor.post("/sign-in/new-password/" + link.text(), NEW);
  }

  private Supplier<HttpResponse<String>> changed() {
    var cookie = cookie(someone.with());
    var form = "current=" + Someone.encoded(Someone.PASSWORD) + "&" + NEW;
    return () -> visitor.post("/me/password", form, "Cookie", cookie);
  }

  private Supplier<HttpResponse<String>> begun() {
    var cookie = cookie(someone.with());
    var form = codes.form();
    return () -> visitor.post("/me/second-factor", form, "Cookie", cookie);
  }

  private Supplier<HttpResponse<String>> ended() {
    var person = someone.with();
    var cookie = cookie(person);
    var code = codes.begin(person);
    return () -> visitor.post("/me/second-factor/end", "code=" + code, "Cookie", cookie);
  }

  private Supplier<HttpResponse<String>> one() {
    var person = someone.with();
    var cookie = cookie(person);
    sessions.begin(person.id());
    var page = Jsoup.parse(visitor.get("/me", "Cookie", cookie).body());
    var handle = page.select("input[name=handle]").val();
    return () -> visitor.post("/me/sessions/end", "handle=" + handle, "Cookie", cookie);
  }

  private Supplier<HttpResponse<String>> others() {
    var person = someone.with();
    var cookie = cookie(person);
    sessions.begin(person.id());
    return () -> visitor.post("/me/sessions/end-others", "", "Cookie", cookie);
  }

  private String cookie(Person person) {
    return "outturn-session=" + sessions.begin(person.id()).text();
  }
}
