package org.quarterdeck.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A simulated guest: joins, watches, pauses, answers, hands in texts and commits; it reconnects when the connection breaks.
 */
final class SimulatedGuest implements Runnable {

    private static final System.Logger LOG = System.getLogger(SimulatedGuest.class.getName());

    /** In milliseconds; short enough that a whole workshop takes a minute, and long enough to see the bars grow. */
    private static final int LONGEST_THOUGHT = 1_000;

    private static final int SHORTEST_THOUGHT = 100;

    private final GuestClient client;
    private final String code;
    private final Random random;
    private final int number;
    private String answered = "";
    private String upvoted = "";
    private final Set<String> handedIn = new HashSet<>();
    private final RandomAnswers answers;
    private String chosenIn = "";
    private boolean committed;

    SimulatedGuest(GuestClient client, String code, Random random, int number) {
        this.client = client;
        this.code = code;
        this.random = random;
        this.number = number;
        this.answers = new RandomAnswers(number);
    }

    @Override
    public void run() {
        try {
            pause(number * 20L + random.nextInt(500));
            boolean over = false;
            while (!over) {
                over = takePart();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes part until the connection breaks; returns whether the session has ended. */
    private boolean takePart() throws InterruptedException {
        try {
            client.join(code);
            try (var views = client.views()) {
                return watch(views);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.DEBUG, "guest {0} lost the room: {1}", new Object[]{number, e.getMessage()});
            pause(1_000 + random.nextInt(2_000));
            return false;
        }
    }

    /** Handles each view that is still the newest when this guest has time for it; returns whether the session has ended. */
    private boolean watch(Stream<JsonNode> views) throws IOException, InterruptedException {
        var newest = new LatestView();
        var reader = Thread.ofVirtual().name("guest-" + number + "-views").start(() -> read(views, newest));
        try {
            for (var view = newest.take(); view != null; view = newest.take()) {
                if (view.path("kind").asText().equals("ended")) {
                    return true;
                }
                see(view, newest);
            }
            return false;
        } finally {
            reader.interrupt();
        }
    }

    private static void read(Stream<JsonNode> views, LatestView newest) {
        try {
            views.forEach(newest::put);
        } catch (UncheckedIOException e) {
            LOG.log(Level.DEBUG, "a stream broke off: {0}", e.getMessage());
        } finally {
            newest.close();
        }
    }

    private void see(JsonNode view, LatestView newest) throws IOException, InterruptedException {
        switch (view.path("kind").asText()) {
            case "question" -> answer(view);
            case "results" -> upvote(view);
            case "breakout" -> handIn(view, newest);
            case "commitment" -> commit(view);
            default -> {
            }
        }
    }

    private void answer(JsonNode view) throws IOException, InterruptedException {
        var run = view.path("run").asText();
        if (run.equals(answered)) {
            return;
        }
        think();
        var answer = answers.to(view);
        if (answer != null && client.answer(run, answer).statusCode() == 200) {
            answered = run;
        }
    }

    /** Upvotes up to two texts, the first ones more often; the server refuses the guest's own. */
    private void upvote(JsonNode view) throws IOException, InterruptedException {
        var run = view.path("run").asText();
        if (run.equals(upvoted) || !view.path("upvotes").asBoolean()) {
            return;
        }
        upvoted = run;
        var texts = view.path("result").path("texts");
        for (int left = random.nextInt(3); left > 0 && !texts.isEmpty(); left--) {
            think();
            int place = Math.min(random.nextInt(texts.size()), random.nextInt(texts.size()));
            client.upvote(run, texts.get(place).path("id").asText());
        }
    }

    /** Hands in a text for a prompt that is still empty; the guests of a group start at different prompts. */
    private void handIn(JsonNode view, LatestView newest) throws IOException, InterruptedException {
        var segment = view.path("segment").asText();
        if (view.path("choose").asBoolean() && !segment.equals(chosenIn)) {
            chosenIn = segment;
            client.choose(segment, 1 + random.nextInt(view.path("groups").size()));
            return;
        }
        if (toWrite(view) < 0) {
            return;
        }
        think();
        var now = newest.look();
        int prompt = toWrite(now);
        if (prompt >= 0 && now.path("segment").asText().equals(segment)) {
            handedIn.add(segment + prompt);
            client.handIn(segment, prompt, texts(view).sentence(number, segment + "/" + prompt));
        }
    }

    private static SampleTexts texts(JsonNode view) {
        return SampleTexts.of(view.path("lang").asText("en"));
    }

    /** Returns the first prompt, from this guest's own on, that is empty and was not tried yet, or -1 if there is none. */
    private int toWrite(JsonNode view) {
        int prompts = view.path("prompts").size();
        if (view.path("closed").asBoolean()) {
            return -1;
        }
        return IntStream.range(0, prompts).map(i -> (number + i) % prompts)
                .filter(prompt -> view.path("handins").path(prompt).path("text").asText().isEmpty())
                .filter(prompt -> !handedIn.contains(view.path("segment").asText() + prompt)).findFirst().orElse(-1);
    }

    private void commit(JsonNode view) throws IOException, InterruptedException {
        if (!committed && !view.path("made").asBoolean()) {
            think();
            committed = client.commit(texts(view).moment(random), texts(view).deed(random)).statusCode() == 200;
        }
    }

    private void think() throws InterruptedException {
        pause(SHORTEST_THOUGHT + random.nextInt(LONGEST_THOUGHT));
    }

    private static void pause(long millis) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(millis);
    }
}
