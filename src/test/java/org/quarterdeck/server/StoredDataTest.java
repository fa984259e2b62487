package org.quarterdeck.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.privacy.StoredFacts;
import org.quarterdeck.session.privacy.StoredText;
import org.quarterdeck.workshop.Poll.Reveal;

class StoredDataTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "ar"})
    void is_told_to_anybody_in_the_language_asked_for_in_the_words_of_the_window(String lang) {
        try (var room = RunningServer.of(WorkshopFixture.small().choice("move", Reveal.ON_CLOSE))) {
            var told = room.phone().get("/api/stored?lang=" + lang).expect(200).json();
            var text = StoredText.in(lang, RunningServer.STORED);
            assertEquals(text.title(), told.path("title").asText());
            assertEquals(text.parts().size(), told.path("parts").size());
            for (int i = 0; i < text.parts().size(); i++) {
                assertEquals(text.parts().get(i).title(), told.path("parts").path(i).path("title").asText());
                assertEquals(text.parts().get(i).paragraphs().getFirst(),
                        told.path("parts").path(i).path("text").path(0).asText());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?lang=xx", "?lang=", "?lang=%20de"})
    void is_told_in_english_where_the_language_is_unknown(String asked) {
        try (var room = RunningServer.of(WorkshopFixture.small().choice("move", Reveal.ON_CLOSE))) {
            assertEquals("What is stored", room.phone().get("/api/stored" + asked).expect(200).json().path("title").asText());
        }
    }

    @Test
    void names_the_smallest_group_how_long_it_is_kept_and_a_team() {
        var usual = StoredText.in("en", new StoredFacts(7, 0, false)).toString();
        assertTrue(usual.contains("fewer than 7 people") && usual.contains("Until the facilitator erases"), usual);
        assertFalse(usual.contains("other trainers"), usual);
        var team = StoredText.in("en", new StoredFacts(7, 24, true)).toString();
        assertTrue(team.contains("For 24 months") && team.contains("share it with other trainers"), team);
    }
}
