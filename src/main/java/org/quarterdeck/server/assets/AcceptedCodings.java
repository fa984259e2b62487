package org.quarterdeck.server.assets;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses the content codings that a browser accepts (RFC 9110, 12.5.3). */
final class AcceptedCodings {

    private static final Pattern NEVER = Pattern.compile(";\\s*q\\s*=\\s*0(?:\\.0*)?\\s*$");

    private AcceptedCodings() {}

    /** Returns whether gzip is acceptable: it or "*" is named with a weight above zero. */
    static boolean takesGzip(@Nullable String accepted) {
        if (accepted == null) {
            return false;
        }
        boolean any = false;
        for (var part : accepted.toLowerCase(Locale.ROOT).split(",", -1)) {
            var name = part.split(";", 2)[0].strip();
            boolean taken = !NEVER.matcher(part).find();
            if (name.equals("gzip") || name.equals("x-gzip")) {
                return taken;
            }
            any |= name.equals("*") && taken;
        }
        return any;
    }
}
