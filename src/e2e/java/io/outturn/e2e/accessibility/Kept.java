package io.outturn.e2e.accessibility;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ViewportSize;
import org.jspecify.annotations.Nullable;

/** How a page was before it was looked at: its window, media, styles, focus and scrolling. */
record Kept(Page page, @Nullable ViewportSize window, EmulateMediaOptions media, JSHandle inside) {
  private static final String REMEMBER =
      """
      () => ({ focus: document.activeElement, sheets: [...document.adoptedStyleSheets],
        scrolled: [...document.querySelectorAll('*')].filter(e => e.scrollTop || e.scrollLeft)
          .map(element => ({ element, top: element.scrollTop, left: element.scrollLeft })) })\
      """;
  private static final String RESTORE =
      """
      ({ focus, sheets, scrolled }) => {
        document.adoptedStyleSheets = sheets;
        if (focus && focus !== document.activeElement) {
          document.activeElement?.blur();
          focus.focus({ preventScroll: true });
        }
        document.querySelectorAll('*').forEach(e => {
          if (e.scrollTop || e.scrollLeft) e.scrollTo({ top: 0, left: 0, behavior: 'instant' });
        });
        scrolled.forEach(({ element, top, left }) => element.scrollTo({ top, left, behavior: 'instant' }));
      }\
      """;
  private static final String STYLE =
      """
      css => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      }\
      """;

  static Kept of(Page page) {
    return new Kept(page, page.viewportSize(), media(page), page.evaluateHandle(REMEMBER));
  }

  /** Adds a style sheet that no content security policy refuses. */
  static void style(Page page, String css) {
    page.evaluate(STYLE, css);
  }

  void restore() {
    page.emulateMedia(media);
    if (window != null) {
      page.setViewportSize(window.width, window.height);
    }
    page.evaluate(RESTORE, inside);
  }

  private static EmulateMediaOptions media(Page page) {
    return new EmulateMediaOptions()
        .setColorScheme(
            is(page, "prefers-color-scheme: dark") ? ColorScheme.DARK : ColorScheme.LIGHT)
        .setForcedColors(
            is(page, "forced-colors: active") ? ForcedColors.ACTIVE : ForcedColors.NONE)
        .setReducedMotion(
            is(page, "prefers-reduced-motion: reduce")
                ? ReducedMotion.REDUCE
                : ReducedMotion.NO_PREFERENCE);
  }

  private static boolean is(Page page, String feature) {
    return Boolean.TRUE.equals(
        page.evaluate("feature => matchMedia('(' + feature + ')').matches", feature));
  }
}
