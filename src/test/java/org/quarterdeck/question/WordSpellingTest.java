package org.quarterdeck.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.question.Answer.Written;
import org.quarterdeck.question.Result.Cloud;
import org.quarterdeck.question.kind.Tally;
import org.quarterdeck.workshop.Question;

/** The spelling in which a word that several people wrote is shown. */
class WordSpellingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            trust ; TRUST!!!               | trust
            TRUST!!! ; trust!              | trust!
            trust ; Trust ; Trust...       | Trust
            "trust" ; trust ; Trust        | trust
            NATO ; NATO ; nato             | NATO
            TRUST!!!                       | TRUST!!!
            """)
    void the_commonest_is_shown_and_of_several_the_plainest(String entries, String shown) {
        var answers = Stream.of(entries.split(" ; ")).map(entry -> new Written(List.of(entry.strip()))).toList();
        var cloud = (Cloud) Tally.of(new Question.Words(3), List.<Answer>copyOf(answers));
        assertEquals(List.of(shown), cloud.terms().stream().map(term -> term.word()).toList());
        var history = WordHistory.NONE;
        for (var answer : answers) {
            history = history.changed(List.of(), answer.words(), WordVocabulary.of("en"));
        }
        assertEquals(shown, history.turns().getLast().word());
    }
}
