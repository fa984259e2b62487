package org.quarterdeck.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.quarterdeck.fixtures.Eventually;

/** Whoever holds an event stream: what it heard, in order. */
public final class StreamListener implements AutoCloseable {

    public final List<JsonNode> heard = new CopyOnWriteArrayList<>();
    final List<String> lines = new CopyOnWriteArrayList<>();
    private final HttpResponse<InputStream> response;
    private volatile boolean over;

    private StreamListener(HttpResponse<InputStream> response) {
        this.response = response;
    }

    static StreamListener to(HttpRequest.Builder request) {
        try {
            var listener = new StreamListener(TestPhone.CLIENT.send(request.GET().build(), BodyHandlers.ofInputStream()));
            Thread.ofVirtual().start(listener::read);
            return listener;
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    int status() {
        return response.statusCode();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private void read() {
        try (var reader = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
                var all = reader.lines()) {
            all.forEach(line -> {
                lines.add(line);
                if (line.startsWith("data: ")) {
                    heard.add(HttpReply.parse(line.substring(6)));
                }
            });
        } catch (IOException | UncheckedIOException e) {
            lines.add("broken off");
        } finally {
            over = true;
        }
    }

    public JsonNode first() {
        Eventually.until("a first event", () -> !heard.isEmpty());
        return heard.getFirst();
    }

    public JsonNode await(String what, Predicate<JsonNode> wanted) {
        Eventually.until(what, () -> heard.stream().anyMatch(wanted));
        return heard.stream().filter(wanted).findFirst().orElseThrow();
    }

    JsonNode awaitKind(String kind) {
        return await("a view of kind " + kind, view -> view.path("kind").asText().equals(kind));
    }

    /** Waits until that is the newest of what it heard. */
    void awaitNow(String kind) {
        Eventually.until("a newest view of kind " + kind, () -> !heard.isEmpty() && kinds().getLast().equals(kind));
    }

    List<String> kinds() {
        return heard.stream().map(view -> view.path("kind").asText()).toList();
    }

    public boolean isOver() {
        return over;
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
