package org.quarterdeck.archive.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.archive.event.ArchiveTimestamps;
import org.quarterdeck.archive.jdbc.JdbcSupport;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.json.AnswerJson;
import org.quarterdeck.question.json.UnreadableAnswerException;
import org.quarterdeck.session.port.SessionArchive.SavedAnswer;
import org.quarterdeck.workshop.QuestionKind;

/** Reads the answers of a session from the public {@code saved_answers} view. */
public final class AnswerRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Something in the archive makes no sense. */
    static final class NonsenseException extends SQLException {

        private static final long serialVersionUID = 1;

        NonsenseException(String what, Exception why) {
            super(what, why);
        }
    }

    private AnswerRows() {}

    public static List<SavedAnswer> of(Connection connection, String session) throws SQLException {
        var all = new ArrayList<SavedAnswer>();
        JdbcSupport.each(connection, """
                SELECT saved_answers.* FROM saved_answers JOIN run USING (session_id, run) WHERE session_id = ?
                ORDER BY abs(run.opened_rev), seat""", row -> all.add(saved(row)), session);
        return List.copyOf(all);
    }

    private static SavedAnswer saved(ResultSet row) throws SQLException {
        var session = row.getString("session_id");
        var kind = kind(session, row.getString("type"));
        return new SavedAnswer(session, row.getString("segment_id"), row.getString("run"), row.getInt("round"), kind,
                row.getInt("seat"), answer(session, kind, row.getString("answer_json")),
                ArchiveTimestamps.instant(row.getString("saved_at")),
                row.getBoolean("by_hand"));
    }

    static QuestionKind kind(String session, String word) throws SQLException {
        try {
            return QuestionKind.named(word);
        } catch (IllegalArgumentException e) {
            throw new NonsenseException("a run of session " + session + " makes no sense", e);
        }
    }

    /** Returns whether an answer and its time make sense. */
    public static boolean isReadable(QuestionKind kind, String json, String at) {
        try {
            AnswerJson.read(kind, JSON.readTree(json));
            ArchiveTimestamps.instant(at);
            return true;
        } catch (JsonProcessingException | UnreadableAnswerException | DateTimeException e) {
            return false;
        }
    }

    static Answer answer(String session, QuestionKind kind, String json) throws SQLException {
        try {
            return AnswerJson.read(kind, JSON.readTree(json));
        } catch (JsonProcessingException | UnreadableAnswerException e) {
            throw new NonsenseException("an answer of session " + session + " makes no sense", e);
        }
    }
}
