package org.quarterdeck.team.postgres;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Pattern;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.team.TeamAddress;
import org.quarterdeck.team.TeamMessages;

/** The sentences for failures of a team's server: what happened, what was kept and what to do. */
record TeamFailureText(TeamAddress address, String user) {

    private static final String NO_PASSWORD = "08004";
    private static final Set<String> REFUSED = Set.of("28P01", "28000");
    private static final Set<String> NOT_SET_UP = Set.of("42P01", "3F000");
    private static final Pattern DISTRUST = Pattern
            .compile("does not support SSL|could not be verified|root certificate|SSL error");
    private static final Set<String> AGAIN = Set.of("40001", "40P01");

    /** Returns whether a transaction that met others can simply be tried again. */
    static boolean isConflict(SQLException e) {
        return AGAIN.contains(state(e));
    }

    static boolean isDuplicate(SQLException e) {
        return state(e).equals("23505");
    }

    /** Returns whether the tables are not there, or not for this login. */
    static boolean isNotSetUp(SQLException e) {
        return NOT_SET_UP.contains(state(e));
    }

    static String state(SQLException e) {
        return String.valueOf(e.getSQLState());
    }

    /** Returns what is said of a failure. All but a fault that is unknown are the server's and not a session's. */
    ArchiveException of(SQLException e) {
        var state = state(e);
        if (has(e, CertificateException.class) || has(e, SSLHandshakeException.class) || has(e, SSLPeerUnverifiedException.class)
                || speaksOfCertificate(e)) {
            return ArchiveException.unreachable(TeamMessages.of("team.certificate", address.place(), words(root(e))), e);
        }
        if (REFUSED.contains(state)) {
            return ArchiveException.unreachable(TeamMessages.of("team.refused", address.place(), user), e);
        }
        if (state.equals(NO_PASSWORD)) {
            return ArchiveException.unreachable(TeamMessages.of("team.no_password", address.place(), user), e);
        }
        if (state.equals("3D000")) {
            return ArchiveException.unreachable(TeamMessages.of("team.no_database", address.database(), address.host()), e);
        }
        if (NOT_SET_UP.contains(state)) {
            return ArchiveException.unreachable(TeamMessages.of("team.not_set_up", address.place()), e);
        }
        if (state.equals("42501")) {
            return ArchiveException.unreachable(TeamMessages.of("team.not_allowed", address.place(), user), e);
        }
        if (state.equals("53100") || state.equals("53200")) {
            return ArchiveException.unreachable(TeamMessages.of("team.full", address.place()), e);
        }
        if (state.equals("25006")) {
            return ArchiveException.unreachable(TeamMessages.of("team.read_only", address.place()), e);
        }
        if (state.startsWith("08") || state.startsWith("57") || state.startsWith("53") || AGAIN.contains(state)
                || has(e, IOException.class) || e instanceof java.sql.SQLTransientException) {
            return ArchiveException.unreachable(TeamMessages.of("team.unreachable", address.place()), e);
        }
        return new ArchiveException(TeamMessages.of("team.fault", address.place(), words(e)), e);
    }

    /** The driver tells of a wrong name or a missing root certificate by words alone. */
    private static boolean speaksOfCertificate(Throwable e) {
        for (Throwable each = e; each != null; each = each.getCause()) {
            var words = String.valueOf(each.getMessage());
            if (DISTRUST.matcher(words).find()) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Throwable e, Class<? extends Throwable> kind) {
        for (Throwable each = e; each != null; each = each.getCause()) {
            if (kind.isInstance(each)) {
                return true;
            }
        }
        return false;
    }

    private static Throwable root(Throwable e) {
        return e.getCause() == null ? e : root(e.getCause());
    }

    private static String words(Throwable e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
