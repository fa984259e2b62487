package org.quarterdeck.room;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.quarterdeck.fixtures.Eventually;

/** Whoever holds an event stream: what it heard, in order. */
final class Listener implements AutoCloseable {

    final List<JsonNode> heard = new CopyOnWriteArrayList<>();
    final List<String> lines = new CopyOnWriteArrayList<>();
    private final HttpResponse<InputStream> response;
    private volatile boolean over;

    private Listener(HttpResponse<InputStream> response) {
        this.response = response;
    }

    static Listener to(HttpRequest.Builder request) {
        try {
            var listener = new Listener(Phone.CLIENT.send(request.GET().build(), BodyHandlers.ofInputStream()));
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
        try (Stream<String> all = new java.io.BufferedReader(new java.io.InputStreamReader(response.body(),
                java.nio.charset.StandardCharsets.UTF_8)).lines()) {
            all.forEach(line -> {
                lines.add(line);
                if (line.startsWith("data: ")) {
                    heard.add(Reply.parse(line.substring(6)));
                }
            });
        } catch (java.io.UncheckedIOException e) {
            over = true; // closed by this side or the other: which, the tests see from what was heard
        }
        over = true;
    }

    JsonNode first() {
        Eventually.until("a first event", () -> !heard.isEmpty());
        return heard.getFirst();
    }

    JsonNode await(String what, Predicate<JsonNode> wanted) {
        Eventually.until(what, () -> heard.stream().anyMatch(wanted));
        return heard.stream().filter(wanted).findFirst().orElseThrow();
    }

    JsonNode awaitKind(String kind) {
        return await("a view of kind " + kind, view -> view.path("kind").asText().equals(kind));
    }

    List<String> kinds() {
        return heard.stream().map(view -> view.path("kind").asText()).toList();
    }

    boolean isOver() {
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
