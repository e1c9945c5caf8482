package io.outturn.database;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps a key in a BINARY(16) column, which every MySQL-speaking server compares byte by byte. */
@Singleton
public final class UuidColumn implements AttributeConverter<UUID, byte[]> {
  @Override
  public byte @Nullable [] convertToPersistedValue(@Nullable UUID id, ConversionContext context) {
    return id == null ? null : Uuid7.bytes(id);
  }

  @Override
  public @Nullable UUID convertToEntityValue(byte @Nullable [] bytes, ConversionContext context) {
    return bytes == null ? null : Uuid7.of(bytes);
  }
}
