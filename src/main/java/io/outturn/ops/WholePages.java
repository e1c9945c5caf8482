package io.outturn.ops;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.io.Writable;
import io.micronaut.core.io.scan.ClassPathResourceLoader;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import io.micronaut.views.thymeleaf.ThymeleafViewsRenderer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;

/**
 * Renders a page as a whole before its first byte is sent. The framework renders while it sends, so
 * a template that fails half way would cut the connection; this way it ends in an error page.
 */
@Singleton
@Replaces(ThymeleafViewsRenderer.class)
final class WholePages<T> extends ThymeleafViewsRenderer<T> {
  WholePages(
      AbstractConfigurableTemplateResolver resolver,
      TemplateEngine engine,
      ClassPathResourceLoader loader,
      HttpLocaleResolver locales) {
    super(resolver, engine, loader, locales);
  }

  @Override
  public Writable render(String view, @Nullable T data, @Nullable HttpRequest<?> request) {
    var page = new StringWriter();
    try {
      super.render(view, data, request).writeTo(page);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return out -> out.write(page.toString());
  }
}
