package org.quarterdeck.importer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.quarterdeck.importer.MarkdownText;
import org.quarterdeck.importer.markdown.source.SlideText;

/** Writes tables of HTML as tables of Markdown. */
final class MarkupTables {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final Pattern TABLE = Pattern.compile("<table\\b[^<>]*>(.*?)</table\\s*>", FLAGS);
    private static final Pattern ROW = Pattern.compile("<tr\\b[^<>]*>(.*?)(?:</tr\\s*>|(?=<tr\\b)|\\z)", FLAGS);
    private static final Pattern CELL = Pattern.compile("<t[hd]\\b[^<>]*>(.*?)(?:</t[hd]\\s*>|(?=<t[hd]\\b)|\\z)", FLAGS);

    private MarkupTables() {}

    static void write(SlideText text) {
        text.replace(TABLE, (found, line) -> {
            var rows = new ArrayList<List<String>>();
            ROW.matcher(found.group(1)).results().forEach(row -> rows.add(CELL.matcher(row.group(1)).results()
                    .map(cell -> cell.group(1).replaceAll("\\s+", " ").replace("|", "\\|").strip()).toList()));
            rows.removeIf(List::isEmpty);
            return rows.isEmpty() ? found.group(1) : "\n\n" + String.join("\n", MarkdownText.table(rows)) + "\n\n";
        });
    }
}
