package io.outturn.audit;

import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Finds what somebody looks for in the log. */
@Singleton
final class AuditDesk {
  private static final int PAGE = 50;
  private final Log log;
  private final Lines lines;
  private final Names names;
  private final Chain chain;

  AuditDesk(Log log, Lines lines, Names names, Chain chain) {
    this.log = log;
    this.lines = lines;
    this.names = names;
    this.chain = chain;
  }

  AuditPage page(AuditForm form) {
    var who = AuditForm.given(form.who());
    var actor = who.flatMap(names::find).map(UUID::toString);
    var whoWrong = who.isPresent() && actor.isEmpty() ? "Nobody here is called that." : "";
    var dayWrong = form.isDayWrong() ? "Write a day as in 2026-03-01." : "";
    var found =
        whoWrong.isEmpty() && dayWrong.isEmpty()
            ? log.entries(search(form, actor), PAGE + 1)
            : List.<Noted>of();
    return new AuditPage(
        AuditForm.text(form.who()),
        whoWrong,
        AuditPage.actions(form),
        AuditPage.kinds(form),
        AuditForm.text(form.id()),
        AuditForm.text(form.day()),
        dayWrong,
        lines.of(found.stream().limit(PAGE).toList()),
        found.size() > PAGE ? next(form, found.get(PAGE - 1).number()) : "",
        chain.head().toString());
  }

  private static Search search(AuditForm form, Optional<String> actor) {
    return new Search(
        actor,
        form.action(),
        form.subjectKind(),
        AuditForm.given(form.id()),
        form.date(),
        form.behind());
  }

  private static String next(AuditForm form, long before) {
    var address = UriBuilder.of("/audit");
    terms(form).forEach(address::queryParam);
    return address.queryParam("before", before).build().toString();
  }

  /** What was looked for, by the names of the fields. */
  static Map<String, String> terms(AuditForm form) {
    var terms = new TreeMap<String, String>();
    AuditForm.given(form.who()).ifPresent(who -> terms.put("who", who));
    form.action().ifPresent(what -> terms.put("what", what.name()));
    form.subjectKind().ifPresent(kind -> terms.put("kind", kind.name()));
    AuditForm.given(form.id()).ifPresent(id -> terms.put("id", id));
    form.date().ifPresent(day -> terms.put("day", day.toString()));
    return terms;
  }
}
