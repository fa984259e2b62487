package org.quarterdeck.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.concurrent.Task;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.app.cli.CommandLineOptions;
import org.quarterdeck.app.platform.SystemOpener;
import org.quarterdeck.fixtures.NoProjector;
import org.quarterdeck.fixtures.ViewWindow;
import org.quarterdeck.ui.common.Notice;
import org.quarterdeck.ui.home.FileChoosers;
import org.quarterdeck.ui.home.HomeView;
import org.quarterdeck.ui.home.action.WorkshopChoice;
import org.quarterdeck.ui.home.action.WorkshopTemplate;
import org.quarterdeck.workshop.storage.FileStamp;

class WorkshopLibraryControllerTest {

    @TempDir
    Path home;

    private final List<Path> edited = new CopyOnWriteArrayList<>();
    private boolean editors = true;
    private BackgroundServices backstage;
    private WorkshopLibraryController making;
    private ViewWindow<HomeView> screen;

    @BeforeEach
    void start() {
        var options = new CommandLineOptions();
        options.home = home;
        backstage = new BackgroundServices(options);
        var front = new Front();
        making = new WorkshopLibraryController(backstage, home, new Opener(), front);
        screen = ViewWindow.of(() -> new HomeView(new NoProjector(), making, new FileChoosers(), Clock.systemUTC()));
        screen.does(() -> {
            making.watches(true);
            front.refresh(null);
        });
        screen.seen("the built-in one", () -> screen.visible("#go-live"));
    }

    @AfterEach
    void stop() {
        screen.does(making::close);
        screen.close();
        backstage.close();
    }

    private Path make(String title) {
        screen.click("#new");
        screen.write(title);
        screen.press(KeyCode.ENTER);
        screen.seen("it is shown and open", () -> screen.text(".page-title").equals(title) && !edited.isEmpty());
        return edited.getLast();
    }

    private void says(String words) {
        screen.seen("says " + words, () -> screen.visible("#notice") && screen.text("#notice .label").contains(words));
    }

    @Test
    void a_new_one_is_made_opened_and_followed_as_its_author_types() throws IOException {
        var file = make("Saying no");
        assertEquals(home.resolve("workshops/saying-no/workshop.md"), file);
        assertFalse(screen.visible(".fault"));

        var text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("poll: words", "poll: wordz"));
        screen.seen("the fault beside its slide", () -> screen.all(".fault-group .thumbnail").size() == 1);
        assertTrue(screen.node("#go-live").isDisabled());

