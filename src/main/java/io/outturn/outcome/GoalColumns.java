package io.outturn.outcome;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A goal as it stands in a row.
 *
 * @param goal which kind
 */
record GoalColumns(
    String goal,
    @Nullable Double baseline,
    @Nullable Double commitment,
    double target,
    @Nullable Double stretch) {
  private static final String REACH = "REACH";
  private static final String KEEP_ABOVE = "KEEP_ABOVE";
  private static final String KEEP_BELOW = "KEEP_BELOW";

  static GoalColumns of(Goal goal) {
    return switch (goal) {
      case Goal.Reach(var from, var commitment, var target, var stretch) ->
          new GoalColumns(REACH, from, boxed(commitment), target, boxed(stretch));
      case Goal.KeepAbove(var target) -> new GoalColumns(KEEP_ABOVE, null, null, target, null);
      case Goal.KeepBelow(var target) -> new GoalColumns(KEEP_BELOW, null, null, target, null);
    };
  }

  static Goal read(ResultSet row) throws SQLException {
    double target = row.getDouble("target");
    return switch (row.getString("goal")) {
      case KEEP_ABOVE -> new Goal.KeepAbove(target);
      case KEEP_BELOW -> new Goal.KeepBelow(target);
      case REACH ->
          new Goal.Reach(
              row.getDouble("baseline"), any(row, "commitment"), target, any(row, "stretch"));
      case String other -> throw new SQLException("Nobody knows the goal " + other);
    };
  }

  private static @Nullable Double boxed(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }

  private static OptionalDouble any(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, Double.class)).stream()
        .mapToDouble(Double::doubleValue)
        .findFirst();
  }
}
