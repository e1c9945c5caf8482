package io.outturn.e2e.accessibility;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Locale;

/** How somebody looks at a page. */
public enum Circumstance {
  /** The page as the test left it. */
  AS_IT_IS {
    @Override
    void enter(Page page) {}
  },
  /** The reader's system is dark. */
  IN_THE_DARK {
    @Override
    void enter(Page page) {
      page.emulateMedia(still().setColorScheme(ColorScheme.DARK));
    }
  },
  /** 320 CSS pixels, which is a window of 1280 at 400 %: WCAG 2.2, 1.4.10. */
  ON_A_NARROW_SCREEN {
    @Override
    void enter(Page page) {
      page.emulateMedia(still());
      page.setViewportSize(NARROW, 640);
    }
  },
  /** Text twice as large in the same window: WCAG 2.2, 1.4.4. */
  WITH_LARGE_TEXT {
    @Override
    void enter(Page page) {
      page.emulateMedia(still());
      Kept.style(page, "html { font-size: 200% !important }");
    }
  },
  /** The spacing of WCAG 2.2, 1.4.12, at 320 pixels. */
  WITH_SPACED_TEXT {
    @Override
    void enter(Page page) {
      page.emulateMedia(still());
      page.setViewportSize(NARROW, 640);
      Kept.style(
          page,
          "body * { line-height: 1.5 !important; letter-spacing: .12em !important;"
              + " word-spacing: .16em !important } p { margin-bottom: 2em !important }");
    }
  },
  /** The reader chose the colours, as Windows' contrast themes do. */
  IN_FORCED_COLOURS {
    @Override
    void enter(Page page) {
      page.emulateMedia(still().setForcedColors(ForcedColors.ACTIVE));
    }
  },
  /** The reader asked the system for less motion. */
  WITH_LESS_MOTION {
    @Override
    void enter(Page page) {
      page.emulateMedia(still());
    }
  };

  private static final int NARROW = 320;

  abstract void enter(Page page);

  /** No transition may be half way when colours and places are read. */
  private static EmulateMediaOptions still() {
    return new EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
