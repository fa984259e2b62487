package org.quarterdeck.ui.chart;

import java.util.ArrayList;
import org.quarterdeck.i18n.MessageBundle;
import org.quarterdeck.question.Result;
import org.quarterdeck.question.Result.Counts;

/** Writes what people worded as an option of their own, as much of it as a line beside the chart takes. */
final class OtherWords {

    private static final int LETTERS = 110;

    private OtherWords() {}

    /** Returns the line, or an empty text where nobody worded anything that the room may see. */
    static String of(Result result, MessageBundle words) {
        if (!(result instanceof Counts counts) || counts.others().isEmpty()) {
            return "";
        }
        var said = new ArrayList<String>();
        int left = LETTERS;
        for (var other : counts.others()) {
            left -= other.length() + 3;
            if (left < 0 && !said.isEmpty()) {
                break;
            }
            said.add(other);
        }
        var listed = String.join(" · ", said);
        int more = counts.others().size() - said.size();
        return more == 0 ? words.text("chart.worded_list", listed) : words.text("chart.worded_more", listed, more);
    }
}
