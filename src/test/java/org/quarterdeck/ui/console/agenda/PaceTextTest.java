package org.quarterdeck.ui.console.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.session.query.AgendaPace;

class PaceTextTest {

    @ParameterizedTest
    @CsvSource({"0, On time, CALM", "59, On time, CALM", "-59, On time, CALM", "60, 1 min behind, LATE",
            "245, 4 min behind, LATE",
            "600, 10 min behind, VERY_LATE", "-60, 1 min ahead, CALM", "-400, 7 min ahead, CALM"})
    void drift_is_said_in_words(long seconds, String words, PaceText.Mood mood) {
        var pace = new AgendaPace(Duration.ofMinutes(30), Duration.ofSeconds(seconds), Duration.ofMinutes(60));
        assertEquals(new PaceText(words, mood), PaceText.of(pace));
    }
}
