package org.quarterdeck.ui.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.session.Pace;

class PaceWordsTest {

    @ParameterizedTest
    @CsvSource({"0, On time, CALM", "59, On time, CALM", "-59, On time, CALM", "60, 1 min behind, LATE",
            "245, 4 min behind, LATE",
            "600, 10 min behind, VERY_LATE", "-60, 1 min ahead, CALM", "-400, 7 min ahead, CALM"})
    void drift_is_said_in_words(long seconds, String words, PaceWords.Mood mood) {
        var pace = new Pace(Duration.ofMinutes(30), Duration.ofSeconds(seconds), Duration.ofMinutes(60));
        assertEquals(new PaceWords(words, mood), PaceWords.of(pace));
    }
}
