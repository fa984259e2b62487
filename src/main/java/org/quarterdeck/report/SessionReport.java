package org.quarterdeck.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.report.ReportElement.Chapter;
import org.quarterdeck.report.ReportElement.Items;
import org.quarterdeck.report.ReportPlan.Section;
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
     * Returns the report of a session without words of the trainer's own.
     *
     * @param print replaces typewriter characters by typographic ones, such as quotation marks
     */
    public static SessionReport of(SessionData data, java.util.function.UnaryOperator<String> print) {
        return of(data, ReportPlan.NONE, print);
    }

    /**
     * Returns the report of a session as the trainer planned it.
     *
     * @param print replaces typewriter characters by typographic ones, such as quotation marks
     */
    public static SessionReport of(SessionData data, ReportPlan plan, java.util.function.UnaryOperator<String> print) {
        var workshop = data.workshop();
        var lang = plan.language(workshop);
        var words = ReportMessages.of(lang);
        var pieces = new java.util.ArrayList<>(ReportIntroduction.of(data, plan, words, print));
        pieces.addAll(ReportSummary.of(data, plan, words, print));
        var appendix = new java.util.ArrayList<ReportElement>();
        pieces.addAll(ReportParts.of(data, plan, words, print, appendix));
        if (plan.tells(Section.AUDIENCE)) {
            pieces.addAll(AudienceElements.of(data.session(), words));
        }
        if (plan.tells(Section.PARKING)) {
            pieces.addAll(AudienceElements.parked(data.session(), words, print));
        }
        if (plan.tells(Section.SOURCES)) {
            pieces.addAll(sources(workshop, words, print));
        }
        if (plan.tells(Section.APPENDIX) && !appendix.isEmpty()) {
            pieces.add(new Chapter(words.text("appendix")));
            pieces.addAll(appendix);
        }
        if (plan.tells(Section.AGENDA)) {
            pieces.addAll(ReportIntroduction.agenda(data, words, print));
        }
        if (plan.tells(Section.NOTES)) {
            pieces.addAll(AudienceElements.notes(data, words, print));
        }
        var title = print.apply(data.summary().title());
        var footer = title + " · " + words.text("report") + (data.summary().rehearsal() ? " · " + words.text("rehearsal") : "");
        return new SessionReport(title, workshop.author(), lang, footer, pieces);
    }

    private static List<ReportElement> sources(Workshop workshop, ReportMessages words,
            java.util.function.UnaryOperator<String> print) {
        return workshop.sources().isEmpty()
                ? List.of()
                : List.of(new Chapter(words.text("sources")),
                        new Items(workshop.sources().values().stream().map(print).toList()));
    }
}
