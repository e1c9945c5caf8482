package io.outturn.outcome.output;

import io.micronaut.http.HttpResponse;
import io.outturn.form.Answers;
import io.outturn.outcome.Objective;
import io.outturn.outcome.Objectives;
import io.outturn.outcome.Output;
import io.outturn.outcome.OutputId;
import io.outturn.outcome.Outputs;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.UUID;

/** Finds the output that an address names. */
@Singleton
final class OutputFinder {
  private final Outputs outputs;
  private final Objectives objectives;

  OutputFinder(Outputs outputs, Objectives objectives) {
    this.outputs = outputs;
    this.objectives = objectives;
  }

  Output find(UUID id) {
    return outputs.find(new OutputId(id)).orElseThrow(Answers.unknown("output"));
  }

  boolean demonstration(Output output) {
    return objectives.find(output.objective()).filter(Objective::demonstration).isPresent();
  }

  static String home(Output output) {
    return "/outputs/" + output.id().value();
  }

  /** On to the output, by a GET that a reload repeats without harm. */
  static HttpResponse<?> showing(Output output) {
    return HttpResponse.seeOther(URI.create(home(output)));
  }
}
