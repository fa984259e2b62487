package org.quarterdeck.workshop.parser;

import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.Workshop;
import org.quarterdeck.workshop.parser.source.DiagnosticText;
import org.quarterdeck.workshop.parser.yaml.YamlFields;

/** Checks that the planned minutes fit into each length of the workshop. */
final class TimeCheck {

    private TimeCheck() {}

    static void of(Workshop workshop, YamlFields keys) {
        for (int cut : workshop.cuts()) {
            check(keys, "cuts", workshop.cutTo(cut), cut);
        }
        int minutes = workshop.minutes();
        if (minutes > 0 && !workshop.cuts().contains(minutes)) {
            check(keys, "minutes", workshop.cuts().isEmpty() ? workshop : workshop.cutTo(minutes), minutes);
        }
    }

    private static void check(YamlFields keys, String key, Workshop run, int length) {
        double sum = run.segments().stream().mapToDouble(Segment::minutes).sum();
        if (sum > length + 1e-6) {
            keys.warning(key,
                    "the parts of the " + length + "-minute workshop add up to " + DiagnosticText.number(rounded(sum))
                            + " minutes, "
                            + DiagnosticText.number(rounded(sum - length))
                            + " more than it has: shorten some, or leave them out of this cut with `cuts:`");
        }
    }

    private static double rounded(double minutes) {
        return Math.round(minutes * 100) / 100.0;
    }
}
