package org.quarterdeck.server.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.SeatCommand.CloseJoining;
import org.quarterdeck.workshop.Poll.Reveal;

@ExtendWith(ChromiumExtension.class)
class JoiningTest {

    private final PhoneSession room = new PhoneSession(WorkshopFixture.small().slide("welcome").choice("move", Reveal.ON_CLOSE));
    private GuestPhone phone;

    @BeforeEach
    void takeAPhone(Browser chromium) {
        phone = new GuestPhone(chromium, room);
    }

    @AfterEach
    void close() {
        phone.close();
        room.close();
    }

    @Test
    void the_address_with_the_code_lets_in_at_once() {
        phone.open("/4711");
        phone.shows("Title of welcome");
        phone.says("Connected. You are in the room.");
        assertEquals(1, room.state().seats().given());
    }

    @Test
    void the_address_in_the_QR_code_lets_in_at_once_and_after_a_reload() {
        phone.open("/j/k7Qm2xPd");
        phone.says("Connected. You are in the room.");
        assertEquals(room.url("/j/k7Qm2xPd"), phone.page.url());
        phone.page.reload();
        phone.says("Connected. You are in the room.");
        assertEquals(1, room.state().seats().given());
    }

    @Test
    void a_key_of_another_day_is_said_and_the_code_can_be_typed() {
        phone.open("/j/AAAAAAAA");
        assertThat(phone.page.getByRole(AriaRole.ALERT)).containsText("doesn’t match this room");
        phone.typeCode("4711");
        phone.says("Connected.");
    }

    @Test
    void without_the_code_it_asks_for_it() {
        phone.open("/");
        phone.shows("Join the room");
        phone.typeCode("47 11");
        phone.says("Connected.");
    }

    @Test
    void a_wrong_code_is_said_in_words_and_can_be_typed_again() {
        phone.open("/");
        phone.typeCode("1234");
        assertThat(phone.page.getByRole(AriaRole.ALERT)).containsText("doesn’t match this room");
        phone.typeCode("4711");
        phone.says("Connected.");
    }

    @Test
    void a_wrong_code_in_the_address_is_said_too() {
        phone.open("/1234");
        assertThat(phone.page.locator("#fault")).containsText("doesn’t match this room");
    }

    @Test
    void an_empty_code_asks_nobody() {
        phone.open("/");
        phone.typeCode("");
        assertThat(phone.page.locator("#fault")).hasText("Type the code first.");
    }

    @Test
    void a_reload_keeps_the_seat_and_so_does_the_bare_address() {
        phone.join();
        phone.page.reload();
        phone.says("Connected.");
        phone.open("/");
        phone.says("Connected.");
        assertEquals(1, room.state().seats().given());
    }

    @Test
    void whoever_comes_late_sees_what_is_asked_now() {
        room.goTo("move");
        room.steer(Move.OPEN);
        phone.join();
        phone.shows("Title of move");
        phone.says("Not answered yet.");
    }

    @Test
    void leaving_gives_the_seat_back_and_the_way_in_stays_known() {
        phone.join();
        phone.page.getByText("About your seat").click();
        phone.page.getByText("Leave the room").click();
        phone.shows("You have left the room");
        assertEquals(0, room.state().seats().size());
        phone.page.getByText("Come back in").click();
        phone.says("Connected.");
        Eventually.until("a new seat", () -> room.state().seats().taken(2));
    }

    @Test
    void a_phone_that_keeps_no_cookie_is_told_so_and_does_not_join_again_and_again() {
        phone.browser.route("**/api/join", route -> {
            var reply = route.fetch();
            phone.browser.clearCookies();
            var headers = new HashMap<>(reply.headers());
            headers.remove("set-cookie");
            route.fulfill(new FulfillOptions().setStatus(reply.status()).setHeaders(headers).setBody(reply.text()));
        });
        phone.open("/4711");
        phone.shows("This page needs a cookie");
        phone.page.bringToFront();
        phone.page.evaluate("() => ['online', 'focus', 'pageshow'].forEach((sign) => dispatchEvent(new Event(sign)))");
        phone.page.selectOption("#language", "de");
        phone.shows("Diese Seite braucht ein Cookie");
        assertEquals(1, room.state().seats().given());
        assertEquals(0, room.state().seats().size());
        assertThat(phone.page.getByText("About your seat")).isHidden();
    }

    @Test
    void a_closed_room_says_so_and_is_not_asked_again_and_again() {
        room.does(new CloseJoining(true));
        phone.open("/4711");
        assertThat(phone.page.locator("#fault")).containsText("The room takes nobody new just now");
        room.does(new CloseJoining(false));
        phone.typeCode("4711");
        phone.says("Connected.");
        assertEquals(1, room.state().seats().given());
    }

    @Test
    void the_end_is_a_goodbye() {
        phone.join();
        room.steer(Move.END);
        phone.shows("The workshop has ended");
    }
}
