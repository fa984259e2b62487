package org.quarterdeck.archive.history;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.archive.jdbc.JdbcSupport;
import org.quarterdeck.question.kind.RunTally;
import org.quarterdeck.session.port.CohortSource.Cohort;

/** Reads what other sessions answered to the same question. */
public final class CohortRows {

    private CohortRows() {}

    /**
     * Returns the tallies of a question's last run, in whatever language, in each session but one, oldest first, without
     * rehearsals.
     */
    public static List<Cohort> asked(Connection connection, Set<String> fingerprints, int round, String except)
            throws SQLException {
        var all = new ArrayList<Cohort>();
        var asked = new ArrayList<Object>(fingerprints);
        asked.addAll(List.of(round, except));
        asked.addAll(fingerprints);
        JdbcSupport.each(connection, query(fingerprints.size()), row -> {
            var tally = tally(connection, row);
            if (tally != null && tally.answers() > 0) {
                all.add(new Cohort(row.getString(1), tally));
            }
        }, asked.toArray());
        return List.copyOf(all);
    }

    private static String query(int fingerprints) {
        // The plus sign keeps the inner query on the runs of one session.
        return """
                SELECT session.id, run.run, run.type, session.counted_answers, run_tally.answers, run_tally.figures,
                seal.sums, seal.sum
                FROM run JOIN session ON session.id = run.session_id
                LEFT JOIN run_tally ON run_tally.session_id = run.session_id AND run_tally.run = run.run
                LEFT JOIN seal ON seal.session_id = run.session_id AND seal.part = 'run_tally'
                WHERE run.fingerprint IN (#) AND run.fingerprint <> '' AND run.round = ? AND session.id <> ?
                AND NOT session.rehearsal AND run.opened_rev > 0
                AND run.opened_rev = (SELECT max(opened_rev) FROM run AS later WHERE later.session_id = run.session_id
                AND +later.fingerprint IN (#) AND later.round = run.round)
                ORDER BY session.started_at, session.id""".replace("#",
                String.join(", ", Collections.nCopies(fingerprints, "?")));
    }

    private static @Nullable RunTally tally(Connection connection, ResultSet row) throws SQLException {
        var session = row.getString(1);
        var kind = AnswerRows.kind(session, row.getString(3));
        boolean counted = JdbcSupport.integer(row, "counted_answers") != null;
        if (!RunTally.has(kind)) {
            return null;
        }
        return counted && isSound(session, row)
                ? TallyRows.kept(session, kind, row.getInt(5), row.getString(6))
                : TallyRows.counted(connection, session, row.getString(2), kind);
    }

    /** Returns whether a tally that was kept is as it was sealed. */
    private static boolean isSound(String session, ResultSet row) throws SQLException {
        var figures = row.getString(6);
        return figures == null || SessionSeal.holds(session, SessionSeal.Part.TALLY, row.getString(7), row.getLong(8),
                List.of(session, row.getString(2), row.getInt(5), figures));
    }
}
