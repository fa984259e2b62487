package org.quarterdeck.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.quarterdeck.question.Answer.Written;
import org.quarterdeck.question.Result.Cloud;
import org.quarterdeck.question.kind.Tally;
import org.quarterdeck.workshop.Question;

/** How the words of a run came to stand as they do. */
class WordHistoryTest {

    private static final List<String> ENTRIES = List.of("trust", "Trust", "TRUST ", "leader", "Leaders", "équipe", "Equipe",
            "C++");

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void ends_with_what_the_tally_counts_whatever_was_changed_on_the_way(@ForAll long seed) {
        var random = new Random(seed);
        var answers = new HashMap<Integer, Answer>();
        var history = WordHistory.NONE;
        for (int i = 0; i < 60; i++) {
            int seat = random.nextInt(12);
            var words = IntStream.range(0, random.nextInt(4)).mapToObj(n -> ENTRIES.get(random.nextInt(ENTRIES.size()))).toList();
            var before = answers.get(seat) instanceof Written written ? written.words() : List.<String>of();
            history = history.changed(before, words, WordVocabulary.of("en"));
            answers.put(seat, new Written(words));
        }
        var last = new TreeMap<String, List<Object>>();
        history.turns().forEach(turn -> last.put(turn.key(), List.of(turn.word(), turn.count())));
        last.values().removeIf(word -> word.getLast().equals(0));
        assertEquals(counted(answers), last);
    }

    private static Map<String, List<Object>> counted(Map<Integer, Answer> answers) {
        var cloud = (Cloud) Tally.of(new Question.Words(3), answers, "en");
        return cloud.terms().stream().collect(Collectors.toMap(Result.Term::key, term -> List.of(term.word(), term.count())));
    }
}
