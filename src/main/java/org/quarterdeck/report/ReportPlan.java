package org.quarterdeck.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.history.AskedRun;
import org.quarterdeck.workshop.Workshop;

/**
 * The trainer's decisions about a report before it is written: all that the session itself does not say.
 *
 * @param client the client's name on the cover; empty for the one that the session or its workshop names
 * @param lang the language of the report's own words as a BCP 47 tag; empty for the workshop's
 * @param logo a picture for the cover; null for the logo that the workshop names
 * @param findings those for who reads one page only, in the trainer's words
 * @param leftOut the ids of the segments that the report leaves out
 * @param without the sections that the report leaves out
 * @param words the trainer's own words at the start of chapters, by their titles
 * @param unshown the ids of the segments with polls that the room was never shown and the report tells of all the same
 * @param read the keys of the texts that the trainer has read; null for what the archive keeps of that
 */
public record ReportPlan(String client, String lang, @Nullable Path logo, List<String> findings, Set<String> leftOut,
        Set<Section> without, Map<String, String> words, Set<String> unshown, @Nullable Set<String> read) {

    /** A section of a report that tells of the session as a whole. */
    public enum Section {
        AUDIENCE, PARKING, SOURCES, APPENDIX, AGENDA,
        /** The notes that the facilitator wrote to self, which a report leaves out unless the trainer chooses them. */
        NOTES
    }

    /** The number of findings that a first page has room for. */
    public static final int MOST_FINDINGS = 3;

    /** The report of all that was shown, without words of the trainer's own and notes to self. */
    public static final ReportPlan NONE = new ReportPlan("", "", null, List.of(), Set.of(), Set.of(Section.NOTES), Map.of(),
            Set.of(), null);

    public ReportPlan {
        findings = findings.stream().map(String::strip).filter(finding -> !finding.isEmpty()).toList();
        leftOut = Set.copyOf(leftOut);
        without = Set.copyOf(without);
        words = Map.copyOf(words);
        unshown = Set.copyOf(unshown);
        read = read == null ? null : Set.copyOf(read);
    }

    /** Returns the language of the report's own words. */
    public String language(Workshop workshop) {
        return lang.isEmpty() ? workshop.lang() : lang;
    }

    /** Returns whether the report tells of a run, which the room may not have been shown. */
    boolean tells(AskedRun run, ExportScope scope) {
        return tells(run.segment()) && (scope.tellsOf(run) || unshown.contains(run.segment()));
    }

    boolean tells(Section section) {
        return !without.contains(section);
    }

    boolean tells(String segment) {
        return !leftOut.contains(segment);
    }
}
