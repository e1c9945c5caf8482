package io.outturn.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Draws a chart through its own template and compares it with the kept drawing. */
final class Drawing {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/charts");
  private static final TemplateEngine ENGINE = engine();

  private Drawing() {}

  static String trend(TrendChart chart) {
    return draw("chart/trend", chart);
  }

  static String range(RangeBar bar) {
    return draw("chart/range", bar);
  }

  /**
   * A drawing that changed on purpose is renewed by deleting its file and running the test twice;
   * look at it before keeping it.
   */
  static void assertAsKept(String name, String svg) throws IOException {
    var kept = GOLDEN.resolve(name + ".svg");
    if (!Files.exists(kept)) {
      Files.createDirectories(GOLDEN);
      Files.writeString(kept, svg + "\n");
      throw new AssertionError(kept + " was missing and is written now: look at it, then keep it");
    }
    assertThat(svg + "\n").isEqualTo(Files.readString(kept));
  }

  private static String draw(String view, Object model) {
    var name = model instanceof TrendChart ? "chart" : "bar";
    return ENGINE.process(view, Set.of("svg"), new Context(Locale.ROOT, Map.of(name, model)));
  }

  private static TemplateEngine engine() {
    var resolver = new ClassLoaderTemplateResolver();
    resolver.setPrefix("views/");
    resolver.setSuffix(".html");
    var engine = new TemplateEngine();
    engine.setTemplateResolver(resolver);
    return engine;
  }
}
