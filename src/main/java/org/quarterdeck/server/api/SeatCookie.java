package org.quarterdeck.server.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/**
 * The cookie that proves a seat: a long random token, of which the session keeps only a hash. Browsers send cookies to every
 * port of a machine, so the cookie's name contains the port; after moving to another port the old cookie is still valid.
 */
public final class SeatCookie {

    private static final String NAME = "quarterdeck_seat";
    private static final int TOKEN_LENGTH = 43;
    private static final int MOST = 8;
    private static final long DAY = 24 * 60 * 60;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SeatCookie() {}

    public static String freshToken() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Returns the tokens of a request, those for this port first. */
    static List<String> tokens(Request request, int port) {
        return Request.getCookies(request).stream().filter(c -> c.getName().startsWith(NAME))
                .sorted(Comparator.comparing(c -> !c.getName().equals(name(port)))).map(HttpCookie::getValue)
                .filter(token -> token.length() == TOKEN_LENGTH).limit(MOST).toList();
    }

    static void give(Response response, int port, String token) {
        Response.putCookie(response, cookie(port, token, DAY));
    }

    static void forget(Response response, int port) {
        Response.putCookie(response, cookie(port, "", 0));
    }

    private static HttpCookie cookie(int port, String token, long seconds) {
        return HttpCookie.build(name(port), token).httpOnly(true).sameSite(HttpCookie.SameSite.STRICT).path("/").maxAge(seconds)
                .build();
    }

    private static String name(int port) {
        return NAME + "_" + port;
    }
}
