package org.quarterdeck.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.quarterdeck.question.Answer;
import org.quarterdeck.session.port.CohortSource.Cohort;

/** Reads the answers of other sessions to the same question. */
final class CohortRows {

    private CohortRows() {}

    static List<Cohort> asked(Connection connection, String fingerprint, int round, String except) throws SQLException {
        var answers = new LinkedHashMap<String, List<Answer>>();
        JdbcSupport.each(connection, """
                SELECT session.id, run.type, answer.answer_json
                FROM run JOIN session ON session.id = run.session_id JOIN answer USING (session_id, run)
                WHERE run.fingerprint = ?1 AND run.round = ?2 AND session.id <> ?3 AND NOT session.rehearsal
                AND run.opened_rev > 0
                AND run.opened_rev = (SELECT max(opened_rev) FROM run AS later WHERE later.session_id = run.session_id
                AND later.fingerprint = run.fingerprint AND later.round = run.round)
                ORDER BY session.started_at, session.id, answer.seat""",
                row -> answers.computeIfAbsent(row.getString(1), session -> new ArrayList<>())
                        .add(AnswerRows.answer(row.getString(1), AnswerRows.kind(row.getString(1), row.getString(2)),
                                row.getString(3))),
                fingerprint, round, except);
        return answers.entrySet().stream().map(each -> new Cohort(each.getKey(), List.copyOf(each.getValue()))).toList();
    }
}
