package org.quarterdeck.team;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.port.ArchiveException;

/**
 * The address of a team's archive, as PostgreSQL's own programs take it: {@code postgresql://user@host:5432/db?sslmode=…}.
 *
 * @param user who logs in, or null for what the environment says
 * @param options those of the connection, by their names
 */
public record TeamAddress(String host, int port, String database, @Nullable String user, Map<String, String> options) {

    private static final int USUAL_PORT = 5432;
    private static final Set<String> SCHEMES = Set.of("postgresql", "postgres");
    private static final Set<String> KNOWN = Set.of("sslmode", "sslrootcert", "sslcert", "sslkey", "application_name",
            "channel_binding");
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    public TeamAddress {
        options = Map.copyOf(options);
    }

    /** Reads an address. One with a password is refused, since an address is kept in settings and shown. */
    public static TeamAddress of(String text) throws ArchiveException {
        URI uri;
        try {
            uri = new URI(text.strip());
        } catch (URISyntaxException e) {
            throw new ArchiveException(TeamMessages.of("team.bad_address"), e);
        }
        var path = uri.getPath();
        if (!SCHEMES.contains(String.valueOf(uri.getScheme())) || uri.getHost() == null || path == null || path.length() < 2
                || path.indexOf('/', 1) > 0) {
            throw new ArchiveException(TeamMessages.of("team.bad_address"));
        }
        var user = uri.getUserInfo();
        if (user != null && user.contains(":")) {
            throw new ArchiveException(TeamMessages.of("team.password_in_address"));
        }
        return new TeamAddress(uri.getHost(), uri.getPort() < 0 ? USUAL_PORT : uri.getPort(), path.substring(1), user,
                options(uri.getRawQuery()));
    }

    private static Map<String, String> options(@Nullable String query) throws ArchiveException {
        var options = new TreeMap<String, String>();
        if (query == null) {
            return options;
        }
        for (var each : query.split("&", -1)) {
            if (each.isEmpty()) {
                continue;
            }
            int equals = each.indexOf('=');
            var name = equals < 0 ? each : each.substring(0, equals);
            if (name.equals("password")) {
                throw new ArchiveException(TeamMessages.of("team.password_in_address"));
            }
            if (equals < 0 || !KNOWN.contains(name)) {
                throw new ArchiveException(
                        TeamMessages.of("team.bad_option", name, String.join(", ", new java.util.TreeSet<>(KNOWN))));
            }
            options.put(name, URLDecoder.decode(each.substring(equals + 1), UTF_8));
        }
        return options;
    }

    /** Returns how the connection is encrypted: where nothing is said, whole unless the server is on this computer. */
    public String sslMode() {
        return options.getOrDefault("sslmode", HERE.contains(host) ? "prefer" : "verify-full");
    }

    /** Returns the place in words: the database and its server. */
    public String place() {
        return database + " on " + host + (port == USUAL_PORT ? "" : ":" + port);
    }
}
