package org.quarterdeck.ui.chart;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Result;
import org.quarterdeck.ui.common.SlideMessages;

/** What a chart shows. */
public record ChartData(Result result, @Nullable ComparisonResult beneath) {

    @Nullable
    public Result beneathResult() {
        return beneath == null || beneath.result().answers() == 0 ? null : beneath.result();
    }

    /** What a figure of the result beneath is called. */
    public String beneathWords(SlideMessages words, String figure) {
        return beneath instanceof ComparisonResult.Rooms ? words.text("chart.others", figure) : words.text("chart.was", figure);
    }
}
