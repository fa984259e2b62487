package org.quarterdeck.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.ui.slide.SampleMoments;
import org.quarterdeck.ui.slide.SlideView;
import org.quarterdeck.ui.slide.canvas.ChartViewState;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.workshop.Workshop;
import org.quarterdeck.workshop.parser.WorkshopParser;

/** Draws the built-in workshop's case and exercises at their telling moments: run by hand, with a folder as its argument. */
public final class CasePictures {

    private static final int PEOPLE = 31;

    private final Path folder;
    private final Workshop workshop;

    private CasePictures(Path folder, Workshop workshop) {
        this.folder = folder;
        this.workshop = workshop;
    }

    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[0]);
        PictureFiles.into(folder);
        var reading = WorkshopParser.read(Path.of("assets/workshops/leadership-and-management"));
        var pictures = new CasePictures(folder, reading.workshop());
        for (var decision : List.of("case-first-move", "case-backlog", "case-quality")) {
            pictures.draw(decision, room -> room.at(decision).then(Move.OPEN).vote(PEOPLE).then(Move.CLOSE));
        }
        for (int steps : new int[]{0, 1, 2, 4}) {
            pictures.draw("months-" + steps, room -> {
                room.at("month-0").then(Move.OPEN).vote(PEOPLE).then(Move.CLOSE).at("month-6").then(Move.OPEN).vote(PEOPLE)
                        .then(Move.CLOSE).at("run-rest");
                for (int i = 0; i < steps; i++) {
                    room.then(Move.NEXT);
                }
            });
        }
        pictures.draw("quadrant", room -> room.at("your-team").then(Move.OPEN).vote(PEOPLE).then(Move.CLOSE));
        System.exit(0);
    }

    private void draw(String name, Consumer<PlayedSession> how) throws IOException {
        try (var room = PlayedSession.of(workshop).people(PEOPLE)) {
            how.accept(room);
            for (var shape : SlideShape.values()) {
                var image = PictureFiles.onScreen(() -> {
                    var view = new SlideView(shape, true, () -> room.session().now());
                    view.show(SlideMoment.now(room.state(), SampleMoments.ADDRESS).looked(ChartViewState.PLAIN));
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
