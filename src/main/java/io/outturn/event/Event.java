package io.outturn.event;

import io.outturn.database.Uuid7;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Something that others may want to be told of. No event holds answers, comments or addresses. */
public sealed interface Event {
  /** When it happened. */
  Instant at();

  /** Its kind. */
  EventType type();

  /** What receivers are told, by name. */
  Map<String, String> data();

  /** When receivers are told. */
  default Instant due() {
    return at();
  }

  /** When it happened, as receivers are told: a moment, or a day (RFC 3339). */
  default String timestamp() {
    return at().toString();
  }

  /** A new key for a row about it. */
  default UUID newKey() {
    return Uuid7.next();
  }

  /** The response that it is forgotten with. */
  default Optional<UUID> about() {
    return Optional.empty();
  }

  /**
   * A response was sent to its end for the first time.
   *
   * @param response its key
   * @param survey the survey's slug
   * @param version the key of the survey's version
   * @param account the account's slug; nothing when nobody knows whose response it is
   */
  record ResponseReceived(
      UUID response, String survey, UUID version, Optional<String> account, Instant at)
      implements Event {
    @Override
    public EventType type() {
      return EventType.RESPONSE_RECEIVED;
    }

    @Override
    public Map<String, String> data() {
      var data = new TreeMap<String, String>();
      data.put("response", response.toString());
      data.put("survey", survey);
      data.put("version", version.toString());
      account.ifPresent(slug -> data.put("account", slug));
      return data;
    }

    @Override
    public Optional<UUID> about() {
      return Optional.of(response);
    }
  }

  /**
   * A response to an anonymous survey. Which, whose and when on that day is nowhere told: no key of
   * a row about it tells a time, and receivers hear of all responses of a day together, once that
   * day is over everywhere on Earth.
   *
   * @param survey the survey's slug
   * @param version the key of the survey's version
   * @param on the day
   */
  record AnonymousResponseReceived(String survey, UUID version, LocalDate on) implements Event {
    private static final LocalTime OVER_EVERYWHERE = LocalTime.NOON;

    @Override
    public Instant at() {
      return on.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    @Override
    public EventType type() {
      return EventType.RESPONSE_RECEIVED;
    }

    @Override
    public Map<String, String> data() {
      return Map.of("survey", survey, "version", version.toString());
    }

    @Override
    public Instant due() {
      return on.plusDays(1).atTime(OVER_EVERYWHERE).toInstant(ZoneOffset.UTC);
    }

    @Override
    public String timestamp() {
      return on.toString();
    }

    @Override
    public UUID newKey() {
      return UUID.randomUUID();
    }
  }

  /** Somebody is to get back to an account. */
  record FollowUpOpened(UUID followUp, String account, Instant at) implements Event {
    @Override
    public EventType type() {
      return EventType.FOLLOW_UP_OPENED;
    }

    @Override
    public Map<String, String> data() {
      return Map.of("followUp", followUp.toString(), "account", account);
    }
  }

  /** A key result has another status than before. */
  record KeyResultStatusChanged(UUID keyResult, String before, String after, Instant at)
      implements Event {
    @Override
    public EventType type() {
      return EventType.KEY_RESULT_STATUS_CHANGED;
    }

    @Override
    public Map<String, String> data() {
      return Map.of("keyResult", keyResult.toString(), "before", before, "after", after);
    }
  }

  /** Outputs are done and not felt, and are to be decided about. */
  record ReviewOpened(UUID review, Instant at) implements Event {
    @Override
    public EventType type() {
      return EventType.REVIEW_OPENED;
    }

    @Override
    public Map<String, String> data() {
      return Map.of("review", review.toString());
    }
  }
}
