package io.outturn.response.form.page;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Pages of the form without a server. */
public final class DrawnForms {
  private static final Frames FRAMES = new Frames(new FormStyle());
  public static final QuestionPages QUESTIONS = new QuestionPages(FRAMES, _ -> Optional.empty());
  public static final CheckPages CHECKS = new CheckPages(FRAMES);
  public static final NoticePages NOTICES = new NoticePages(FRAMES);
  public static final Views VIEWS = new Views(engine());

  private DrawnForms() {}

  private static TemplateEngine engine() {
    var files = new ClassLoaderTemplateResolver();
    files.setPrefix("views/");
    files.setSuffix(".html");
    files.setCharacterEncoding("UTF-8");
    var engine = new TemplateEngine();
    engine.setTemplateResolver(files);
    return engine;
  }

  public static byte[] draw(Sheet sheet) {
    return VIEWS.draw(QUESTIONS.page(sheet));
  }

  public static Document dom(Sheet sheet) {
    return dom(draw(sheet));
  }

  public static Document dom(byte[] page) {
    return Jsoup.parse(new String(page, StandardCharsets.UTF_8));
  }
}
