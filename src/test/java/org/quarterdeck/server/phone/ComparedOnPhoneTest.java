package org.quarterdeck.server.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.fixtures.QuestionPair;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.server.view.GuestViewJson;
import org.quarterdeck.session.SteppedSession;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question;

/** Which of one's own answers a phone takes for an earlier answer to the same question. */
@ExtendWith(ChromiumExtension.class)
class ComparedOnPhoneTest {

    private static String view(Question question) {
        var room = new SteppedSession(WorkshopFixture.small().poll("asked", question, Reveal.MANUAL)).after(Move.OPEN);
        return GuestViewJson.of(room.state(), 0).toString();
    }

    @Test
    void are_those_that_the_room_compares(Browser chromium) {
        try (var room = new PhoneSession(WorkshopFixture.small().slide("start"));
                var phone = new GuestPhone(chromium, room).join()) {
            for (var pair : QuestionPair.all()) {
                assertEquals(pair.comparable(), phone.page.evaluate(
                        "([one, other]) => import('/phone/own.js').then(({questionIn, sameThings}) =>"
                                + " sameThings(questionIn(JSON.parse(one)), questionIn(JSON.parse(other))))",
                        List.of(view(pair.one()), view(pair.other()))), () -> "assets/phone/own.js: " + pair);
            }
        }
    }
}
