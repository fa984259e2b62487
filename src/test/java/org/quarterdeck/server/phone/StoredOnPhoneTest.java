package org.quarterdeck.server.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.workshop.Poll.Reveal;

@ExtendWith(ChromiumExtension.class)
class StoredOnPhoneTest {

    @Test
    void what_is_stored_can_be_read_before_joining_and_follows_the_language(Browser chromium) {
        try (var room = new PhoneSession(WorkshopFixture.small().choice("move", Reveal.ON_CLOSE));
                var phone = GuestPhone.small(chromium, room, ColorScheme.LIGHT)) {
            phone.open("/");
            var stored = phone.page.locator("#stored");
            assertThat(stored).hasText("What is stored");
            phone.page.getByText("What is stored").click();
            assertThat(stored).containsText("No name, no account");
            assertThat(stored).containsText("fewer than 5 people");
            phone.page.locator("#language").selectOption("de");
            assertThat(stored).containsText("Kein Name, kein Konto");
        }
    }

    @Test
    void a_guest_who_reads_it_stays_in_the_room_and_hears_when_the_room_does_not_answer(Browser chromium) {
        try (var room = new PhoneSession(WorkshopFixture.small().choice("move", Reveal.ON_CLOSE));
                var phone = new GuestPhone(chromium, room).join()) {
            var stored = phone.page.locator("#stored");
            phone.page.getByText("What is stored").click();
            assertThat(stored).containsText("No name, no account");
            phone.says("Connected.");
            phone.page.getByText("What is stored").click();
            phone.page.route("**/api/stored*", route -> route.abort());
            phone.page.getByText("What is stored").click();
            assertThat(stored.getByRole(com.microsoft.playwright.options.AriaRole.ALERT)).containsText("can’t be reached");
        }
    }
}
