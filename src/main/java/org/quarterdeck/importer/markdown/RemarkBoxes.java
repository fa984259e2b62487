package org.quarterdeck.importer.markdown;

import java.util.regex.Pattern;
import org.quarterdeck.importer.markdown.source.BracketMarks;
import org.quarterdeck.importer.markdown.source.SlideDraft;
import org.quarterdeck.importer.markdown.source.SlideText;

/** Takes remark's boxes, {@code .class[content]}, apart: columns stay columns, all others leave their content. */
final class RemarkBoxes {

    private static final Pattern BOX = Pattern.compile("(?<![\\w\\])])((?:[.#][A-Za-z][\\w-]*)+)(?=\\[)");
    private static final Pattern WHOLE = Pattern.compile("(?s).+");
    private static final Pattern LEFT = Pattern.compile(".*(?:left|col-?1|column-?1).*");
    private static final Pattern RIGHT = Pattern.compile(".*(?:right|col-?2|column-?2).*");

    private RemarkBoxes() {}

    static void open(SlideText text, SlideDraft slide) {
        text.replace(WHOLE, (found, line) -> opened(found.group(), slide));
    }

    private static String opened(String text, SlideDraft slide) {
        var boxes = BracketMarks.in(text, BOX);
        var right = boxes.stream().filter(box -> RIGHT.matcher(box.name()).matches()).toList();
        var left = boxes.stream().filter(box -> LEFT.matcher(box.name()).matches()).toList();
        if (!left.isEmpty() && !right.isEmpty()) {
            var rest = new StringBuilder();
            int from = 0;
            for (var box : boxes) {
                boolean column = left.contains(box) || right.contains(box);
                rest.append(text, from, column ? box.start() : box.end());
                from = box.end();
            }
            rest.append(text.substring(from));
            var columns = new StringBuilder();
            left.forEach(box -> columns.append("\n\n").append(box.content().strip()));
            columns.append("\n\n::right::\n");
            right.forEach(box -> columns.append('\n').append(box.content().strip()).append('\n'));
            slide.keys().put("layout", "two-cols");
            text = rest.toString().stripTrailing() + columns;
        }
        var below = new StringBuilder();
        var whole = BracketMarks.replace(text, BOX, box -> {
            boolean footnote = box.name().contains("footnote");
            below.append(footnote ? "\n\n" + box.content().strip() : "");
            return footnote ? "" : box.content();
        });
        return whole + BracketMarks.replace(below.toString(), BOX, box -> box.content()).replaceAll("(?m)^([*+-]) ", "\\\\$1 ");
    }
}
