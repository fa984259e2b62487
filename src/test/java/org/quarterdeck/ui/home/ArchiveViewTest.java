package org.quarterdeck.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.ViewWindow;
import org.quarterdeck.session.port.ArchiveBackup;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.session.privacy.StoredFacts;
import org.quarterdeck.ui.home.archive.ArchiveCare;
import org.quarterdeck.ui.home.archive.ArchiveView;

class ArchiveViewTest {

    private static final ArchiveBackup OLD = new ArchiveBackup(Path.of("old.db"), TestClock.NINE.minusSeconds(86_400 * 9),
            12_345_678, false);
    private static final Summary ERASED = new Summary("s1", "Gone", TestClock.NINE, TestClock.NINE, null, 12, 30, false);

    private final List<ArchiveBackup> backups = new CopyOnWriteArrayList<>(List.of(OLD));
    private final List<Summary> erased = new CopyOnWriteArrayList<>(List.of(ERASED));
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final ViewWindow<ArchiveView> screen = ViewWindow
            .of(() -> new ArchiveView(care(), Clock.fixed(TestClock.NINE, ZoneOffset.UTC)));

    @AfterEach
    void close() {
        screen.close();
    }

    private ArchiveCare care() {
        return new ArchiveCare() {
            @Override
            public StoredFacts stored() {
                return new StoredFacts(5, 24, true);
            }

            @Override
            public Path folder() {
                return Path.of("home");
            }

            @Override
            public List<ArchiveBackup> backups() {
                return List.copyOf(backups);
            }

            @Override
            public Path backUp() {
                backups.addFirst(new ArchiveBackup(Path.of("new.db"), TestClock.NINE, 1_000_000, false));
                return Path.of("new.db");
            }

            @Override
            public void restore(ArchiveBackup backup) {
                asked.add("restore " + backup.file());
            }

            @Override
            public List<String> check() throws ArchiveException {
                return List.of("All is well", "And so is this");
            }

            @Override
            public List<Summary> erased() {
                return List.copyOf(erased);
            }

            @Override
            public void bringBack(Summary session) {
                erased.remove(session);
            }
        };
    }

    private void has(String... words) {
        for (var each : words) {
            screen.seen(each, () -> screen.words().contains(each));
        }
    }

    @Test
    void it_says_what_is_stored_as_phones_do_and_lists_backups_with_their_size() {
        has("No name, no account", "For 24 months after the session", "A team", "12.3 MB", "Gone");
    }

    @Test
    void a_key_makes_a_backup() {
        has("12.3 MB");
        screen.press(KeyCode.CONTROL, KeyCode.B);
        has("A backup was made: new.db", "1.0 MB");
    }

    @Test
    void a_backup_is_restored_once_that_is_confirmed() {
        has("12.3 MB");
        screen.click("Restore…");
        has("is put aside in this list");
        assertEquals(List.of(), asked);
        screen.click("#notice-offer");
        has("The archive is as it was on");
        assertEquals(List.of("restore old.db"), asked);
    }

    @Test
    void a_check_says_what_it_found_and_an_erased_session_is_brought_back() {
        has("Gone");
        screen.click("#check-archive");
        has("All is well", "And so is this");
        screen.click("Bring back");
        has("“Gone” is back.");
        screen.seen("nothing to bring back", () -> !screen.words().contains("Erased since"));
        assertTrue(erased.isEmpty());
    }
}
