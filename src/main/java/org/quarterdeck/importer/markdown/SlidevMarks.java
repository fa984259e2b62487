package org.quarterdeck.importer.markdown;

import java.util.regex.Pattern;
import org.quarterdeck.importer.markdown.source.DeckDraft;
import org.quarterdeck.importer.markdown.source.SlideText;

/** Takes Slidev's marks apart: components leave their text, what its scripts would write is named as lost. */
final class SlidevMarks {

    private static final Pattern COMPONENT = Pattern
            .compile(
                    "(?m)^[ \\t]*:{2,}(?!(?:right|left|default|bottom)::)[A-Za-z][\\w-]*[ \\t]*(?:\\{[^{}\\n]*\\})?[ \\t]*$|^[ \\t]*:{2,}[ \\t]*$");
    private static final Pattern VALUE = Pattern.compile("\\{\\{[^{}\\n]*\\}\\}");
    private static final Pattern STEPS = Pattern.compile("\\$\\$[ \\t]*\\{[\\w|,* -]+\\}(?:\\{[^{}\\n]*\\})?");

    private SlidevMarks() {}

    static void open(SlideText text, DeckDraft deck) {
        text.replace(COMPONENT, (found, line) -> "");
        text.replace(STEPS, (found, line) -> "$$");
        text.replace(VALUE, (found, line) -> {
            deck.losses().add(line, "loss.markup", found.group());
            return "";
        });
    }
}
