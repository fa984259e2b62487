package org.quarterdeck.archive.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as it stands on a page, which does not say of which table it is.
 *
 * @param keyed whether it lies in the order of a key, as in an index or a table without row ids
 * @param values text, whole numbers, floating-point numbers, bytes or null
 */
public record PageRow(boolean keyed, List<@Nullable Object> values) {

    public PageRow {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }
}
