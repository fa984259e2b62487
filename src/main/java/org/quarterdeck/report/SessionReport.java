package org.quarterdeck.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.report.ReportElement.Chapter;
import org.quarterdeck.report.ReportElement.Items;
import org.quarterdeck.workshop.Workshop;

/**
 * The report on a session for a client: the questions and their results in the order of the workshop. It contains no seat,
 * no name and no text that was held back.
 *
 * @param footer the text at the foot of every page
 */
public record SessionReport(String title, @Nullable String author, String lang, String footer, List<ReportElement> pieces) {

    public SessionReport {
        pieces = List.copyOf(pieces);
    }

    /**
     * Returns the report of a session.
     *
     * @param print replaces typewriter characters by typographic ones, such as quotation marks
     */
    public static SessionReport of(SessionData data, java.util.function.UnaryOperator<String> print) {
        var workshop = data.workshop();
        var words = ReportMessages.of(workshop.lang());
        var pieces = new java.util.ArrayList<>(ReportIntroduction.of(data, words, print));
        pieces.addAll(ReportParts.of(data, words, print));
        pieces.addAll(AudienceElements.of(data.session(), words));
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
