package org.quarterdeck.team.postgres;

import java.util.List;

/** The queries by which the program reads a team's archive, with values in them, so that their plans can be looked at. */
public final class SharedQueries {

    private SharedQueries() {}

    /** Returns the queries of the list, of a question, of words and of a session. */
    public static List<String> all(String fingerprint, int round, String session) {
        return List.of(SharedRows.LIST, filled(SharedRows.QUESTION, "'{" + fingerprint + "}'", String.valueOf(round), "'none'"),
                filled(SharedRows.FIND, "'''july'':*'"), filled(SharedRows.FILE, "'" + session + "'"));
    }

    private static String filled(String query, String... values) {
        var words = query;
        for (var value : values) {
            words = words.replaceFirst("\\?", value);
        }
        return words;
    }
}
