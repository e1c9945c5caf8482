package io.outturn.identity.people;

import io.micronaut.context.annotation.Requires;
import io.outturn.audit.Deeds;
import io.outturn.identity.AppCodes;
import io.outturn.identity.Directory;
import io.outturn.identity.Person;
import io.outturn.identity.Someone;
import io.outturn.identity.Visitor;
import jakarta.inject.Singleton;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** What administrators do with people. */
@Singleton
@Requires(beans = Someone.class)
final class PeopleDeeds implements Deeds {
  private final Visitor visitor;
  private final Someone someone;
  private final Directory directory;
  private final AppCodes codes;
  private String cookie = "";

  PeopleDeeds(Visitor visitor, Someone someone, Directory directory, AppCodes codes) {
    this.visitor = visitor;
    this.someone = someone;
    this.directory = directory;
    this.codes = codes;
  }

  @Override
  public Map<String, Ready> all() {
    cookie = visitor.cookie();
    return Map.of(
        "POST /people",
        () ->
            () ->
                post("/people", "name=Grace&role=VIEWER&email=" + UUID.randomUUID() + "@a.example"),
        "POST /people/{id}/role",
        () -> to(someone.without(), "role", "role=LEADER&why=Promoted"),
        "POST /people/{id}/invite",
        () -> to(someone.without(), "invite", ""),
        "POST /people/{id}/deactivate",
        () -> to(someone.without(), "deactivate", "why=Left"),
        "POST /people/{id}/reactivate",
        () -> to(gone(), "reactivate", "why=Came+back"),
        "POST /people/{id}/second-factor/end",
        () -> to(asked(), "second-factor/end", "why=Lost+it"));
  }

  private Person asked() {
    var person = someone.with();
    codes.begin(person);
    return person;
  }

  private Person gone() {
    var person = someone.without();
    directory.deactivate(person.id(), person.id(), "Left");
    return person;
  }

  private Supplier<HttpResponse<String>> to(Person person, String what, String form) {
    return () -> post("/people/" + person.id().value() + "/" + what, form);
  }

  private HttpResponse<String> post(String path, String form) {
    return visitor.post(path, form, "Cookie", cookie);
  }
}
