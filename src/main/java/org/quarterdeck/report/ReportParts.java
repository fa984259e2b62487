package org.quarterdeck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.quarterdeck.report.ReportElement.Chapter;
import org.quarterdeck.report.ReportElement.Line;
import org.quarterdeck.report.ReportElement.Table;
import org.quarterdeck.session.history.AskedRun;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.AgendaPart;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SegmentNames;
import org.quarterdeck.workshop.Simulation;
import org.quarterdeck.workshop.SlideContent;
import org.quarterdeck.workshop.SlideLayout;

/** The report on each part, in the order of the workshop. Slides of the facilitator are not repeated. */
final class ReportParts {

    private final SessionData data;
    private final ReportMessages words;
    private final UnaryOperator<String> print;
    private final ReportPlan plan;
    private final List<ReportElement> appendix;

    private ReportParts(SessionData data, ReportPlan plan, ReportMessages words, UnaryOperator<String> print,
            List<ReportElement> appendix) {
        this.data = data;
        this.plan = plan;
        this.appendix = appendix;
        this.words = words;
        this.print = print;
    }

    /** @param appendix takes the tables of numbers */
    static List<ReportElement> of(SessionData data, ReportPlan plan, ReportMessages words, UnaryOperator<String> print,
            List<ReportElement> appendix) {
        var parts = new ReportParts(data, plan, words, print, appendix);
        var room = data.session().end();
        if (room == null) {
            return parts.onlyCounts();
        }
        var pieces = new ArrayList<ReportElement>();
        for (var part : room.workshop().parts()) {
            var said = parts.part(part, room);
            if (!said.isEmpty()) {
                var title = print.apply(SegmentNames.of(part));
                pieces.add(new Chapter(title));
                var own = plan.words().getOrDefault(title, "").strip();
                if (!own.isEmpty()) {
                    pieces.add(new Line(print.apply(own), false));
                }
                pieces.addAll(said);
            }
        }
        return pieces;
    }

    /** Returns the counts alone, for a session whose questions cannot be read. */
    private List<ReportElement> onlyCounts() {
        var rows = data.session().runs().stream()
                .map(run -> List.of(run.title(), words.clock(run.openedAt(), data.zone()), words.count(run.answers()))).toList();
        return List.of(new Chapter(words.text("asked")), new Line(words.text("unreadable"), false),
                new Table(words.text("asked"), List.of(words.text("sheet.question"), words.text("sheet.asked"),
                        words.text("fact.answers")), 1, rows, false));
    }

    private List<ReportElement> part(AgendaPart part, RoomState room) {
        var pieces = new ArrayList<ReportElement>();
        var unanswered = new ArrayList<String>();
        var unshown = new ArrayList<String>();
        for (var segment : part.segments()) {
            if (!plan.tells(segment.id())) {
                continue;
            }
            switch (segment.content()) {
                case Poll poll -> {
                    if (answered(segment).isEmpty()) {
                        unanswered.add(quoted(segment));
                    } else if (!addRuns(segment, room, pieces)) {
                        unshown.add(quoted(segment));
                    }
                }
                case Breakout breakout -> {
                    pieces.addAll(GroupElements.of(room, segment, breakout, words, print));
                    addRuns(segment, room, pieces);
                }
                case Simulation simulation -> {
                    if (ExerciseResults.isLast(segment, simulation, room)) {
                        pieces.addAll(CaseElements.of(data, room, segment, simulation, words, print));
                    }
                }
                case SlideContent slide -> {
                    if (segment.layout() == SlideLayout.COMMITMENTS) {
                        pieces.addAll(ExerciseElements.commitments(room, segment, data.commitments(), words, print));
                    }
                }
            }
        }
        if (!unanswered.isEmpty()) {
            pieces.add(new Line(words.text("silent", String.join(words.text("list"), unanswered)), true));
        }
        if (!unshown.isEmpty()) {
            pieces.add(new Line(words.text("unshown", String.join(words.text("list"), unshown)), true));
        }
        return pieces;
    }

    private String quoted(Segment segment) {
        return print.apply("\"" + SegmentNames.of(segment) + "\"");
    }

    private List<AskedRun> answered(Segment segment) {
        return data.session().runs().stream()
                .filter(run -> run.segment().equals(segment.id()) && (run.answers() > 0 || answeredBefore(run))).toList();
    }

    /** Adds every run that has answers and that the report tells of; returns whether there was one. */
    private boolean addRuns(Segment segment, RoomState room, List<ReportElement> pieces) {
        var runs = answered(segment).stream().filter(run -> plan.tells(run, data.scope())).toList();
        runs.forEach(run -> pieces.addAll(RunElements.of(run, segment, room, data.scope(), words, print, appendix)));
        return !runs.isEmpty();
    }

    private static boolean answeredBefore(AskedRun run) {
        return run.secondRound() && run.before() != null && run.before().result().answers() > 0;
    }
}
