package org.quarterdeck.session.replay;

import java.util.HashMap;
import java.util.Map;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.quarterdeck.question.Answer.Written;
import org.quarterdeck.question.WordVocabulary;
import org.quarterdeck.session.state.PollRun;
import org.quarterdeck.session.state.TextId;

/**
 * How the room sees merged words: as the word that they were merged into while anybody stands by that, else as one of
 * themselves. A word that nobody stands by any more is thus shown nowhere.
 */
final class MergedLabels {

    private MergedLabels() {}

    /** Returns the labels by the id of the word that stays. */
    static PMap<String, String> of(PollRun run, String lang) {
        if (run.writings().merged().isEmpty()) {
            return HashTreePMap.empty();
        }
        var vocabulary = WordVocabulary.of(lang);
        var standing = new HashMap<String, Map<String, Integer>>();
        var merged = new HashMap<String, Map<String, Integer>>();
        for (var answer : run.answers().values()) {
            if (answer instanceof Written written) {
                for (var word : written.words()) {
                    var id = TextId.ofWord(run.id(), vocabulary.key(word));
                    var into = run.writings().merged().get(id);
                    (into == null ? standing : merged).computeIfAbsent(into == null ? id : into, _ -> new HashMap<>())
                            .merge(word.strip(), 1, Integer::sum);
                }
            }
        }
        var labels = new HashMap<String, String>();
        merged.forEach((into, entries) -> labels.put(into, WordVocabulary.commonest(standing.getOrDefault(into, entries))));
        return HashTreePMap.from(labels);
    }
}
