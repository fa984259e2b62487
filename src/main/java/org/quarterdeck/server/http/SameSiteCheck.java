package org.quarterdeck.server.http;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prevents other sites' pages from calling the server through a guest's or the facilitator's browser. */
public final class SameSiteCheck {

    private SameSiteCheck() {}

    /** Refuses calls under {@code /api} from pages of other origins. */
    public static void check(HttpExchange call) throws ApiError {
        var host = call.header("Host");
        boolean foreign = call.headers("Origin").stream().anyMatch(origin -> !isOwn(origin, host));
        if (foreign || "cross-site".equalsIgnoreCase(call.header("Sec-Fetch-Site"))) {
            throw elsewhere();
        }
    }

    /** Refuses calls without an origin: a guest's changes come from the server's own page, and browsers then send one. */
    public static void requireOrigin(HttpExchange call) throws ApiError {
        if (call.header("Origin") == null) {
            throw elsewhere();
        }
    }

    private static boolean isOwn(String origin, @Nullable String host) {
        return host != null && withoutUsualPort(origin).equals(withoutUsualPort("http://" + host));
    }

    private static String withoutUsualPort(String origin) {
        var lower = origin.toLowerCase(Locale.ROOT);
        return lower.endsWith(":80") ? lower.substring(0, lower.length() - 3) : lower;
    }

    private static ApiError elsewhere() {
        return ApiError.of(403, "http.other_site");
    }
}