        Files.writeString(file, text);
        screen.seen("the fault is gone", () -> screen.all(".fault").isEmpty() || !screen.visible(".fault"));
        screen.seen("it can go live", () -> !screen.node("#go-live").isDisabled());
    }

    @Test
    void text_that_does_not_fit_is_told_and_so_is_how_far_a_slide_reads() throws IOException {
        var talk = Files.writeString(home.resolve("talk.md"),
                "---\ntitle: A talk\n---\n# Hello\n\n---\n# Long\n\n" + "Words, words, words. ".repeat(60) + "\n");
        screen.does(() -> making.openWorkshop(talk));
        screen.seen("the warning beside the second slide", () -> screen.all(".fault-group").size() == 1
                && screen.text(".fault-group .fault .where").equals("6:1"));
        assertFalse(screen.node("#go-live").isDisabled());
    }

    @Test
    void where_no_editor_can_be_started_the_path_is_said_and_can_be_copied() {
        editors = false;
        screen.click("#new");
        screen.write("Saying no");
        screen.press(KeyCode.ENTER);
        screen.seen("it is shown", () -> screen.text(".page-title").equals("Saying no") && !edited.isEmpty());
        screen.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        says(home.resolve("workshops/saying-no/workshop.md").toString());
        assertEquals("Copy the path", screen.text("#notice-offer"));
    }

    @Test
    void a_copy_a_new_title_the_trash_and_undo() {
        make("Saying no");
        screen.press(KeyCode.CONTROL, KeyCode.D);
        screen.seen("the copy", () -> screen.text(".page-title").equals("Saying no (copy)"));
        screen.press(KeyCode.F2);
        screen.write("Saying yes");
        screen.press(KeyCode.ENTER);
        screen.seen("its new title", () -> screen.text(".page-title").equals("Saying yes"));
        screen.press(KeyCode.DELETE);
        says("“Saying yes” is in the trash");
        assertTrue(Files.exists(home.resolve("trash/saying-no-copy/workshop.md")));
        screen.seen("it is off the list", () -> !screen.text(".page-title").equals("Saying yes"));
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        screen.seen("it is back", () -> screen.text(".page-title").equals("Saying yes"));
        assertTrue(Files.exists(home.resolve("workshops/saying-no-copy/workshop.md")));
    }

    @Test
    void what_is_dropped_is_copied_and_what_is_no_workshop_is_told() throws IOException {
        var talk = Files.writeString(home.resolve("talk.md"), "---\ntitle: A talk\n---\n# Hello\n");
        var picture = Files.write(home.resolve("face.png"), new byte[]{1});
        screen.does(() -> making.dropIn(List.of(talk, picture)));
        screen.seen("the talk", () -> screen.text(".page-title").equals("A talk"));
        says("“face.png” is no workshop");
        assertTrue(Files.exists(home.resolve("workshops/talk/workshop.md")));
    }

    @Test
    void a_deck_that_is_opened_or_dropped_becomes_a_workshop_and_what_is_not_kept_is_told() throws IOException {
        var deck = Files.writeString(home.resolve("talk.md"),
                "---\nmarp: true\n---\n# A deck\n\n---\n\n# Two\n\n![](gone.png)\n");
        screen.does(() -> making.openWorkshop(deck));
        screen.seen("the deck as a workshop", () -> screen.text(".page-title").equals("A deck"));
        says("2 slides came in, from a Marp deck");
        says("One thing could not be kept");
        assertTrue(Files.exists(home.resolve("talk/workshop.md")));
        var copy = Files.copy(deck, home.resolve("again.md"));
        screen.does(() -> making.dropIn(List.of(copy)));
        says(home.resolve("again").toString());
        var broken = Files.writeString(home.resolve("slides.pdf"), "no PDF");
        screen.does(() -> making.dropIn(List.of(broken)));
        says("is damaged");
        assertFalse(Files.exists(home.resolve("slides")));
    }

    @Test
    void one_opened_where_it_lies_is_only_taken_off_the_list() throws IOException {
        var talk = Files.writeString(home.resolve("talk.md"), "---\ntitle: A talk\n---\n# Hello\n");
        screen.does(() -> making.openWorkshop(talk));
        screen.seen("the talk", () -> screen.text(".page-title").equals("A talk"));
        screen.does(() -> screen.node("#workshops").requestFocus());
        screen.press(KeyCode.DELETE);
        says("off the list");
        assertTrue(Files.exists(talk));
        screen.click("#notice-offer");
        screen.seen("the talk again", () -> screen.text(".page-title").equals("A talk"));
    }

    @Test
    void once_closed_it_does_nothing_more() {
        var choice = backstage.library().choices().getFirst();
        screen.does(() -> {
            making.close();
            making.watches(true);
            making.looksAt(choice);
        });
        backstage.close();
        screen.does(() -> making.create("Too late", WorkshopTemplate.EMPTY, ""));
        assertFalse(Files.exists(home.resolve("workshops/too-late")));
    }

    private final class Front implements HomeScreen {

        @Override
        public void refresh(@Nullable String select) {
            FxCompletion.then(backstage.home(List.of()), state -> {
                screen.view().show(state);
                if (select != null) {
                    screen.view().select(select);
                }
            }, failed -> {
                throw new AssertionError(failed);
            });
        }

        @Override
        public void show(WorkshopChoice read) {
            screen.view().show(read);
        }

        @Override
        public void say(Notice notice) {
            screen.view().say(notice);
        }

        @Override
        public void write(Path workshop) {
            edited.add(FileStamp.file(workshop));
        }

        @Override
        public void follow(Task<?> work) {
            screen.view().follow(work);
        }

        @Override
        public Rectangle2D display() {
            return Screen.getPrimary().getVisualBounds();
        }
    }

    private final class Opener extends SystemOpener {

        @Override
        public CompletableFuture<Boolean> edit(Path file) {
            edited.add(file);
            return CompletableFuture.completedFuture(editors);
        }

        @Override
        public CompletableFuture<Boolean> trash(Path path) {
            return CompletableFuture.completedFuture(false);
        }
    }
}
