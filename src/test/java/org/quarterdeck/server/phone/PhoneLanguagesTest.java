package org.quarterdeck.server.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.fixtures.SampleAnswers;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.workshop.Poll.Reveal;

@ExtendWith(ChromiumExtension.class)
class PhoneLanguagesTest {

    /** What the remote says in English and not in that language, or in another shape. */
    private static final String MISSING = """
            async (file) => {
              const english = (await import('/phone/messages/remote-en.js')).remoteMessages;
              const ours = (await import(`/phone/messages/${file}.js`)).remoteMessages;
              const shape = (value) => (Array.isArray(value) ? value.length : typeof value);
              return [...new Set([...Object.keys(english), ...Object.keys(ours)])]
                .filter((name) => shape(english[name]) !== shape(ours[name]));
            }""";

    private static GuestPhone phone(Browser chromium, PhoneSession room, String language) {
        return GuestPhone.of(chromium, room, 320, 568, ColorScheme.LIGHT, language);
    }

    @ParameterizedTest
    @CsvSource({"en-GB,en,ltr,Connected.", "de-AT,de,ltr,Verbunden.", "fr-CA,fr,ltr,Connecté.", "es-MX,es,ltr,Conexión lista.",
            "ar-EG,ar,rtl,متصل.", "fi,en,ltr,Connected."})
    void the_phones_own_is_spoken_where_we_know_it(String set, String lang, String dir, String says, Browser chromium) {
        try (var room = new PhoneSession(WorkshopFixture.small().slide("welcome")); var phone = phone(chromium, room, set)) {
            phone.open("/4711");
            phone.says(says);
            assertThat(phone.page.locator("html")).hasAttribute("lang", lang);
            assertThat(phone.page.locator("html")).hasAttribute("dir", dir);
        }
    }

    @ParameterizedTest
    @CsvSource({"en-GB,en,ltr,Connected.,That was the last slide", "de,de,ltr,Verbunden.,Das war die letzte Folie",
            "fr,fr,ltr,Connecté.,C’était la dernière diapositive", "es,es,ltr,Conexión lista.,Era la última diapositiva",
            "ar,ar,rtl,متصل.,كانت هذه الشريحة الأخيرة", "fi,en,ltr,Connected.,That was the last slide"})
    void the_facilitators_own_is_spoken_by_the_remote(String set, String lang, String dir, String says, String next,
            Browser chromium) {
        try (var room = new PhoneSession(WorkshopFixture.small().slide("welcome")); var phone = phone(chromium, room, set)) {
            phone.open("/remote#" + PhoneSession.TOKEN);
            phone.says(says);
            assertThat(phone.page.locator("html")).hasAttribute("lang", lang);
            assertThat(phone.page.locator("html")).hasAttribute("dir", dir);
            assertThat(phone.page.locator("#next")).containsText(next);
            assertEquals(List.of(), phone.page.evaluate(MISSING, "remote-" + lang));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "ar"})
    void each_says_everything_that_english_says(String language, Browser chromium) {
        try (var room = new PhoneSession(WorkshopFixture.small().slide("welcome")); var phone = phone(chromium, room, "en")) {
            phone.join();
            var missing = phone.page.evaluate("""
                    async (language) => {
                      const english = (await import('/phone/messages/en.js')).messages;
                      const ours = (await import(`/phone/messages/${language}.js`)).messages;
                      const shape = (value) => (Array.isArray(value) ? value.length : typeof value);
                      const names = new Set([...Object.keys(english), ...Object.keys(ours)]);
                      names.delete('counted');
                      return [...names].filter((name) => shape(english[name]) !== shape(ours[name])
                        || (typeof ours[name] === 'object' && !Array.isArray(ours[name]) && !ours[name].other));
                    }""", language);
            assertEquals(List.of(), missing);
        }
    }

    @Test
    void another_is_chosen_in_place_and_kept(Browser chromium) {
        try (var room = new PhoneSession(WorkshopFixture.small().spectrum("compass", Reveal.MANUAL));
                var phone = phone(chromium, room, "en")) {
            phone.join();
            room.steer(Move.OPEN);
            phone.says("Not answered yet.");
            phone.slider(0).focus();
            phone.press("End");
            phone.page.getByLabel("Language").selectOption("de");
            phone.says("Noch nicht gespeichert.");
            assertThat(phone.slider(0)).hasValue("1");
            assertThat(phone.page.locator("#seat summary")).hasText("Über deinen Platz");
            phone.page.reload();
            phone.says("Noch nicht gespeichert.");
        }
    }

    /** Right to left, every kind stays within the narrowest screen, and low stays left as on the projector. */
    @Test
    void arabic_lays_every_kind_out_from_the_right(Browser chromium) {
        var workshop = WorkshopFixture.small();
        SampleAnswers.ALL.forEach(question -> workshop.poll(question.type(), question, Reveal.MANUAL));
        try (var room = new PhoneSession(workshop); var phone = phone(chromium, room, "ar")) {
            phone.open("/4711");
            phone.says("متصل.");
            room.othersJoin(5);
            for (var question : SampleAnswers.ALL) {
                if (!room.state().segment().id().equals(question.type())) {
                    room.goTo(question.type());
                }
                room.steer(Move.OPEN);
                phone.says("لم تُجب بعد.");
                fits(phone, question.type());
                room.othersAnswer(question, new Random(5));
                room.steer(Move.CLOSE, Move.REVEAL);
                phone.says("هذه هي النتيجة.");
                fits(phone, question.type());
            }
        }
    }

    private static void fits(GuestPhone phone, String what) {
        assertEquals(List.of(320, 0), phone.page.evaluate(
                "[document.documentElement.scrollWidth, document.documentElement.scrollLeft]"), what);
    }
}
