package org.quarterdeck.server.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.workshop.Poll.Reveal;

@ExtendWith(ChromiumExtension.class)
class RemoteAccessibilityTest {

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void the_remote_is_free_of_faults(ColorScheme scheme, Browser chromium) {
        try (var room = new PhoneSession(WorkshopFixture.small().choice("move", Reveal.MANUAL).slide("farewell"));
                var phone = GuestPhone.small(chromium, room, scheme)) {
            phone.open("/remote#" + PhoneSession.TOKEN);
            phone.shows("Title of move");
            assertEquals(List.of(), AxeCheck.faults(phone.page));
            phone.page.locator("#end").click();
            assertEquals(List.of(), AxeCheck.faults(phone.page));
        }
    }
}
