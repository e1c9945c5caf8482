package io.outturn.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.UUID;

/**
 * That something was made.
 *
 * @param id its key
 * @param self where it is from now on
 */
@Serdeable
@Schema(name = "Created")
public record CreatedDocument(UUID id, String self) {
  /** The answer 201, with the place in its header too. */
  public static HttpResponse<CreatedDocument> at(UUID id, String self) {
    return HttpResponse.created(new CreatedDocument(id, self), URI.create(self));
  }
}
