package org.quarterdeck.server.assets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.server.http.ApiError;
import org.quarterdeck.server.http.HttpExchange;
import org.quarterdeck.server.minify.AssetMinifier;

/**
 * Serves the pages and their files from the class path. All guests load them at the same moment over one Wi-Fi, so they are
 * sent {@linkplain AssetMinifier minified}, and compressed if the phone accepts that; each file is prepared once in the
 * program, on first use, however many sessions it serves.
 */
public final class StaticPages {

    private static final String FOLDER = "/assets/phone/";
    private static final Pattern NAME = Pattern
            .compile("(?:[a-z0-9][a-z0-9_-]*/){0,3}[a-z0-9][a-z0-9_-]*(?:\\.[a-z0-9_-]+)*\\.([a-z0-9]+)");
    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("html", "text/html;charset=utf-8"),
            Map.entry("css", "text/css;charset=utf-8"), Map.entry("js", "text/javascript;charset=utf-8"),
            Map.entry("mjs", "text/javascript;charset=utf-8"), Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"), Map.entry("txt", "text/plain;charset=utf-8"),
            Map.entry("svg", "image/svg+xml"), Map.entry("png", "image/png"), Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"), Map.entry("ico", "image/x-icon"), Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"));
    private static final String STYLE = "phone.css";
    /** The files as every session serves them, by their names. */
    private static final Map<String, Page> PREPARED = new ConcurrentHashMap<>();
    private final String style;
    /** The files that are this session's own. */
    private final Map<String, Page> own = new ConcurrentHashMap<>();

    private record Page(String type, byte[] bytes, byte[] zipped, String tag) {

        boolean gains() {
            return zipped.length < bytes.length;
        }
    }

    /** @param style rules to add to the style sheet of the guests' pages */
    public StaticPages(String style) {
        this.style = style;
    }

    public void serve(HttpExchange call, String name) throws ApiError {
        var page = find(name);
        if (page == null) {
            throw ApiError.notFound();
        }
        boolean zipped = page.gains() && AcceptedCodings.takesGzip(call.header("Accept-Encoding"));
        var tag = '"' + page.tag() + (zipped ? "-gz\"" : "\"");
        var headers = call.response().getHeaders();
        headers.put("Cache-Control", "no-cache").put("Vary", "Accept-Encoding").put("ETag", tag);
        var held = call.header("If-None-Match");
        if (held != null && (held.contains(tag) || held.strip().equals("*"))) {
            call.notModified();
            return;
        }
        if (zipped) {
            headers.put("Content-Encoding", "gzip");
        }
        call.reply(200, page.type(), zipped ? page.zipped() : page.bytes());
    }

    private @Nullable Page find(String name) {
        boolean styled = name.equals(STYLE) && !style.isEmpty();
        var known = styled ? own : PREPARED;
        var page = known.get(name);
        var spelled = NAME.matcher(name);
        if (page != null || !spelled.matches()) {
            return page;
        }
        var type = TYPES.get(spelled.group(1));
        return type == null ? null : known.computeIfAbsent(name, file -> read(file, type, styled ? style : ""));
    }

    private static @Nullable Page read(String name, String type, String added) {
        try (var file = StaticPages.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                return null;
            }
            var bytes = file.readAllBytes();
            if (type.startsWith("text/")) {
                bytes = (AssetMinifier.of(name, new String(bytes, StandardCharsets.UTF_8)) + added)
                        .getBytes(StandardCharsets.UTF_8);
            }
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Page(type, bytes, zip(bytes), HexFormat.of().formatHex(hash, 0, 12));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] zip(byte[] bytes) throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        }
        return zipped.toByteArray();
    }
}
