package io.outturn.e2e.accessibility;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** Looks for one kind of defect, or for several that show on the same way. */
interface Check {
  /** When there is something to be seen. */
  Set<Circumstance> when();

  /** What is wrong on the page, which is in the given circumstance already. */
  List<Finding> look(Page page, Circumstance now);
}
