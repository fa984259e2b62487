package org.quarterdeck.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Joins, watches, thinks for a moment and answers, hands in and commits; comes back when the connection breaks. */
final class SimulatedGuest implements Runnable {

    private static final Logger LOG = Logger.getLogger(SimulatedGuest.class.getName());

    private static final int LONGEST_THOUGHT = 4_000;

    private final RoomClient room;
    private final String code;
    private final Random random;
    private final int number;
    private String answered = "";
    private String upvoted = "";
    private String handedIn = "";
    private String chose = "";
    private boolean committed;

    SimulatedGuest(RoomClient room, String code, Random random, int number) {
        this.room = room;
        this.code = code;
        this.random = random;
        this.number = number;
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

    /** Returns whether the session is over. */
    private boolean takePart() throws InterruptedException {
        try {
            room.join(code);
            try (var views = room.views()) {
                return views.anyMatch(this::sawTheEnd);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.FINE, "guest {0} lost the room: {1}", new Object[]{number, e.getMessage()});
            pause(1_000 + random.nextInt(2_000));
            return false;
        }
    }

    private boolean sawTheEnd(JsonNode view) {
        try {
            switch (view.path("kind").asText()) {
                case "question" -> answer(view);
                case "results" -> upvote(view);
                case "breakout" -> handIn(view);
                case "commitment" -> commit(view);
                case "ended" -> {
                    return true;
                }
                default -> {
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("asked to go home"));
        }
        return false;
    }

    private void answer(JsonNode view) throws IOException, InterruptedException {
        var run = view.path("run").asText();
        if (run.equals(answered)) {
            return;
        }
        pause(300 + random.nextInt(LONGEST_THOUGHT));
        var answer = AnswerAtRandom.to(view, random);
        if (answer != null && room.answer(run, answer).statusCode() == 200) {
            answered = run;
        }
    }

    /** Likes a text or two, most of all the first ones; the room refuses one's own. */
    private void upvote(JsonNode view) throws IOException, InterruptedException {
        var run = view.path("run").asText();
        if (run.equals(upvoted) || !view.path("upvotes").asBoolean()) {
            return;
        }
        upvoted = run;
        var texts = view.path("result").path("texts");
        for (int left = random.nextInt(3); left > 0 && !texts.isEmpty(); left--) {
            pause(300 + random.nextInt(LONGEST_THOUGHT));
            int place = Math.min(random.nextInt(texts.size()), random.nextInt(texts.size()));
            room.upvote(run, texts.get(place).path("id").asText());
        }
    }

    /** One guest writes one prompt of its group, if nobody was quicker; another guest writes another. */
    private void handIn(JsonNode view) throws IOException, InterruptedException {
        var segment = view.path("segment").asText();
        if (view.path("choose").asBoolean() && !segment.equals(chose)) {
            chose = segment;
            room.choose(segment, 1 + random.nextInt(view.path("groups").size()));
            return;
        }
        int prompts = view.path("prompts").size();
        if (segment.equals(handedIn) || prompts == 0 || !view.has("group")) {
            return;
        }
        int prompt = number % prompts;
        handedIn = segment;
        pause(300 + random.nextInt(LONGEST_THOUGHT));
        if (view.path("handins").path(prompt).path("text").asText().isEmpty()) {
            room.handIn(segment, prompt, RehearsalWords.sentence(random));
        }
    }

    private void commit(JsonNode view) throws IOException, InterruptedException {
        if (!committed && !view.path("made").asBoolean()) {
            pause(300 + random.nextInt(LONGEST_THOUGHT));
            committed = room.commit(RehearsalWords.moment(random), RehearsalWords.deed(random)).statusCode() == 200;
        }
    }

    private static void pause(long millis) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(millis);
    }
}
