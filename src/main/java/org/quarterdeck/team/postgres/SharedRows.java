package org.quarterdeck.team.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.json.RunTallyJson;
import org.quarterdeck.question.json.UnreadableAnswerException;
import org.quarterdeck.question.kind.RunTally;
import org.quarterdeck.session.history.SearchWords;
import org.quarterdeck.session.port.CohortSource.Cohort;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.team.TeamArchive.Listed;
import org.quarterdeck.workshop.QuestionKind;

/** Reads what is shared. */
final class SharedRows {

    static final String LIST = """
            SELECT session_id, title, started_at, ended_at, cut, people, answers, rehearsal, owner, owner = current_user AS own
            FROM quarterdeck.session ORDER BY started_at DESC, session_id DESC""";
    static final String QUESTION = """
            SELECT run.session_id, run.type, run.people, run.tally::text
            FROM quarterdeck.run JOIN quarterdeck.session USING (session_id)
            WHERE run.fingerprint = ANY (?) AND run.round = ? AND run.latest AND run.fingerprint <> ''
            AND run.tally IS NOT NULL AND run.session_id <> ? AND NOT session.rehearsal
            ORDER BY session.started_at, run.session_id, length(run.run), run.run""";
    static final String FIND = """
            SELECT session_id FROM quarterdeck.session_words WHERE words @@ ?::tsquery""";
    static final String FILE = """
            SELECT digest, content FROM quarterdeck.session JOIN quarterdeck.session_file USING (session_id) WHERE session_id = ?""";
    private static final String DIGEST = "SELECT digest, owner, owner = current_user FROM quarterdeck.session WHERE session_id = ?";

    /**
     * A shared session without its content.
     *
     * @param own whether who asks shared it
     */
    record Stamp(String digest, String owner, boolean own) {}

    /** The content of a shared session. */
    record Content(String digest, byte[] packed) {}

    private SharedRows() {}

    static List<Listed> list(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(LIST); var row = statement.executeQuery()) {
            var all = new ArrayList<Listed>();
            while (row.next()) {
                all.add(new Listed(summary(row), row.getString("owner"), row.getBoolean("own")));
            }
            return all;
        }
    }

    private static Summary summary(ResultSet row) throws SQLException {
        int cut = row.getInt("cut");
        var length = row.wasNull() ? null : cut;
        return new Summary(row.getString("session_id"), row.getString("title"), instant(row, "started_at"),
                row.getObject("ended_at") == null ? null : instant(row, "ended_at"), length, row.getInt("people"),
                row.getInt("answers"), row.getBoolean("rehearsal"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static List<Cohort> asked(Connection connection, Set<String> fingerprints, int round, String except) throws SQLException {
        try (var statement = connection.prepareStatement(QUESTION)) {
            statement.setArray(1, connection.createArrayOf("text", fingerprints.toArray()));
            statement.setInt(2, round);
            statement.setString(3, except);
            try (var row = statement.executeQuery()) {
                // A session may have been asked the question in two languages: its last run counts.
                var all = new LinkedHashMap<String, Cohort>();
                while (row.next()) {
                    all.put(row.getString(1), new Cohort(row.getString(1), tally(row)));
                }
                return List.copyOf(all.values());
            }
        }
    }

    private static RunTally tally(ResultSet row) throws SQLException {
        try {
            return RunTallyJson.read(QuestionKind.named(row.getString(2)), row.getInt(3), row.getString(4));
        } catch (UnreadableAnswerException | IllegalArgumentException e) {
            throw new SQLException("a tally of session " + row.getString(1) + " makes no sense", e);
        }
    }

    /** Returns the ids of the sessions in which all of the words stand. */
    static Set<String> search(Connection connection, String words) throws SQLException {
        var wanted = SearchWords.of(words);
        var found = new HashSet<String>();
        if (wanted.isEmpty()) {
            return found;
        }
        try (var statement = connection.prepareStatement(FIND)) {
            // Words have letters and digits alone, so that nothing in them needs to be escaped.
            statement.setString(1, wanted.stream().map(word -> "'" + word + "':*").collect(Collectors.joining(" & ")));
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
        }
        return found;
    }

    static @Nullable Stamp stamp(Connection connection, String session) throws SQLException {
        try (var statement = prepared(connection, DIGEST, session); var row = statement.executeQuery()) {
            return row.next() ? new Stamp(row.getString(1), row.getString(2), row.getBoolean(3)) : null;
        }
    }

    static @Nullable Content content(Connection connection, String session) throws SQLException {
        try (var statement = prepared(connection, FILE, session); var row = statement.executeQuery()) {
            return row.next() ? new Content(row.getString(1), row.getBytes(2)) : null;
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, String session) throws SQLException {
        var statement = connection.prepareStatement(sql);
        statement.setString(1, session);
        return statement;
    }
}
