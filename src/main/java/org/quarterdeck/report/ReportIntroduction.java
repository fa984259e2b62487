package org.quarterdeck.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.quarterdeck.report.ReportElement.Chapter;
import org.quarterdeck.report.ReportElement.Cover;
import org.quarterdeck.report.ReportElement.Fact;
import org.quarterdeck.report.ReportElement.Line;
import org.quarterdeck.report.ReportElement.Table;
import org.quarterdeck.workshop.SegmentNames;

/** The start of a report: the session, how to read the report, and the time each part took. */
final class ReportIntroduction {

    private final SessionData data;
    private final ReportPlan plan;
    private final ReportMessages words;
    private final UnaryOperator<String> print;

    private ReportIntroduction(SessionData data, ReportPlan plan, ReportMessages words, UnaryOperator<String> print) {
        this.data = data;
        this.plan = plan;
        this.words = words;
        this.print = print;
    }

    static List<ReportElement> of(SessionData data, ReportPlan plan, ReportMessages words, UnaryOperator<String> print) {
        var front = new ReportIntroduction(data, plan, words, print);
        var pieces = new ArrayList<ReportElement>();
        pieces.add(front.cover());
        pieces.add(new Line(words.text("how_to_read"), false));
        if (data.summary().rehearsal()) {
            pieces.add(new Line(words.text("rehearsal.means"), false));
        }
        if (data.shared()) {
            pieces.add(new Line(words.text("shared_with_team"), false));
        }
        Stream.of(data.withheldNote(words), data.unreadNote(words)).filter(note -> !note.isEmpty())
                .forEach(note -> pieces.add(new Line(note, false)));
        if (data.summary().endedAt() == null) {
            pieces.add(new Line(words.text("not_over"), false));
        }
        return pieces;
    }

    /** Returns the parts with their planned and actual length, if either is known. */
    static List<ReportElement> agenda(SessionData data, ReportMessages words, UnaryOperator<String> print) {
        return new ReportIntroduction(data, ReportPlan.NONE, words, print).agenda();
    }

    private Cover cover() {
        var summary = data.summary();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.text("fact.date"), words.day(summary.startedAt(), data.zone())));
        var ended = summary.endedAt();
        var times = words.clock(summary.startedAt(), data.zone());
        facts.add(new Fact(words.text("fact.time"), ended == null
                ? times
                : times + "–" + words.clock(ended, data.zone()) + " ("
                        + words.length(Duration.between(summary.startedAt(), ended)) + ")"));
        if (summary.cut() != null) {
            facts.add(new Fact(words.text("fact.planned"), words.length(Duration.ofMinutes(summary.cut()))));
        }
        var client = ReportSummary.client(data, plan, words);
        facts.addAll(client);
        var author = data.workshop().author();
        if (author != null) {
            facts.add(new Fact(words.text("fact.author"), author));
        }
        facts.add(new Fact(words.text("fact.people"), words.count(summary.people())));
        facts.add(new Fact(words.text("fact.answers"), words.count(summary.answers())));
        return new Cover(ReportLogo.of(plan, data, client.isEmpty() ? "" : client.getFirst().value()), words.text("report"),
                print.apply(summary.title()),
                summary.rehearsal() ? words.text("rehearsal") : "", facts);
    }

    private List<ReportElement> agenda() {
        var rows = new ArrayList<List<String>>();
        double planned = 0;
        var taken = Duration.ZERO;
        for (var part : data.workshop().parts()) {
            var took = data.session().taken(part);
            rows.add(List.of(print.apply(SegmentNames.of(part)), length(Duration.ofSeconds(Math.round(part.minutes() * 60))),
                    length(took)));
            planned += part.minutes();
            taken = taken.plus(took);
        }
        if (planned == 0 && taken.isZero()) {
            return List.of();
        }
        rows.add(List.of(words.text("column.all"), length(Duration.ofSeconds(Math.round(planned * 60))), length(taken)));
        return List.of(new Chapter(words.text("agenda")), new Table(words.text("agenda.table"),
                List.of(words.text("agenda.part"), words.text("agenda.planned"), words.text("agenda.taken")), 1, rows, true));
    }

    private String length(Duration length) {
        return length.isZero() ? "–" : length.toSeconds() < 60 ? words.text("under_a_minute") : words.length(length);
    }
}
