package io.outturn.editor.guide;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * An option or a sentence on a page.
 *
 * @param position counted from 0, as buttons send it
 * @param name its title, as it stands above it
 * @param spoken how buttons call it
 * @param fields what is filled in
 * @param first whether it cannot move up
 * @param last whether it cannot move down
 */
@Introspected
public record ItemView(
    int position,
    String name,
    String spoken,
    List<FieldView> fields,
    boolean first,
    boolean last) {}
