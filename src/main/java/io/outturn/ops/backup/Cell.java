package io.outturn.ops.backup;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One value of a row in the file: how many bytes it has, or that there is none, and the bytes. */
final class Cell {
  private static final int NONE = -1;

  private Cell() {}

  static void write(byte @Nullable [] value, DataOutputStream out) throws IOException {
    out.writeInt(value == null ? NONE : value.length);
    if (value != null) {
      out.write(value);
    }
  }

  static byte @Nullable [] read(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length == NONE ? null : in.readNBytes(length);
  }
}
