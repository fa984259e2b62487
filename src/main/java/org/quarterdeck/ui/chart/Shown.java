package org.quarterdeck.ui.chart;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.results.Result;
import org.quarterdeck.ui.kit.Messages;

/** What a chart shows. */
record Shown(Result result, @Nullable Beneath beneath) {

    @Nullable
    Result beneathResult() {
        return beneath == null || beneath.result().answers() == 0 ? null : beneath.result();
    }

    /** What a figure of the result beneath is called. */
    String beneathWords(String figure) {
        return beneath instanceof Beneath.Rooms ? Messages.text("chart.others", figure) : Messages.text("chart.was", figure);
    }
}
