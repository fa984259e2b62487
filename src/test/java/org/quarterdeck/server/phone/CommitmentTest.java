package org.quarterdeck.server.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.workshop.SlideLayout;

@ExtendWith(ChromiumExtension.class)
class CommitmentTest {

    private final PhoneSession room = new PhoneSession(
            WorkshopFixture.small().slide("promise", SlideLayout.COMMITMENTS).slide("farewell"));
    private final List<Request> sent = new ArrayList<>();
    private GuestPhone phone;

    @BeforeEach
    void takeAPhone(Browser chromium) {
        phone = new GuestPhone(chromium, room).join();
        phone.page.onRequest(request -> {
            if (request.url().endsWith("/api/commitment")) {
                sent.add(request);
            }
        });
        phone.page.getByLabel("When").waitFor();
    }

    @AfterEach
    void close() {
        phone.close();
        room.close();
    }

    private void write() {
        phone.page.getByLabel("When").fill("the plan, as ever, slips; again");
        phone.page.getByLabel("I will").fill("اسأل أولاً " + "ask ".repeat(20).strip());
    }

    @Test
    void both_lines_are_asked_for() {
        phone.page.getByLabel("When").fill("something");
        phone.page.getByText("Keep it to myself").click();
        assertThat(phone.page.getByLabel("I will")).isFocused();
        assertThat(phone.page.locator("[role=alert].missing")).hasText("Fill in both lines first.");
        assertEquals(List.of(), sent);
    }

    @Test
    void kept_to_oneself_no_word_of_it_leaves_the_phone() {
        write();
        phone.page.getByText("Keep it to myself").click();
        phone.says("Kept on this phone.");
        assertEquals(List.of("{\"share\":false}"), sent.stream().map(Request::postData).toList());
        assertEquals(1, room.state().exercises().commitments().made().size());
        phone.page.reload();
        assertThat(phone.page.locator("blockquote")).containsText("as ever");
    }

    @Test
    void shared_it_is_on_the_wall_once_also_over_a_broken_network() {
        write();
        phone.browser.setOffline(true);
        phone.page.getByText("Share without my name").click();
        phone.says("Your commitment is kept and will be sent.");
        phone.browser.setOffline(false);
        phone.says("It is on the wall, without your name.");
        assertEquals(1, room.state().exercises().commitments().made().size());
        room.steer(Move.END);
        phone.shows("The workshop has ended");
        assertThat(phone.page.locator("blockquote")).containsText("as ever");
    }

    @Test
    void goes_into_the_calendar_in_two_weeks_and_to_the_clipboard() throws IOException {
        write();
        phone.page.getByText("Keep it to myself").click();
        phone.page.getByText("Copy").click();
        assertThat(phone.page.locator("main [role=status]")).hasText("Copied.");
        var file = phone.page.waitForDownload(() -> phone.page.getByText("Remind me in two weeks").click());
        var calendar = Files.readString(file.path());
        assertTrue(calendar.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"), calendar);
        assertTrue(calendar.replace("\r\n ", "").contains("the plan\\, as ever\\, slips\\; again"), calendar);
        for (var line : calendar.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertFalse(calendar.contains("\u2068"));
    }
}
