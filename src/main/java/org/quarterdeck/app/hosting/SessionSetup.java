package org.quarterdeck.app.hosting;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.app.platform.AppMessages;
import org.quarterdeck.app.platform.InvalidOptionException;
import org.quarterdeck.session.state.SessionStart;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.Workshop;
import org.quarterdeck.workshop.parser.WorkshopParser;

/**
 * The settings with which a session goes live.
 *
 * @param cut the length in minutes, or null for the workshop's own length
 * @param rehearsal whether its guests are simulated
 */
public record SessionSetup(ParseResult reading, @Nullable Integer cut, boolean rehearsal) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    /** Returns the length in minutes at which the session runs, or null if the workshop has only one. */
    @Nullable
    Integer length() {
        var workshop = reading.workshop();
        return cut != null || !workshop.cuts().contains(workshop.minutes()) ? cut : Integer.valueOf(workshop.minutes());
    }

    /** Throws an exception if the workshop cannot be run at the requested length. */
    public void checkLength() throws InvalidOptionException {
        var lengths = new TreeSet<>(reading.workshop().cuts());
        if (reading.workshop().minutes() > 0) {
            lengths.add(reading.workshop().minutes());
        }
        if (cut != null && !lengths.contains(cut)) {
            throw new InvalidOptionException(lengths.isEmpty()
                    ? AppMessages.text("start.no_lengths", cut)
                    : AppMessages.text("start.wrong_length", cut,
                            lengths.stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
    }

    /** Returns the workshop at the session's length, as it was read: parsing it again would hold up the start. */
    Workshop workshop() {
        return atLength(reading, length()).workshop();
    }

    SessionStart start(Instant now, int port) {
        var suffix = new byte[2];
        RANDOM.nextBytes(suffix);
        return new SessionStart(STAMP.format(now) + "-" + HexFormat.of().formatHex(suffix), now, reading.workshop().title(),
                String.valueOf(RANDOM.nextInt(1_000, 10_000)), freshKey(), port, freshToken(), length(),
                rehearsal, reading.file(), reading.text(), reading.folder());
    }

    /** Returns a new token for a remote. */
    static String freshToken() {
        return random(18);
    }

    /** Returns a new key to join by, of 48 bits. */
    static String freshKey() {
        return random(6);
    }

    private static String random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** Reads the workshop of a session at its length from the text stored with it. */
    public static ParseResult readingOf(SessionStart start) {
        return atLength(WorkshopParser.read(start.file(), start.text(), start.folder()), start.cut());
    }

    private static ParseResult atLength(ParseResult whole, @Nullable Integer cut) {
        return cut == null
                ? whole
                : new ParseResult(whole.workshop().cutTo(cut), whole.faults(), whole.file(), whole.text(), whole.folder());
    }

    static Workshop workshopOf(SessionStart start) {
        return readingOf(start).workshop();
    }
}
