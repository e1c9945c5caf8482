package io.outturn.identity.guard;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.views.thymeleaf.WebEngineContext;
import io.micronaut.web.router.Router;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Makes {@link Permissions} known to every template. */
@Singleton
final class PermissionsDialect
    implements BeanCreatedEventListener<TemplateEngine>, IExpressionObjectDialect {
  private static final String MAY = "may";
  private final BeanProvider<Router> router;

  PermissionsDialect(BeanProvider<Router> router) {
    this.router = router;
  }

  @Override
  public TemplateEngine onCreated(BeanCreatedEvent<TemplateEngine> event) {
    event.getBean().addDialect(this);
    return event.getBean();
  }

  @Override
  public String getName() {
    return "permissions";
  }

  @Override
  public IExpressionObjectFactory getExpressionObjectFactory() {
    return new Factory();
  }

  /** Pages that are made for no request, such as a test's, offer nothing. */
  private final class Factory implements IExpressionObjectFactory {
    @Override
    public Set<String> getAllExpressionObjectNames() {
      return Set.of(MAY);
    }

    @Override
    public @Nullable Object buildObject(IExpressionContext context, String name) {
      var request = context instanceof WebEngineContext page ? page.getRequest() : null;
      return request == null ? null : new Permissions(router.get(), request);
    }

    @Override
    public boolean isCacheable(String name) {
      return true;
    }
  }
}
