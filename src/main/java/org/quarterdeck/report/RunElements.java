package org.quarterdeck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.ComparisonResult.Before;
import org.quarterdeck.question.Result;
import org.quarterdeck.question.SameTexts;
import org.quarterdeck.question.kind.ResultTable;
import org.quarterdeck.report.ReportElement.Figure;
import org.quarterdeck.report.ReportElement.Line;
import org.quarterdeck.report.ReportElement.Table;
import org.quarterdeck.report.ReportElement.Topic;
import org.quarterdeck.report.kind.QuestionDescription;
import org.quarterdeck.session.history.AskedRun;
import org.quarterdeck.session.query.GroupSummary;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Inline;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Segment;

/** The report on one run of a question: the question, its chart and its numbers. */
final class RunElements {

    private final AskedRun run;
    private final ExportScope scope;
    private final @Nullable Before before;
    private final ReportMessages words;
    private final UnaryOperator<String> print;

    private RunElements(AskedRun run, ExportScope scope, ReportMessages words, UnaryOperator<String> print) {
        this.run = run;
        this.scope = scope;
        this.before = scope.before(run);
        this.words = words;
        this.print = print;
    }

    /** @param appendix takes the table of its numbers */
    static List<ReportElement> of(AskedRun run, Segment segment, RoomState room, ExportScope scope,
            ReportMessages words, UnaryOperator<String> print, List<ReportElement> appendix) {
        return new RunElements(run, scope, words, print).pieces(segment, room, appendix);
    }

    private List<ReportElement> pieces(Segment segment, RoomState room, List<ReportElement> appendix) {
        var pieces = new ArrayList<ReportElement>();
        boolean ballot = segment.content() instanceof Breakout;
        pieces.add(new Topic(ballot ? words.text("ballot", print.apply(run.title())) : print.apply(run.title())));
        pieces.add(new Line(facts(), true));
        var poll = run.poll();
        var result = run.result();
        if (poll == null || result == null) {
            return pieces;
        }
        if (scope.withholds(run)) {
            pieces.add(new Line(words.text("withheld", scope.smallest()), false));
            return pieces;
        }
        if (!ballot) {
            segment.body().stream().filter(Block.Paragraph.class::isInstance)
                    .forEach(block -> pieces.add(new Line(print.apply(Inline.plain(((Block.Paragraph) block).text())), false)));
        }
        pieces.add(new Figure(chart(poll, result, segment, room)));
        var story = poll.toldWords();
        if (story != null) {
            pieces.add(new Line(words.text("told", print.apply(story)), false));
        }
        // Where an answer has no direction, the chart says it all; how people moved between two polls stands on the first page.
        var moves = before == null || !run.secondRound() ? null : MoveTable.of(poll.question(), before.shift(), words, print);
        if (moves != null) {
            pieces.add(new Line(moves.title(), true));
            pieces.add(moves);
        }
        if (scope.withholdsShift(run)) {
            pieces.add(new Line(words.text("withheld.shift", scope.smallest()), true));
        }
        if (result instanceof Result.Counts counts && !counts.others().isEmpty()) {
            pieces.add(new Line(words.text("others", String.join(" · ", counts.others())), false));
        }
        var table = table(poll.question(), result);
        if (table != null) {
            appendix.add(new Topic(print.apply(run.title())));
            appendix.add(table);
            var note = QuestionDescription.of(poll.question().printed(print), "").note();
            if (note != null) {
                appendix.add(new Line(words.text(note), true));
            }
        }
        return pieces;
    }

    private ReportChart chart(Poll poll, Result result, Segment segment, RoomState room) {
        if (segment.content() instanceof Breakout && poll.question() instanceof Question.Choice choice) {
            var sheets = GroupSummary.all(room, segment);
            return new ReportChart.Ballot(choice, result, room.exercises().breakout(segment.id()).ballot().stream()
                    .map(number -> sheets.get(number - 1).seen()).toList());
        }
        return new ReportChart.Answers(poll.question(), result, before, poll.told());
    }

    private String facts() {
        var facts = new ArrayList<String>();
        facts.add(words.text("run.answers", run.answers()));
        if (run.result() != null && run.result().hands() > 0) {
            facts.add(words.text("run.hands", run.result().hands()));
        }
        if (before != null && !scope.withholds(run)) {
            facts.add(run.secondRound()
                    ? words.text("run.rounds", before.result().answers())
                    : words.text("run.compared", print.apply(before.title())));
        }
        if (run.times() > 1) {
            facts.add(words.text("run.asking", run.time(), run.times()));
        }
        if (run.heldBack() > 0) {
            facts.add(words.text("run.held_back", run.heldBack()));
        }
        if (!run.shown()) {
            facts.add(words.text("run.not_shown"));
        }
        return String.join(" · ", facts);
    }

    /** Returns the table, or null if it has no rows. */
    private @Nullable Table table(Question question, Result result) {
        var now = ResultTable.inFull(question, result);
        // There is no space for the ratings of both rounds side by side.
        var table = before == null
                ? now
                : ResultTable.of(question, result).beside(ResultTable.of(question, before.result()));
        if (table.rows().isEmpty()) {
            return null;
        }
        boolean quoted = question instanceof Question.Open;
        var rows = new ArrayList<>(
                table.rows().stream().map(row -> row.stream().map(cell -> cell(cell, quoted)).toList()).toList());
        if (!table.total().isEmpty()) {
            rows.add(table.total().stream().map(words::cell).toList());
        }
        if (result instanceof Result.Wall wall) {
            return texts(wall, question instanceof Question.Text text && text.upvotes());
        }
        int names = (int) table.heads().stream().filter(head -> head.column().names()).count();
        return new Table(words.text("numbers", print.apply(run.title())), table.heads().stream().map(words::head).toList(), names,
                rows, !table.total().isEmpty());
    }

    /**
     * Returns each different text once with how many wrote it, most first.
     *
     * @param upvotes whether people voted for each other's texts
     */
    private Table texts(Result.Wall wall, boolean upvotes) {
        var rows = SameTexts.of(wall).stream().map(same -> {
            var row = new ArrayList<>(List.of(same.getFirst().text(), words.count(same.size())));
            if (upvotes) {
                row.add(words.count(SameTexts.votes(same)));
            }
            return List.copyOf(row);
        }).toList();
        var heads = new ArrayList<>(List.of(words.text("column.text"), words.text("column.people")));
        if (upvotes) {
            heads.add(words.text("column.votes"));
        }
        return new Table(words.text("numbers", print.apply(run.title())), List.copyOf(heads), 1, rows, false);
    }

    /** Returns the text of a cell. Participants' own words are left unchanged. */
    private String cell(ResultTable.Cell cell, boolean quoted) {
        return cell instanceof ResultTable.Name name && !quoted ? print.apply(name.text()) : words.cell(cell);
    }
}
