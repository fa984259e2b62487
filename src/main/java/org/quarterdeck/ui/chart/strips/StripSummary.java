package org.quarterdeck.ui.chart.strips;

import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Result.Strip;

/** The summary of a strip, drawn in addition to its marks. */
sealed interface StripSummary permits StripRow, ShiftRow {

    List<Node> nodes();

    void head(Strip next, @Nullable Strip beneath);

    void grow(double done);
}
