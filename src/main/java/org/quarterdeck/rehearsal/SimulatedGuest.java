package org.quarterdeck.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Joins, watches, thinks for a moment and answers; comes back when the connection breaks. */
final class SimulatedGuest implements Runnable {

    private static final Logger LOG = Logger.getLogger(SimulatedGuest.class.getName());

    private final RoomClient room;
    private final String code;
    private final Random random;
    private final int number;
    private String answered = "";

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
        var kind = view.path("kind").asText();
        var run = view.path("run").asText();
        if (kind.equals("question") && !run.equals(answered)) {
            try {
                pause(300 + random.nextInt(4_000));
                var answer = AnswerAtRandom.to(view, random);
                if (answer != null && room.answer(run, answer).statusCode() == 200) {
                    answered = run;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new UncheckedIOException(new IOException("asked to go home"));
            }
        }
        return kind.equals("ended");
    }

    private static void pause(long millis) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(millis);
    }
}
