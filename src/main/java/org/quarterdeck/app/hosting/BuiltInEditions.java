package org.quarterdeck.app.hosting;

import java.nio.file.Path;
import org.quarterdeck.session.history.QuestionEditions;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.parser.WorkshopParser;

/** The editions of the built-in workshops, so that rooms compare that were asked the same question in two languages. */
public final class BuiltInEditions {

    private BuiltInEditions() {}

    /** Reads the built-in workshops once, when they are first needed. */
    private static final class Reading {
        static final QuestionEditions QUESTIONS = QuestionEditions.of(WorkshopLoader.EDITIONS.stream()
                .map(names -> names.stream().map(Reading::text).map(ParseResult::workshop).toList()).toList());

        private static ParseResult text(String name) {
            return WorkshopParser.read("workshop.md", WorkshopLoader.builtInText(name), Path.of(""));
        }
    }

    /** Returns which of their questions are the same. The first call takes a moment: it belongs on a thread of its own. */
    public static QuestionEditions questions() {
        return Reading.QUESTIONS;
    }
}
