package org.quarterdeck.report;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The trainer's decisions about a report before it is written: all that the session itself does not say.
 *
 * @param client the client's name on the cover; empty for the one that the session or its workshop names
 * @param findings those for who reads one page only, in the trainer's words
 * @param leftOut the ids of the segments that the report leaves out
 * @param words the trainer's own words at the start of chapters, by their titles
 */
public record ReportPlan(String client, List<String> findings, Set<String> leftOut, Map<String, String> words) {

    /** The number of findings that a first page has room for. */
    public static final int MOST_FINDINGS = 3;

    /** The report of all that was shown, without words of the trainer's own. */
    public static final ReportPlan NONE = new ReportPlan("", List.of(), Set.of(), Map.of());

    public ReportPlan {
        findings = findings.stream().map(String::strip).filter(finding -> !finding.isEmpty()).toList();
        leftOut = Set.copyOf(leftOut);
        words = Map.copyOf(words);
    }

    boolean tells(String segment) {
        return !leftOut.contains(segment);
    }
}
