package io.outturn.api;

import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.type.Argument;
import io.micronaut.core.type.Headers;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.body.MessageBodyReader;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what programs send into records, and says all that is wrong with it at once. */
@Singleton
@Consumes(MediaType.APPLICATION_JSON)
final class SentReader<T extends Sent> implements MessageBodyReader<T> {
  private final JsonMapper json;

  SentReader(JsonMapper json) {
    this.json = json;
  }

  @Override
  public boolean isReadable(Argument<T> type, @Nullable MediaType mediaType) {
    return Sent.class.isAssignableFrom(type.getType());
  }

  @Override
  public T read(
      Argument<T> type, @Nullable MediaType mediaType, Headers headers, InputStream body) {
    var node = parsed(body);
    var wrongs = new Wrongs();
    if (!node.isObject()) {
      throw new Invalid(List.of(new Wrong("", "Send a JSON object")));
    }
    var value =
        new Reading(wrongs, "").object(node, BeanIntrospection.getIntrospection(type.getType()));
    wrongs.throwIfAny();
    if (value == null) {
      throw new IllegalStateException("A body without a mistake is whole");
    }
    return type.getType().cast(value);
  }

  private JsonNode parsed(InputStream body) {
    try {
      var node = json.readValue(body, Argument.of(JsonNode.class));
      return node == null ? JsonNode.nullNode() : node;
    } catch (IOException unreadable) {
      throw new HttpStatusException(HttpStatus.BAD_REQUEST, "The body is not JSON.");
    }
  }
}
