package org.quarterdeck.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.report.ReportElement.Chapter;
import org.quarterdeck.report.ReportElement.Items;
import org.quarterdeck.workshop.Workshop;

/**
 * What a client gets of a session: what was asked and what came of it, in the order of the workshop. It has no seat, no name and no
 * word that was held back.
 *
 * @param footer what stands on every page
 */
public record SessionReport(String title, @Nullable String author, String lang, String footer, List<ReportElement> pieces) {

    public SessionReport {
        pieces = List.copyOf(pieces);
    }

    /** @param print makes print of typed text: real quotation marks and the like */
    public static SessionReport of(SessionData data, java.util.function.UnaryOperator<String> print) {
        var workshop = data.workshop();
        var words = ReportMessages.of(workshop.lang());
        var pieces = new java.util.ArrayList<>(ReportIntroduction.of(data, words, print));
        pieces.addAll(ReportParts.of(data, words, print));
        pieces.addAll(sources(workshop, words, print));
        var title = print.apply(data.summary().title());
        var footer = title + " · " + words.text("report") + (data.summary().rehearsal() ? " · " + words.text("rehearsal") : "");
        return new SessionReport(title, workshop.author(), workshop.lang(), footer, pieces);
    }

    private static List<ReportElement> sources(Workshop workshop, ReportMessages words,
            java.util.function.UnaryOperator<String> print) {
        return workshop.sources().isEmpty()
                ? List.of()
                : List.of(new Chapter(words.text("sources")),
                        new Items(workshop.sources().values().stream().map(print).toList()));
    }
}
