package org.quarterdeck.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.HeadlessDisplay;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.ExerciseCommand.AddTime;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.slide.canvas.SlideMoment;

class RemoteSlideTest {

    private final RemoteSlide slide = new RemoteSlide(room -> SlideMoment.now(room, null));

    private byte[] drawn(RoomState room) throws Exception {
        return slide.of(room).get(60, TimeUnit.SECONDS);
    }

    @BeforeAll
    static void start() {
        HeadlessDisplay.start();
    }

    @Test
    void is_small_and_of_the_slide_that_is_shown_also_beneath_a_black_screen() throws Exception {
        try (var room = PlayedSession.of(WorkshopFixture.small().slide("hello").slide("bye").build())) {
            var hello = drawn(room.state());
            assertTrue(hello.length < 60_000, hello.length + " bytes");
            assertEquals(480, read(hello)[0]);
            assertEquals(270, read(hello)[1]);
            assertSame(slide.of(room.state()), slide.of(room.state()));
            room.then(Move.BLACKOUT);
            assertTrue(Arrays.equals(hello, drawn(room.state())));
            room.at("bye");
            assertNotEquals(Arrays.hashCode(hello), Arrays.hashCode(drawn(room.state())));
        }
    }

    @Test
    void says_no_time_that_would_stand_still_on_it() throws Exception {
        try (var room = PlayedSession.of(WorkshopFixture.small().breakout("groups", 4).minutes(5).build()).people(4)) {
            room.then(Move.NEXT, Move.NEXT);
            var before = drawn(room.state());
            room.session().submit(new AddTime(Duration.ofMinutes(1))).join();
            assertTrue(Arrays.equals(before, drawn(room.state())), "another time is the same picture");
        }
    }

    private static int[] read(byte[] png) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        return new int[]{image.getWidth(), image.getHeight()};
    }
}
