package org.quarterdeck.ui.review.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.ViewWindow;
import org.quarterdeck.session.history.ParticipantText;

class TextReadingTest {

    private final List<Set<String>> kept = new ArrayList<>();
    private final ViewWindow<TextReading> screen = ViewWindow.of(() -> new TextReading(
            List.of(new TextReading.Asked("What is bad?", List.of(text("a", "The food"), text("b", "The _boss_"))),
                    new TextReading.Asked("Commitments", List.of(text("c", "ask first")))),
            Set.of("b", "gone"), kept::add));

    private static ParticipantText text(String key, String words) {
        return new ParticipantText(key, "bad", words);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private List<Boolean> ticks() {
        return screen.all(".question").stream().map(each -> ((CheckBox) each).isSelected()).toList();
    }

    @Test
    void lists_what_is_to_be_read_by_what_asked_for_it() {
        assertTrue(screen.words().contains("What is bad?"), screen.words());
        assertTrue(screen.words().contains("The _boss_"), screen.words());
        assertTrue(screen.words().contains("2 texts are not read and are withheld."), screen.words());
        assertEquals(List.of(false, true, false), ticks());
    }

    @Test
    void what_is_ticked_is_read_and_what_was_read_before_stays_so() {
        screen.does(() -> ((CheckBox) screen.node(".question")).fire());
        assertEquals(List.of(Set.of("a", "b", "gone")), kept);
        assertEquals("1 text is not read and is withheld.", screen.view().state().get());
        screen.does(() -> ((CheckBox) screen.node(".question")).fire());
        assertEquals(Set.of("b", "gone"), kept.getLast());
    }

    @Test
    void all_are_read_at_once() {
        screen.click("#report-all-read");
        assertEquals(List.of(true, true, true), ticks());
        assertEquals(List.of(Set.of("a", "b", "c", "gone")), kept);
        assertEquals("All texts are read.", screen.view().state().get());
    }

    @Test
    void the_last_that_was_ticked_is_what_is_kept_and_what_went_wrong_is_said() {
        var stored = new ConcurrentHashMap<String, Set<String>>();
        var faults = new CopyOnWriteArrayList<Throwable>();
        var texts = new ReadTexts((session, keys) -> {
            if (session.equals("none")) {
                throw new org.quarterdeck.session.port.ArchiveException("no such session");
            }
            stored.put(session, keys);
        }, faults::add);
        assertEquals(Set.of("z"), texts.of("s1", Set.of("z")));
        screen.does(() -> {
            texts.take("s1", Set.of("a"));
            texts.take("s1", Set.of("a", "b"));
            texts.take("none", Set.of("a"));
        });
        Eventually.until("the newest is kept", () -> Set.of("a", "b").equals(stored.get("s1")));
        Eventually.until("the fault is said", () -> faults.size() == 1);
        assertEquals(Set.of("a", "b"), texts.of("s1", Set.of("z")));
    }
}
