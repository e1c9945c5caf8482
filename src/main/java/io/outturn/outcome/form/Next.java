package io.outturn.outcome.form;

import io.micronaut.http.HttpResponse;
import io.outturn.outcome.KeyResultId;
import io.outturn.outcome.ObjectiveId;
import java.net.URI;

/** Where somebody is led whose form was right, by a GET that a reload repeats without harm. */
public final class Next {
  private Next() {}

  /** On to the objective that was changed. */
  public static HttpResponse<?> showing(ObjectiveId objective) {
    return HttpResponse.seeOther(URI.create("/objectives/" + objective.value()));
  }

  /** On to the key result that was set; its page says how many answers it takes. */
  public static HttpResponse<?> showing(KeyResultId keyResult) {
    return HttpResponse.seeOther(URI.create("/key-results/" + keyResult.value()));
  }
}
