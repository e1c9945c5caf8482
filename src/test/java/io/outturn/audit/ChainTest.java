package io.outturn.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.audit.Verdict.Broken;
import io.outturn.audit.Verdict.Flaw;
import io.outturn.audit.Verdict.Sound;
import io.outturn.database.Transactions;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The chain as the real database keeps it. */
@Tag("database")
@MicronautTest(startApplication = false, transactional = false)
class ChainTest {
  @Inject Chain chain;
  @Inject Scratch scratch;
  @Inject Transactions transactions;
  @Inject Journal journal;

  @BeforeEach
  void clear() {
    scratch.clear();
  }

  @Test
  void isSoundBeforeTheFirstEntryAndAfterEachOne() {
    assertThat(verify()).isEqualTo(new Sound(Head.NONE));
    for (int n = 1; n <= 5; n++) {
      scratch.write(1);
      assertThat(verify()).isEqualTo(new Sound(chain.head()));
      assertThat(chain.head().number()).isEqualTo(n);
    }
  }

  @Test
  void keepsOneChainUnderTwoHundredWriters() throws Exception {
    try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
      var written =
          IntStream.range(0, 200)
              .mapToObj(i -> writers.submit(() -> journal.note(Scratch.entry(i))))
              .toList();
      for (var one : written) {
        one.get();
      }
    }
    assertThat(scratch.count()).isEqualTo(200);
    assertThat(verify()).isEqualTo(new Sound(chain.head()));
    assertThat(chain.head().number()).isEqualTo(200);
  }

  @Test
  void leavesNoEntryOfWhatWasRolledBack() {
    scratch.write(1);
    var before = chain.head();
    assertThatThrownBy(scratch::failAfterWriting).isInstanceOf(SQLException.class);
    assertThat(scratch.count()).isEqualTo(1);
    assertThat(chain.head()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "noted_at = noted_at + INTERVAL 1 MICROSECOND",
        "actor_kind = 'PERSON'",
        "actor = 'x'",
        "action = 'TEAM_FOUNDED'",
        "subject_kind = 'TEAM'",
        "subject = 'account 9'",
        "state_before = '{}'",
        "state_before = NULL",
        "state_after = '{}'",
        "state_after = NULL",
        "request = 'x'",
        "network = '192.0.2.0/24'",
        "previous_hash = UNHEX(REPEAT('11', 32))",
        "hash = UNHEX(REPEAT('11', 32))"
      })
  void noticesAChangeOfAnyColumn(String change) {
    scratch.write(5);
    scratch.sql("UPDATE audit_entry SET " + change + " WHERE number = 3");
    assertThat(verify()).isEqualTo(new Broken(3, Flaw.CHANGED));
  }

  @Test
  void noticesATextThatMovedIntoTheNextColumn() {
    scratch.write(5);
    scratch.sql("UPDATE audit_entry SET actor = 'TEAM', subject_kind = 'ACCOUN' WHERE number = 2");
    assertThat(verify()).isEqualTo(new Broken(2, Flaw.CHANGED));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 3, 5})
  void noticesAnEntryThatIsGone(long number) {
    scratch.write(5);
    scratch.sql("DELETE FROM audit_entry WHERE number = " + number);
    assertThat(verify()).isEqualTo(new Broken(number, Flaw.MISSING));
  }

  @Test
  void noticesThatEverythingIsGone() {
    scratch.write(5);
    scratch.sql("DELETE FROM audit_entry");
    assertThat(verify()).isEqualTo(new Broken(1, Flaw.MISSING));
  }

  @Test
  void noticesANumberThatWasChanged() {
    scratch.write(5);
    scratch.sql("UPDATE audit_entry SET number = 9 WHERE number = 4");
    assertThat(verify()).isEqualTo(new Broken(4, Flaw.MISSING));
  }

  @Test
  void noticesAnEntryThatWasForgedWithItsOwnHash() {
    scratch.write(5);
    forge(3);
    assertThat(verify()).isEqualTo(new Broken(4, Flaw.OUT_OF_ORDER));
  }

  @Test
  void noticesAForgedLastEntryByTheHead() {
    scratch.write(5);
    forge(5);
    assertThat(verify()).isEqualTo(new Broken(5, Flaw.HEAD_DIFFERS));
  }

  @Test
  void noticesAnEntryBehindTheHead() {
    scratch.write(5);
    var head = chain.head();
    scratch.write(1);
    scratch.sql("UPDATE audit_head SET number = 5, hash = UNHEX('%s')".formatted(head.hash()));
    assertThat(verify()).isEqualTo(new Broken(6, Flaw.HEAD_DIFFERS));
  }

  /**
   * Who can write every table can make a whole new chain, but not the one that was kept outside.
   */
  @Test
  void noticesAnotherChainByAHeadThatWasKeptOutside() {
    scratch.write(5);
    var kept = chain.head();
    assertThat(chain.verify(Optional.of(kept))).isEqualTo(new Sound(kept));
    scratch.clear();
    scratch.write(5);
    assertThat(verify()).isInstanceOf(Sound.class);
    assertThat(chain.verify(Optional.of(kept))).isEqualTo(new Broken(5, Flaw.ANCHOR_DIFFERS));
    scratch.clear();
    scratch.write(3);
    assertThat(chain.verify(Optional.of(kept))).isEqualTo(new Broken(4, Flaw.MISSING));
  }

  @Test
  void goesThroughAHundredThousandEntriesPageByPage() {
    for (int i = 0; i < 50; i++) {
      scratch.write(2000);
    }
    assertThat(verify()).isEqualTo(new Sound(chain.head()));
    assertThat(chain.head().number()).isEqualTo(100_000);
    scratch.sql("UPDATE audit_entry SET actor = 'x' WHERE number = 99999");
    assertThat(verify()).isEqualTo(new Broken(99_999, Flaw.CHANGED));
  }

  private Verdict verify() {
    return chain.verify(Optional.empty());
  }

  /** Replaces an entry with another one that fits itself. */
  private void forge(long number) {
    transactions.call(connection -> {
      var table = new EntryTable(connection);
      var old = table.where("WHERE number = ?", List.of(number)).getFirst();
      var before = new Head(number - 1, old.previous());
      var forged = Noted.next(before, old.at(), Origin.INSTALLATION, Scratch.entry(77));
      try (var update =
          connection.prepareStatement(
              "UPDATE audit_entry SET subject = ?, state_before = ?, state_after = ?, hash = ?"
                  + " WHERE number = ?")) {
        update.setString(1, forged.subject());
        update.setString(2, forged.before().orElseThrow());
        update.setString(3, forged.after().orElseThrow());
        update.setBytes(4, forged.head().bytes());
        update.setLong(5, number);
        return update.executeUpdate();
      }
    });
  }
}
