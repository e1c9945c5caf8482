package io.outturn.identity.otp;

import io.micronaut.core.annotation.Introspected;
import io.nayuki.qrcodegen.QrCode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A QR code as a path of an SVG picture.
 *
 * @param size the width and height in squares, with the quiet zone that the standard asks for
 * @param path the dark squares
 */
@Introspected
public record QrPicture(int size, String path) {
  private static final int QUIET = 4;

  public static QrPicture of(String text) {
    var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    var path =
        IntStream.range(0, code.size * code.size)
            .filter(i -> code.getModule(i % code.size, i / code.size))
            .mapToObj(i -> square(i % code.size + QUIET, i / code.size + QUIET))
            .collect(Collectors.joining());
    return new QrPicture(code.size + 2 * QUIET, path);
  }

  private static String square(int x, int y) {
    return "M" + x + " " + y + "h1v1h-1z";
  }
}
