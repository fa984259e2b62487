package org.quarterdeck.server.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.audience.AudienceQuestion;
import org.quarterdeck.session.command.AudienceCommand.AllowQuestions;
import org.quarterdeck.session.command.AudienceCommand.AskFacilitator;
import org.quarterdeck.session.command.AudienceCommand.JudgeQuestion;
import org.quarterdeck.session.command.AudienceCommand.MarkAnswered;
import org.quarterdeck.session.command.PollCommand.HoldBack;
import org.quarterdeck.workshop.Poll.Reveal;

/** Asking the facilitator something from a phone. */
@ExtendWith(ChromiumExtension.class)
class QuestionsOnPhoneTest {

    private final PhoneSession room = new PhoneSession(WorkshopFixture.small().slide("welcome").choice("move", Reveal.ON_CLOSE));

    @AfterEach
    void close() {
        room.close();
    }

    private static Locator place(Page page) {
        return page.locator("#ask");
    }

    private AudienceQuestion asked(int number) {
        Eventually.until("question " + number, () -> room.state().questions().asked().size() >= number);
        return room.state().questions().asked().get(number - 1);
    }

    @Test
    void nothing_of_it_is_loaded_until_people_may_ask(Browser chromium) {
        try (var phone = new GuestPhone(chromium, room)) {
            var loaded = new ArrayList<String>();
            phone.page.onResponse(response -> loaded.add(response.url()));
            phone.join();
            phone.says("Connected.");
            assertEquals(List.of(), loaded.stream().filter(url -> url.contains("asking")).toList());
            room.does(new AllowQuestions(true));
            assertThat(place(phone.page)).isVisible();
            room.does(new AllowQuestions(false));
            assertThat(place(phone.page)).isHidden();
        }
    }

    @Test
    void a_question_is_asked_seen_by_others_voted_for_and_answered(Browser chromium) {
        room.does(new AllowQuestions(true));
        try (var anna = new GuestPhone(chromium, room); var ben = new GuestPhone(chromium, room)) {
            anna.join();
            place(anna.page).locator("summary").tap();
            anna.page.getByText("Ask", new Page.GetByTextOptions().setExact(true)).tap();
            assertThat(place(anna.page)).containsText("Write your question first.");
            place(anna.page).locator("textarea").fill("Why <b>now</b>?");
            anna.page.getByText("Ask", new Page.GetByTextOptions().setExact(true)).tap();
            assertThat(place(anna.page)).containsText("Others can see it");
            assertThat(place(anna.page).locator("li")).containsText("Why <b>now</b>?");
            assertThat(place(anna.page).locator("textarea")).hasValue("");
            ben.join();
            place(ben.page).locator("summary").tap();
            ben.page.locator("#ask .up").tap();
            assertThat(ben.page.locator("#ask .up")).hasAttribute("aria-pressed", "true");
            assertEquals(1, asked(1).votes());
            ben.page.locator("#ask .up").tap();
            assertThat(ben.page.locator("#ask .up")).hasAttribute("aria-pressed", "false");
            assertEquals(0, asked(1).votes());
            room.does(new MarkAnswered(asked(1).id(), true));
            assertThat(place(ben.page).locator("li")).containsText("Answered");
        }
    }

    @Test
    void what_waits_is_said_to_wait_and_a_draft_outlives_a_reload(Browser chromium) {
        room.does(new AllowQuestions(true));
        room.does(new HoldBack(true, java.util.Set.of()));
        try (var phone = new GuestPhone(chromium, room)) {
            phone.join();
            place(phone.page).locator("summary").tap();
            place(phone.page).locator("textarea").fill("When is lunch?");
            phone.page.reload();
            place(phone.page).locator("summary").tap();
            assertThat(place(phone.page).locator("textarea")).hasValue("When is lunch?");
            place(phone.page).locator("button.main").tap();
            assertThat(place(phone.page)).containsText("once the facilitator lets it through");
            room.does(new JudgeQuestion(asked(1).id(), true));
            assertThat(place(phone.page).locator("li")).containsText("When is lunch?");
        }
    }

    @Test
    void whoever_has_left_is_offered_nothing(Browser chromium) {
        room.does(new AllowQuestions(true));
        try (var phone = new GuestPhone(chromium, room)) {
            phone.join();
            assertThat(place(phone.page)).isVisible();
            phone.page.getByText("About your seat").click();
            phone.page.getByText("Leave the room").click();
            phone.shows("You have left the room");
            assertThat(place(phone.page)).isHidden();
        }
    }

    @ParameterizedTest
    @CsvSource({"en,Ask a question", "de,Eine Frage stellen", "fr,Poser une question", "es,Hacer una pregunta", "ar,اطرح سؤالًا"})
    void it_speaks_the_phones_language_on_the_narrowest_screen(String language, String says, Browser chromium) {
        room.does(new AllowQuestions(true));
        room.othersJoin(1);
        room.does(new AskFacilitator(1, "How do we keep all of this alive when the quarter ends and everything burns again?"));
        try (var phone = GuestPhone.of(chromium, room, 320, 568, ColorScheme.LIGHT, language)) {
            phone.join();
            assertThat(place(phone.page).locator("summary")).hasText(says);
            place(phone.page).locator("summary").tap();
            assertThat(phone.page.locator("#ask .up")).isVisible();
            assertEquals(320, phone.page.evaluate("document.documentElement.scrollWidth"));
        }
    }
}
