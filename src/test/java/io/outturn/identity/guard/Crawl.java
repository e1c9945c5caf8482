package io.outturn.identity.guard;

import io.outturn.identity.Visitor;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Everything that somebody who is signed in comes to by following links from the first page. */
final class Crawl {
  private static final int MOST = 150;
  private final List<Seen> seen = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private final ArrayDeque<String> waiting = new ArrayDeque<>();

  private Crawl() {}

  /** An address with what came back. */
  record Seen(String path, HttpResponse<String> answer) {
    String header(String name) {
      return answer.headers().firstValue(name).orElse("");
    }

    boolean isPage() {
      return header("Content-Type").startsWith("text/html");
    }

    Document page() {
      return Jsoup.parse(answer.body(), "http://here" + path);
    }

    @Override
    public String toString() {
      return path;
    }
  }

  static List<Seen> as(Visitor visitor, String cookie) {
    var crawl = new Crawl();
    crawl.follow("/");
    while (!crawl.waiting.isEmpty() && crawl.seen.size() < MOST) {
      var path = crawl.waiting.remove();
      crawl.look(
          new Seen(
              path, visitor.get(path, "Cookie", cookie, "Origin", "https://elsewhere.example")));
    }
    return crawl.seen;
  }

  private void look(Seen found) {
    seen.add(found);
    if (found.isPage()) {
      found
          .page()
          .select("a[href], link[href], script[src], img[src], iframe[src]")
          .forEach(link -> follow(link.hasAttr("href") ? link.attr("href") : link.attr("src")));
    }
  }

  private void follow(String address) {
    var path = address.replaceFirst("#.*", "");
    if (path.startsWith("/") && known.add(path.replaceFirst("\\?.*", ""))) {
      waiting.add(path);
    }
  }
}
