package org.quarterdeck.ui.review.list;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.ViewWindow;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.ui.common.DateTimeText;

/** What the list says where it shows no session. */
class PastSessionListTest {

    private static final Summary REHEARSAL = new Summary("s1", "Feedback", TestClock.NINE,
            TestClock.NINE.plus(Duration.ofHours(1)), null,
            12, 11, true);

    private final ViewWindow<PastSessionList> screen = ViewWindow.of(
            () -> new PastSessionList(new DateTimeText(Clock.fixed(TestClock.NINE, ZoneOffset.UTC)), ZoneOffset.UTC,
                    (words, then) -> {}, opened -> {}));

    @AfterEach
    void close() {
        screen.close();
    }

    private void fill(Summary... sessions) {
        screen.does(() -> screen.view().fill(List.of(sessions)));
    }

    private void says(String words) {
        screen.seen(words, () -> screen.words().contains(words));
    }

    @Test
    void is_that_none_was_held() {
        fill();
        says("Sessions that you hold will be listed here.");
    }

    @Test
    void is_that_there_are_rehearsals_alone_and_how_to_see_them() {
        fill(REHEARSAL);
        says("There are rehearsals alone; “Rehearsals” above shows them.");
        screen.click("#rehearsals");
        says("Feedback");
    }

    @Test
    void is_that_none_has_the_words_or_fits_what_is_chosen() {
        fill(REHEARSAL);
        screen.does(() -> screen.view().searchField().setText("elsewhere"));
        says("No session has these words.");
        screen.does(() -> {
            screen.view().searchField().setText("");
            screen.view().only(session -> false);
        });
        says("No session fits what is chosen above.");
    }
}
