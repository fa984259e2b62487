package org.quarterdeck.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.ExerciseCommand.TypeIn;
import org.quarterdeck.ui.slide.SampleMoments;
import org.quarterdeck.ui.slide.SlideView;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Breakout.Assign;
import org.quarterdeck.workshop.Breakout.How;

/** Draws a breakout's slides, from one group to forty, to be looked at: run by hand, with a folder as its argument. */
public final class BreakoutPictures {

    private static final String LONG = "We would stop watching the queue and ask each team to own its results, beginning on Monday with the two that have most. ";

    private BreakoutPictures() {}

    public static void main(String[] args) throws Exception {
        var folder = Files.createDirectories(Path.of(args[0]));
        var up = new CountDownLatch(1);
        Platform.startup(up::countDown);
        up.await();
        for (int groups : new int[]{1, 2, 5, 12, 40}) {
            draw(folder, "groups-" + groups, groups, room -> room.then(Move.OPEN));
        }
        draw(folder, "task", 5, room -> room.then(Move.OPEN, Move.NEXT));
        draw(folder, "task-last", 5, room -> room.then(Move.OPEN, Move.NEXT).after(Duration.ofSeconds(675)));
        draw(folder, "closed", 5, room -> room.then(Move.OPEN, Move.CLOSE));
        draw(folder, "report-short", 5, room -> report(room, List.of("Ask who should own it.", "Monday: give one queue away.")));
        draw(folder, "report-long", 5, room -> report(room, List.of(String.join("", Collections.nCopies(16, LONG)), "")));
        for (int groups : new int[]{2, 5, 9, 12, 30}) {
            draw(folder, "vote-" + groups, groups, room -> vote(room, groups));
            draw(folder, "voted-" + groups, groups, room -> {
                vote(room, groups);
                room.vote(groups * 4).then(Move.CLOSE);
            });
        }
        Platform.exit();
    }

    private static void vote(PlayedSession room, int groups) {
        room.then(Move.OPEN);
        for (int group = 1; group <= groups; group++) {
            var words = group % 3 == 0 ? "Ask who should own it." : group + " " + LONG;
            room.session().submit(new TypeIn("groups", group, 0, words, 0)).join();
        }
        room.then(Move.CLOSE, Move.NEXT, Move.OPEN);
    }

    private static void report(PlayedSession room, List<String> texts) {
        room.then(Move.OPEN);
        for (int prompt = 0; prompt < texts.size(); prompt++) {
            room.session().submit(new TypeIn("groups", 1, prompt, texts.get(prompt), 0)).join();
        }
        room.then(Move.CLOSE, Move.NEXT);
    }

    private static void draw(Path folder, String name, int groups, Consumer<PlayedSession> how) throws IOException {
        var breakout = new Breakout(0, groups, new Assign(How.RANDOM, null),
                groups < 12 ? List.of("By the window", "At the whiteboard", "In the kitchen") : List.of(),
                List.of(), List.of("What would leading have looked like here?", "The first step, tomorrow morning"), true);
        var workshop = WorkshopFixture.small().breakout("groups", breakout).minutes(12).build();
        try (var room = PlayedSession.of(workshop).people(groups * 4 + 1)) {
            how.accept(room);
            for (var shape : SlideShape.values()) {
                var image = PictureFiles.onScreen(() -> {
                    var view = new SlideView(shape, true, () -> room.session().now());
                    view.show(SlideMoment.now(room.state(), SampleMoments.ADDRESS));
                    var scene = new Scene(view, shape.width() / 2, SlideShape.HEIGHT / 2);
                    view.applyCss();
                    view.layout();
                    System.out.println(name + " " + shape + (view.overflows() ? " DOES NOT FIT" : ""));
                    return scene.snapshot(null);
                });
                PictureFiles.write(image, folder.resolve(name + "-" + shape + ".png"));
            }
        }
    }
}
