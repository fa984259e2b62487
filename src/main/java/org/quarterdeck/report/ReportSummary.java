package org.quarterdeck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.quarterdeck.report.ReportElement.Chapter;
import org.quarterdeck.report.ReportElement.Fact;
import org.quarterdeck.report.ReportElement.Items;
import org.quarterdeck.report.ReportElement.Line;
import org.quarterdeck.report.ReportElement.Topic;
import org.quarterdeck.session.history.AskedRun;

/** The first page of a report, for who won't read on: findings, before and after, commitments, and how many answered. */
final class ReportSummary {

    private ReportSummary() {}

    static List<ReportElement> of(SessionData data, ReportPlan plan, ReportMessages words, UnaryOperator<String> print) {
        var pieces = new ArrayList<ReportElement>();
        if (!plan.findings().isEmpty()) {
            pieces.add(new Topic(words.text("short.findings")));
            pieces.add(new Items(plan.findings().stream().map(print).toList()));
        }
        pieces.addAll(moves(data, plan, words, print));
        var facts = new ArrayList<Line>();
        var answered = data.session().runs().stream().filter(run -> run.people() > 0 && plan.tells(run.segment())).toList();
        if (!answered.isEmpty()) {
            double share = answered.stream().mapToDouble(run -> Math.min(1, (double) run.answers() / run.people())).average()
                    .orElse(0);
            facts.add(new Line(words.text("short.rate", answered.size(),
                    words.percent(org.quarterdeck.i18n.NumberRounding.percent(share)), data.summary().people()), false));
        }
        var room = data.session().end();
        if (room != null && room.exercises().commitments().count() > 0) {
            facts.add(new Line(words.text("promises", room.exercises().commitments().count(), data.commitments().size()), false));
        }
        if (!facts.isEmpty()) {
            pieces.add(new Topic(words.text("short.part")));
            pieces.addAll(facts);
        }
        if (pieces.isEmpty()) {
            return List.of();
        }
        pieces.addFirst(new Chapter(words.text("short")));
        return pieces;
    }

    /** Returns how people moved on the questions that were asked again, each in one small table. */
    private static List<ReportElement> moves(SessionData data, ReportPlan plan, ReportMessages words,
            UnaryOperator<String> print) {
        var pieces = new ArrayList<ReportElement>();
        for (AskedRun run : data.session().runs()) {
            var before = run.before();
            var poll = run.poll();
            if (before == null || poll == null || run.secondRound() || !plan.tells(run, data.scope())
                    || data.scope().withholds(run) || data.scope().withholdsShift(run)) {
                continue;
            }
            var table = MoveTable.of(poll.question(), before.shift(), words, print);
            if (table != null) {
                pieces.add(new Topic(words.text("short.moved", print.apply(before.title()), print.apply(run.title()))));
                pieces.add(new Line(table.title(), true));
                pieces.add(table);
            }
        }
        return pieces;
    }

    /** Returns the client's name for the cover, or an empty text. */
    static List<Fact> client(SessionData data, ReportPlan plan, ReportMessages words) {
        var named = data.workshop().brand().client();
        var client = !plan.client().isBlank()
                ? plan.client().strip()
                : !data.summary().details().client().isEmpty() ? data.summary().details().client() : named == null ? "" : named;
        return client.isEmpty() ? List.of() : List.of(new Fact(words.text("fact.client"), client));
    }
}
