package io.outturn.response.form.page;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;

/** Draws pages. */
@Singleton
public final class Views {
  private final TemplateEngine engine;

  Views(TemplateEngine engine) {
    this.engine = engine;
  }

  public byte[] draw(QuestionPage page) {
    return draw("response/questions", page);
  }

  public byte[] draw(CheckPage page) {
    return draw("response/check", page);
  }

  public byte[] draw(NoticePage page) {
    return draw("response/notice", page);
  }

  private byte[] draw(String view, Object page) {
    return engine
        .process(view, new Context(Locale.ROOT, Map.of("page", page)))
        .getBytes(StandardCharsets.UTF_8);
  }
}
