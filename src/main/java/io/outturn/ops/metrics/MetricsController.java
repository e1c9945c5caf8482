package io.outturn.ops.metrics;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.swagger.v3.oas.annotations.Hidden;

/** The figures in the text format of Prometheus. */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Needs(Right.READ_METRICS)
final class MetricsController {
  private static final String FORMAT = "text/plain; version=0.0.4; charset=utf-8";
  private final PrometheusMeterRegistry registry;

  MetricsController(PrometheusMeterRegistry registry) {
    this.registry = registry;
  }

  @Get(uri = "/metrics", produces = FORMAT)
  String metrics() {
    return registry.scrape();
  }
}
