package org.quarterdeck.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** Guests who vote again and again while something is done to the room, and note how long it took to hear "saved". */
final class HonestGuests implements AutoCloseable {

    private static final long PAUSE_MILLIS = 250;
    private final RoomFileReader room;
    private final String run;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Thread> threads = new ArrayList<>();
    private final Queue<Long> latencies = new ConcurrentLinkedQueue<>();
    private final Queue<Integer> refusals = new ConcurrentLinkedQueue<>();
    /** By seat, the option that last heard "saved". */
    private final Map<Integer, Integer> acknowledged = new ConcurrentHashMap<>();
    private volatile boolean over;

    HonestGuests(RoomFileReader room, String run, int guests) throws IOException, InterruptedException {
        this.room = room;
        this.run = run;
        for (int i = 0; i < guests; i++) {
            var joined = post("/api/join", "{\"code\":\"" + room.code() + "\"}", "");
            var cookie = joined.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
            int seat = RoomFileReader.JSON.readTree(joined.body()).path("seat").asInt();
            threads.add(Thread.ofVirtual().start(() -> vote(seat, cookie)));
        }
    }

    Map<Integer, Integer> acknowledged() {
        return acknowledged;
    }

    private HttpResponse<String> post(String path, String body, String cookie) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(room.url().resolve(path)).timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Origin", room.url().resolve("/").toString().replaceFirst("/$", ""))
                .POST(BodyPublishers.ofString(body));
        return client.send((cookie.isEmpty() ? request : request.header("Cookie", cookie)).build(), BodyHandlers.ofString());
    }

    private void vote(int seat, String cookie) {
        for (int i = seat; !over; i++) {
            try {
                long sent = System.nanoTime();
                int status = post("/api/answers", "{\"question\":\"" + run + "\",\"answer\":{\"options\":[" + i % 2 + "]}}",
                        cookie)
                        .statusCode();
                latencies.add(System.nanoTime() - sent);
                if (status == 200) {
                    acknowledged.put(seat, i % 2);
                } else {
                    refusals.add(status);
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            } catch (IOException e) {
                refusals.add(0);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Returns a row of the table: what happened in the last moments. */
    String row(String name) {
        var times = new ArrayList<Long>();
        for (var time = latencies.poll(); time != null; time = latencies.poll()) {
            times.add(time);
        }
        int refused = refusals.size();
        refusals.clear();
        if (times.isEmpty()) {
            return "%-34s no votes".formatted(name);
        }
        var spread = LatencySpread.of(times.stream().mapToLong(time -> time));
        return "%-34s %8.1f %8.1f %8d %8d".formatted(name, spread.millis(0.5), spread.millis(0.99), times.size(), refused);
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        for (var thread : threads) {
            thread.join();
        }
        client.close();
    }
}
