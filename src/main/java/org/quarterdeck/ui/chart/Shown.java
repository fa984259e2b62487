package org.quarterdeck.ui.chart;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.results.Result;
import org.quarterdeck.ui.kit.SlideWords;

/** What a chart shows. */
record Shown(Result result, @Nullable Beneath beneath) {

    @Nullable
    Result beneathResult() {
        return beneath == null || beneath.result().answers() == 0 ? null : beneath.result();
    }

    /** What a figure of the result beneath is called. */
    String beneathWords(SlideWords words, String figure) {
        return beneath instanceof Beneath.Rooms ? words.text("chart.others", figure) : words.text("chart.was", figure);
    }
}
