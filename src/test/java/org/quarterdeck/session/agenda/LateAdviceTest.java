package org.quarterdeck.session.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.session.agenda.LateAdvice.Kind;
import org.quarterdeck.workshop.parser.WorkshopParser;

class LateAdviceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Late? Leave it out.                                                       | LEAVE_OUT |
            Late? Go past it.                                                         | LEAVE_OUT |
            Late? Skip the talk.                                                      | TRIM      |
            Late? Hands only.                                                         | TRIM      |
            Late? Ten minutes, no vote.                                               | TRIM      | 10
            Late? Close it after a minute.                                            | TRIM      | 1
            Late? All rows at once, ten seconds.                                      | TRIM      | 0.5
            Late? Half a minute in pairs.                                             | TRIM      | 0.5
            Late? 2.5 minutes will do.                                                | TRIM      | 2.5
            Late? Close it when three in four have answered. Do not drop it: you need it. | KEEP  |
            late ? Skip it.                                                           | LEAVE_OUT |
            Keine Zeit? Weglassen.                                                    | LEAVE_OUT |
            Keine Zeit? Vorbeigehen.                                                  | LEAVE_OUT |
            Keine Zeit? Lass diese Abstimmung und das Gespräch danach weg; zeig das Ende. | LEAVE_OUT |
            Keine Zeit? Schließ früher. Lass sie nicht weg, du brauchst sie am Ende.  | KEEP      |
            Keine Zeit? Zehn Minuten, keine Abstimmung.                               | TRIM      | 10
            Keine Zeit? Niemand tippt. Fünf Wörter auf Zuruf, weiter.                 | TRIM      |
            En retard ? Sautez cette diapositive.                                     | LEAVE_OUT |
            En retard ? Deux minutes, sans vote.                                      | TRIM      | 2
            ¿Tarde? Cinco minutos.                                                    | TRIM      | 5
            """)
    void says_what_to_do(String note, Kind kind, @Nullable Double minutes) {
        var advice = Objects.requireNonNull(LateAdvice.of(note), note);
        assertEquals(kind, advice.kind());
        assertEquals(minutes, advice.minutes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Expect people to be late? Yes.", "Ready? Leave it out.", "Lately, skip it.", ""})
    void is_only_what_stands_behind_the_label(String note) {
        assertNull(LateAdvice.of(note));
    }

    @ParameterizedTest
    @ValueSource(strings = {"leadership-and-management", "leadership-and-management-de", "follow-up", "follow-up-de"})
    void is_read_from_every_segment_of_the_built_in_workshops(String name) {
        var workshop = WorkshopParser.read(Path.of("assets/workshops", name)).workshop();
        workshop.segments().forEach(segment -> assertNotNull(LateAdvice.of(segment), segment.id()));
    }

    @Test
    void of_the_built_in_workshop_means_the_same_in_both_editions() {
        var english = WorkshopParser.read(Path.of("assets/workshops/leadership-and-management")).workshop();
        var german = WorkshopParser.read(Path.of("assets/workshops/leadership-and-management-de")).workshop();
        for (int i = 0; i < english.segments().size(); i++) {
            var id = english.segments().get(i).id();
            assertEquals(Objects.requireNonNull(LateAdvice.of(english.segments().get(i))).kind(),
                    Objects.requireNonNull(LateAdvice.of(german.segments().get(i))).kind(), id);
        }
    }
}
