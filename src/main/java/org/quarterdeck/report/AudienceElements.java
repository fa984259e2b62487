package org.quarterdeck.report;

import java.util.List;
import org.quarterdeck.report.ReportElement.Chapter;
import org.quarterdeck.report.ReportElement.Table;
import org.quarterdeck.session.audience.AudienceQuestion;
import org.quarterdeck.session.history.ReplayedSession;

/** The report on the questions from the room: those that the room could see, in the order of votes. */
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
