package org.quarterdeck.bench;

import java.nio.file.Path;
import org.quarterdeck.ui.home.guide.GuideView;
import org.quarterdeck.workshop.parser.WorkshopParser;

/**
 * Draws every screen at the desk into a folder, to be looked at: run by hand, {@code ScreenPictures FOLDER [home|guide|review|console
 * [PATTERN OF NAMES]]}.
 */
public final class ScreenPictures {

    private ScreenPictures() {}

    public static void main(String[] args) throws Exception {
        var pictures = PictureFiles.into(Path.of(args.length > 0 ? args[0] : "target/pictures"), args.length > 2 ? args[2] : "");
        var which = args.length > 1 ? args[1] : "all";
        var reading = WorkshopParser.read(Path.of("assets/workshops/leadership-and-management"));
        if (which.equals("all") || which.equals("home")) {
            new HomePictures(pictures, reading).take();
        }
        if (which.equals("all") || which.equals("guide")) {
            pictures.take("guide", () -> {
                var guide = new GuideView();
                guide.open("questions.md");
                return guide;
            });
            pictures.take("guide-keys", () -> {
                var guide = new GuideView();
                guide.open("keys.md");
                return guide;
            });
        }
        if (which.equals("all") || which.equals("review")) {
            new ReviewPictures(pictures, reading).take();
        }
        if (which.equals("all") || which.equals("console")) {
            new ConsolePictures(pictures, reading.workshop()).take();
        }
        System.exit(0);
    }
}
