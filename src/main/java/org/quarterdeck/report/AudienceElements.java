package org.quarterdeck.report;

import java.util.List;
import java.util.function.UnaryOperator;
import org.quarterdeck.report.ReportElement.Chapter;
import org.quarterdeck.report.ReportElement.Table;
import org.quarterdeck.session.audience.AudienceQuestion;
import org.quarterdeck.session.history.ReplayedSession;
import org.quarterdeck.session.memo.Memo;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.SegmentNames;

/**
 * The report on the questions from the room, those that it could see, in the order of votes; on the points that it parked; and
 * on the facilitator's notes to self.
 */
public final class AudienceElements {

    private AudienceElements() {}

    static List<ReportElement> of(ReplayedSession session, ReportMessages words) {
        var asked = asked(session);
        return asked.isEmpty()
                ? List.of()
                : List.of(new Chapter(words.text("questions")),
                        new Table(words.text("questions"), heads(words), 2,
                                asked.stream().map(each -> List.of(each.text(), mark(each, words), words.count(each.votes())))
                                        .toList(),
                                false));
    }

    static List<ReportElement> parked(ReplayedSession session, ReportMessages words, UnaryOperator<String> print) {
        var points = parked(session);
        var end = session.end();
        return points.isEmpty() || end == null
                ? List.of()
                : List.of(new Chapter(words.text("parking")),
                        new Table(words.text("parking"), parkedHeads(words), 3,
                                points.stream().map(each -> List.of(print.apply(each.text()), mark(each, words),
                                        print.apply(place(each, end)))).toList(),
                                false));
    }

    /** Returns the points of the parking lot at the end; none where the session can't be replayed. */
    public static List<Memo> parked(ReplayedSession session) {
        var end = session.end();
        return end == null ? List.of() : end.screen().memos().parked();
    }

    /** Returns the heads of their table: the point, whether it was dealt with, and where it came up. */
    public static List<String> parkedHeads(ReportMessages words) {
        return List.of(words.text("parking.point"), words.text("parking.settled"), words.text("parking.place"));
    }

    /** Returns the word for a point that was dealt with, or nothing. */
    public static String mark(Memo point, ReportMessages words) {
        return point.settled() ? words.text("questions.yes") : "";
    }

    /** Returns the name of the slide that was shown when a line was written. */
    public static String place(Memo memo, RoomState end) {
        int place = end.workshop().indexOf(memo.segment());
        return place < 0 ? "" : SegmentNames.of(end.workshop().segments().get(place));
    }

    static List<ReportElement> notes(SessionData data, ReportMessages words, UnaryOperator<String> print) {
        var end = data.session().end();
        if (end == null || end.screen().memos().own().isEmpty()) {
            return List.of();
        }
        var rows = end.screen().memos().own().stream().map(each -> List.of(words.clock(each.at(), data.zone()),
                print.apply(place(each, end)), print.apply(each.text()))).toList();
        return List.of(new Chapter(words.text("notes")), new Table(words.text("notes"),
                List.of(words.text("notes.time"), words.text("parking.place"), words.text("notes.note")), 3, rows, false));
    }

    /** Returns the questions that the room could see; none where the session can't be replayed. */
    public static List<AudienceQuestion> asked(ReplayedSession session) {
        var end = session.end();
        return end == null ? List.of() : end.questions().shown();
    }

    /** Returns the heads of their table: the question, whether it was answered, and its votes. */
    public static List<String> heads(ReportMessages words) {
        return List.of(words.text("sheet.question"), words.text("questions.answered"), words.text("questions.votes"));
    }

    /** Returns the word for a question that was answered, or nothing. */
    public static String mark(AudienceQuestion question, ReportMessages words) {
        return question.answered() ? words.text("questions.yes") : "";
    }
}
