package org.quarterdeck.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A running program as its room.json tells it, and its facilitator's remote. */
record RoomFileReader(Path file, URI url, String code, String session, String token, long pid) {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static RoomFileReader read(Path file) throws IOException {
        var json = JSON.readTree(file.toFile());
        return new RoomFileReader(file, URI.create(json.path("url").asText()), json.path("code").asText(),
                json.path("session").asText(), json.path("remoteToken").asText(), json.path("pid").asLong());
    }

    /** The archive lies beside it. */
    Path archive() {
        return file.resolveSibling("archive.db");
    }

    InetSocketAddress address() {
        return new InetSocketAddress(url.getHost(), url.getPort());
    }

    CompletableFuture<JsonNode> state() {
        return send(request("state").GET());
    }

    CompletableFuture<JsonNode> press(String move) {
        return send(request(move).POST(BodyPublishers.noBody()));
    }

    /** What the program has used of the processors so far; nothing where the system does not tell. */
    Duration cpu() {
        return ProcessHandle.of(pid).flatMap(program -> program.info().totalCpuDuration()).orElse(Duration.ZERO);
    }

    private HttpRequest.Builder request(String what) {
        return HttpRequest.newBuilder(url.resolve("/api/remote/" + what)).timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token);
    }

    private static CompletableFuture<JsonNode> send(HttpRequest.Builder request) {
        return CLIENT.sendAsync(request.build(), BodyHandlers.ofString()).thenApply(reply -> {
            if (reply.statusCode() != 200) {
                throw new IllegalStateException("the remote answered " + reply.statusCode() + ": " + reply.body());
            }
            try {
                return JSON.readTree(reply.body());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
