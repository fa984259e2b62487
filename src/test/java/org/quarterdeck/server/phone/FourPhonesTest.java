package org.quarterdeck.server.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Breakout.Assign;
import org.quarterdeck.workshop.Breakout.How;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.SlideLayout;

/** The end of a workshop on four phones in two groups: from the groups over the vote on their words to the goodbye. */
@ExtendWith(ChromiumExtension.class)
class FourPhonesTest {

    private static final List<String> PLACES = List.of("By the window", "At the whiteboard");
    private static final List<String> TASKS = List.of("Rewrite the queue.", "Rewrite the test bench.");
    private static final String HTML = "<b onclick=alert(1)>Trust</b>";

    private final PhoneSession room = new PhoneSession(WorkshopFixture.small().spectrum("before", Reveal.ON_CLOSE)
            .breakout("rewrite",
                    new Breakout(0, 2, new Assign(How.RANDOM, null), PLACES, TASKS, List.of("What would leading be?"), true))
            .minutes(10).spectrum("after", Reveal.ON_CLOSE).comparedWith("before").slide("promise", SlideLayout.COMMITMENTS));
    private List<GuestPhone> phones = List.of();

    @BeforeEach
    void fourComeIn(Browser chromium) {
        phones = Stream.generate(() -> new GuestPhone(chromium, room).join()).limit(4).toList();
    }

    @AfterEach
    void close() {
        phones.forEach(GuestPhone::close);
        room.close();
    }

    private List<GuestPhone> group(int number) {
        return IntStream.rangeClosed(1, 4).filter(seat -> room.state().breakout().groupOf(seat) == number)
                .mapToObj(seat -> phones.get(seat - 1)).toList();
    }

    private String handedIn(int group) {
        return room.state().breakout().group(group).handIn(0).text();
    }

    private static Locator words(GuestPhone phone) {
        return phone.page.getByLabel("What would leading be?");
    }

    @Test
    void work_in_groups_vote_promise_and_say_goodbye() throws IOException {
        mark("before", "Home");
        room.goTo("rewrite");
        room.steer(Move.OPEN);
        eachGroupSeesItsOwn();
        bothOfAGroupWriteAtOnce();
        moreTimeIsEverywhere();
        theRoomVotes();
        mark("after", "End");
        onePromises();
        room.steer(Move.END);
        phones.forEach(phone -> phone.shows("The workshop has ended"));
        assertThat(phones.getFirst().page.locator("blockquote")).containsText("ask what stands in the way");
        assertThat(phones.getFirst().page.locator("dd").first()).containsText("Trust");
        assertThat(phones.getFirst().page.locator("dd").nth(1)).containsText("Control");
        assertThat(phones.getLast().page.locator("blockquote")).hasCount(0);
    }

    /** The first one puts all marks at that end. */
    private void mark(String segment, String end) {
        if (!room.state().segment().id().equals(segment)) {
            room.goTo(segment);
        }
        room.steer(Move.OPEN);
        var phone = phones.getFirst();
        phone.says("Not answered yet.");
        for (int pair = 0; pair < 2; pair++) {
            phone.slider(pair).focus();
            phone.press(end);
        }
        phone.page.locator("form button.main").tap();
        phone.says("Saved.");
        room.steer(Move.CLOSE);
    }

    private void eachGroupSeesItsOwn() {
        for (int number = 1; number <= 2; number++) {
            assertEquals(2, group(number).size());
            for (var phone : group(number)) {
                phone.shows("Group " + number);
                var screen = assertThat(phone.page.locator("main"));
                screen.containsText(PLACES.get(number - 1));
                screen.containsText(TASKS.get(number - 1));
                screen.not().containsText(TASKS.get(2 - number));
                screen.containsText("2 people");
                assertThat(phone.page.locator(".clock")).containsText(Pattern.compile("10:00|9:\\d\\d"));
            }
        }
        assertNotEquals(colour(group(1).getFirst()), colour(group(2).getFirst()));
        assertEquals(colour(group(1).getFirst()), colour(group(1).getLast()));
    }

    private static Object colour(GuestPhone phone) {
        return phone.page.locator(".group").evaluate("group => getComputedStyle(group).borderInlineStartColor");
    }

    /** What the second one sends meets what the first one has sent and nobody has seen yet. */
    private void bothOfAGroupWriteAtOnce() {
        var first = group(1).getFirst();
        var second = group(1).getLast();
        try (var commit = room.journal().hold()) {
            words(first).fill("Ask first.");
            commit.awaitCommit();
            words(second).fill("Then wait.");
            second.says("Saving…");
        }
        Eventually.until("both are in", () -> handedIn(1).contains("Ask first.") && handedIn(1).contains("Then wait."));
        assertThat(words(first)).hasValue(handedIn(1));
        assertThat(words(second)).hasValue(handedIn(1));
        words(group(2).getFirst()).fill(HTML);
        assertThat(words(group(2).getLast())).hasValue(HTML);
        assertEquals(HTML, handedIn(2));
        assertThat(words(first)).hasValue(handedIn(1));
    }

    private void moreTimeIsEverywhere() {
        room.moreTime(Duration.ofMinutes(5));
        phones.forEach(phone -> assertThat(phone.page.locator(".clock")).containsText(Pattern.compile("1[45]:\\d\\d")));
    }

    private void theRoomVotes() {
        room.steer(Move.CLOSE);
        phones.forEach(phone -> phone.says("Time is up. What your group handed in is saved."));
        room.steer(Move.NEXT, Move.NEXT, Move.NEXT);
        phones.forEach(phone -> phone.tap(HTML));
        phones.forEach(phone -> phone.says("Saved."));
        assertEquals(List.of(new Picked(List.of(1)), new Picked(List.of(1)), new Picked(List.of(1)), new Picked(List.of(1))),
                room.answers());
        room.steer(Move.CLOSE);
        phones.forEach(phone -> phone.says("The result is shown."));
        assertThat(phones.getLast().page.locator(".bars .own")).containsText(HTML);
        assertThat(phones.getLast().page.locator(".bars .own .figures")).containsText("4 votes");
    }

    private void onePromises() throws IOException {
        room.goTo("promise");
        var page = phones.getFirst().page;
        page.getByLabel("When").fill("the next deadline slips");
        page.getByLabel("I will").fill("ask what stands in the way");
        page.getByText("Share without my name").tap();
        phones.getFirst().says("It is on the wall, without your name.");
        var file = page.waitForDownload(() -> page.getByText("Remind me in two weeks").click());
        assertTrue(Files.readString(file.path()).contains("When the next deadline slips\\, I will"), file.suggestedFilename());
    }
}
