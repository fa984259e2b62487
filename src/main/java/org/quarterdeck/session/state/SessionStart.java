package org.quarterdeck.session.state;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a session that stay the same to its end, also after a crash, but for the code, the key and the
 * token of the remote if the facilitator renews them.
 *
 * @param id unique in the archive, sortable by start
 * @param code the join code, for people to type
 * @param key the join key, which is too long to guess and stands in QR codes; empty once the session is over
 * @param port the port of the server
 * @param remoteToken the token that authenticates the facilitator's phone
 * @param cut the length in minutes at which the workshop is run, or null for the whole workshop
 * @param rehearsal whether its guests are simulated
 * @param file the name of the workshop file, for diagnostics and lists
 * @param text the exact text of the workshop file when the session went live
 * @param folder the folder of its pictures
 */
public record SessionStart(String id, Instant startedAt, String title, String code, String key, int port, String remoteToken,
        @Nullable Integer cut, boolean rehearsal, String file, String text, Path folder) {

    SessionStart steeredBy(String newToken) {
        return new SessionStart(id, startedAt, title, code, key, port, newToken, cut, rehearsal, file, text, folder);
    }

    SessionStart joinedBy(String newCode, String newKey) {
        return new SessionStart(id, startedAt, title, newCode, newKey, port, remoteToken, cut, rehearsal, file, text, folder);
    }
}
