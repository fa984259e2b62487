package org.quarterdeck.server.view;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The stamps by which a phone that made a commitment is known again, so that it makes one alone. A stamp is made from the
 * secret that only the phone has; which seat it belongs to is known here, in memory, from when the phone calls.
 */
public final class CommitmentStamps {

    private final Map<Integer, String> bySeat = new ConcurrentHashMap<>();

    /** Returns the stamp of the phone with that token. */
    public static String of(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(("commitment of " + token).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Notes that a phone called. */
    public void note(int seat, String token) {
        bySeat.computeIfAbsent(seat, each -> of(token));
    }

    /** Returns the stamp of a seat's phone, or null if it has not called since the program began. */
    @Nullable
    String ofSeat(int seat) {
        return bySeat.get(seat);
    }
}
