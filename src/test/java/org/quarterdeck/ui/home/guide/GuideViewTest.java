package org.quarterdeck.ui.home.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.fixtures.ViewWindow;
import org.quarterdeck.i18n.ProgramLanguage;

class GuideViewTest {

    private final ViewWindow<GuideView> screen = ViewWindow.of(GuideView::new);

    @AfterEach
    void close() {
        screen.close();
    }

    private String words() {
        return screen.all(".guide-text").stream().map(node -> ((Text) node).getText()).collect(Collectors.joining(" "));
    }

    private ListView<?> pages() {
        return (ListView<?>) screen.node("#guide-pages");
    }

    @Test
    void every_page_of_it_can_be_opened() throws IOException {
        Set<String> files;
        try (var all = Files.list(Path.of("assets/guide"))) {
            files = all.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".md"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        assertEquals(files, new GuideBook().pages().stream().map(GuidePage::file).collect(Collectors.toCollection(TreeSet::new)));
        for (var page : new GuideBook().pages()) {
            screen.does(() -> screen.view().open(page.file()));
            screen.seen(page.title(), () -> words().startsWith(page.title()));
        }
    }

    @Test
    void pages_are_german_where_the_program_is() {
        var english = new GuideBook().pages();
        ProgramLanguage.choose("de");
        try {
            var german = new GuideBook().pages();
            assertEquals(english.stream().map(GuidePage::file).toList(), german.stream().map(GuidePage::file).toList());
            assertEquals("Wie man einen Workshop schreibt", german.getFirst().title());
            for (int i = 0; i < german.size(); i++) {
                assertNotEquals(english.get(i).title(), german.get(i).title());
            }
        } finally {
            ProgramLanguage.choose("en");
        }
    }

    @Test
    void a_link_leads_to_its_page() {
        var link = (Hyperlink) screen.all(".hyperlink").stream()
                .filter(node -> ((Hyperlink) node).getText().equals("Questions")).findFirst().orElseThrow();
        screen.does(link::fire);
        screen.seen("the page of questions", () -> words().startsWith("Questions"));
    }

    @Test
    void pages_are_found_by_their_words() {
        screen.does(() -> ((TextInputControl) screen.node("#guide-find")).setText("spectrum from"));
        screen.seen("fewer pages", () -> pages().getItems().size() < new GuideBook().pages().size());
        assertTrue(pages().getItems().size() > 0);
        screen.does(() -> ((TextInputControl) screen.node("#guide-find")).setText("xyzzy"));
        screen.seen("no page", () -> pages().getItems().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"logo", "video", "rehearse"})
    void what_is_looked_for_first_leads_to_what_is_possible_and_what_is_not(String word) {
        screen.does(() -> ((TextInputControl) screen.node("#guide-find")).setText(word));
        screen.seen("the page of what is not possible is found",
                () -> pages().getItems().stream().map(page -> ((GuidePage) page).file()).toList().contains("limits.md")
                        && pages().getItems().size() < new GuideBook().pages().size());
    }
}
