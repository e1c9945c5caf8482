package io.outturn.identity.guard;

import io.outturn.identity.Visitor;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.nodes.FormElement;

/** The forms that somebody meets who follows every link. */
public final class Crawled {
  private Crawled() {}

  /** One form for each address that forms post to. */
  public static List<FormElement> forms(Visitor visitor, String cookie) {
    var forms = new TreeMap<String, FormElement>();
    Crawl.as(visitor, cookie).stream()
        .filter(Crawl.Seen::isPage)
        .flatMap(seen -> seen.page().select("form[method=post]").forms().stream())
        .filter(form -> form.attr("action").startsWith("/"))
        .forEach(form -> forms.putIfAbsent(form.attr("action"), form));
    return List.copyOf(forms.values());
  }
}
