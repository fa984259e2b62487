package org.quarterdeck.ui.chart.strips;

import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Result.Strip;

/** What is drawn of a strip besides its marks. */
sealed interface StripSummary permits StripRow, ShiftRow {

    List<Node> nodes();

    void head(Strip next, @Nullable Strip beneath);

    void grow(double done);
}
