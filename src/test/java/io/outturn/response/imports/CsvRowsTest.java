package io.outturn.response.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.outturn.response.mapping.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {
  @TempDir Path folder;

  @Test
  void readsPastAByteOrderMark() throws IOException {
    var rows = rows("\ufeffid,name\n1,é\n");
    assertThat(rows.getFirst().cell("id")).isEqualTo("1");
    assertThat(rows.getFirst().cell("name")).isEqualTo("é");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void findsOutWhatStandsBetweenCells(String separator) throws IOException {
    var text = "id;name;\"a,b,c,d\"\n1;x;\"y\"\n".replace(";", separator);
    assertThat(rows(text).getFirst().cells()).containsExactly("1", "x", "y");
  }

  @Test
  void takesTheSeparatorThatIsSet() throws IOException {
    var file = write("a;b,c\n1;2,3\n");
    try (var rows = CsvRows.open(file, Optional.of(','))) {
      assertThat(rows.columns()).containsExactly("a;b", "c");
    }
  }

  @Test
  void keepsQuotesAndLineEndsInsideCells() throws IOException {
    var rows = rows("id,words\r\n1,\"said \"\"yes\"\"\nand left\"\r\n2,x\r\n");
    assertThat(rows.getFirst().cell("words")).isEqualTo("said \"yes\"\nand left");
    assertThat(rows).extracting(Row::line).containsExactly(2L, 4L);
  }

  @Test
  void countsLinesHoweverTheyEnd() throws IOException {
    assertThat(LineCount.of(write("a\nb\r\nc\rd"))).isEqualTo(4);
    assertThat(LineCount.of(write("a\n"))).isEqualTo(1);
    assertThat(LineCount.of(write("a\r"))).isEqualTo(1);
    assertThat(LineCount.of(write(""))).isZero();
  }

  @Test
  void refusesAFileWithoutAUsableHeader() {
    assertThatThrownBy(() -> rows("")).hasMessageStartingWith("The file is empty");
    assertThatThrownBy(() -> rows("a,b,a\n")).hasMessage("The header names the column 'a' twice");
  }

  @Test
  void saysWhereAFileCannotBeReadOn() {
    assertThatThrownBy(() -> rows("a,b\n1,2\n3,\"4\n"))
        .isInstanceOf(BadFile.class)
        .hasMessageStartingWith("The file cannot be read on after line 2: ");
  }

  private List<Row> rows(String text) throws IOException {
    var read = new ArrayList<Row>();
    try (var rows = CsvRows.open(write(text), Optional.empty())) {
      for (var row = rows.next(); row.isPresent(); row = rows.next()) {
        read.add(row.get());
      }
    }
    return read;
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("file.csv"), text, StandardCharsets.UTF_8);
  }
}
