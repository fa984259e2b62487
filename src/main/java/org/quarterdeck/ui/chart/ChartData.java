package org.quarterdeck.ui.chart;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Result;
import org.quarterdeck.ui.common.SlideMessages;

/** The result that a chart shows, and the one it is compared with, if any. */
public record ChartData(Result result, @Nullable ComparisonResult beneath) {

    @Nullable
    public Result beneathResult() {
        return beneath == null || beneath.result().answers() == 0 ? null : beneath.result();
    }

    /** Returns the label for a figure of the comparison result. */
    public String beneathWords(SlideMessages words, String figure) {
        return beneath instanceof ComparisonResult.Rooms ? words.text("chart.others", figure) : words.text("chart.was", figure);
    }
}
