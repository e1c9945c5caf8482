package io.outturn.audit;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Supplier;

/** One successful request to each route that changes something, made ready up to that request. */
public interface Deeds {
  /** By route, such as "POST /teams". */
  Map<String, Ready> all();

  /** Gets everything ready at once and answers what is to be done then. */
  interface Ready extends Supplier<Supplier<HttpResponse<String>>> {}
}
