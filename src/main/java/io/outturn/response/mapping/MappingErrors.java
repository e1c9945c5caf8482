package io.outturn.response.mapping;

import java.util.List;
import java.util.stream.Collectors;

/** Everything that is wrong with a mapping, found at once. */
public final class MappingErrors extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<MappingError> errors;

  MappingErrors(List<MappingError> errors) {
    super(errors.stream().map(MappingError::toString).collect(Collectors.joining("\n")));
    this.errors = List.copyOf(errors);
  }

  public List<MappingError> errors() {
    return errors;
  }
}
