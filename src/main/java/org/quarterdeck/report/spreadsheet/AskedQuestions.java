package org.quarterdeck.report.spreadsheet;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.report.SessionData;
import org.quarterdeck.workshop.Question;

/** The questions of a session by the ids of their segments. */
final class AskedQuestions {

    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, Question> questions = new HashMap<>();

    AskedQuestions(SessionData data) {
        for (var run : data.session().runs()) {
            titles.put(run.segment(), run.title());
            if (run.poll() != null) {
                questions.put(run.segment(), run.poll().question());
            }
        }
    }

    /** Returns a question's text, or its id where the text is no longer known. */
    String title(String segment) {
        return titles.getOrDefault(segment, segment);
    }

    /** Returns a question, or null where it is no longer known. */
    @Nullable
    Question question(String segment) {
        return questions.get(segment);
    }
}
