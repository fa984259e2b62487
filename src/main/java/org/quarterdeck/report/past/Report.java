package org.quarterdeck.report.past;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.report.past.Piece.Chapter;
import org.quarterdeck.report.past.Piece.Items;
import org.quarterdeck.workshop.Workshop;

/**
 * What a client gets of a session: what was asked and what came of it, in the order of the workshop. It has no seat, no name and no
 * word that was held back.
 *
 * @param footer what stands on every page
 */
public record Report(String title, @Nullable String author, String lang, String footer, List<Piece> pieces) {

    public Report {
        pieces = List.copyOf(pieces);
    }

    /** @param print makes print of typed text: real quotation marks and the like */
    public static Report of(SessionData data, java.util.function.UnaryOperator<String> print) {
        var workshop = data.workshop();
        var words = ReportWords.of(workshop.lang());
        var pieces = new java.util.ArrayList<>(Front.of(data, words, print));
        pieces.addAll(Parts.of(data, words, print));
        pieces.addAll(sources(workshop, words, print));
        var title = print.apply(data.summary().title());
        var footer = title + " · " + words.text("report") + (data.summary().rehearsal() ? " · " + words.text("rehearsal") : "");
        return new Report(title, workshop.author(), workshop.lang(), footer, pieces);
    }

    private static List<Piece> sources(Workshop workshop, ReportWords words, java.util.function.UnaryOperator<String> print) {
        return workshop.sources().isEmpty()
                ? List.of()
                : List.of(new Chapter(words.text("sources")),
                        new Items(workshop.sources().values().stream().map(print).toList()));
    }
}
