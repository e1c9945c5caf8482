package io.outturn.response.form;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;

/** Draws view records as pages. */
@Singleton
final class Views {
  private static final String QUESTIONS = "response/questions";
  private static final String NOTICE = "response/notice";
  private final TemplateEngine engine;

  Views(TemplateEngine engine) {
    this.engine = engine;
  }

  byte[] draw(QuestionPage page) {
    return draw(QUESTIONS, page);
  }

  byte[] draw(NoticePage page) {
    return draw(NOTICE, page);
  }

  private byte[] draw(String view, Object page) {
    return engine
        .process(view, new Context(Locale.ROOT, Map.of("page", page)))
        .getBytes(StandardCharsets.UTF_8);
  }
}
