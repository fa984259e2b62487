package org.quarterdeck.workshop.parser.markdown;

/** A row of a table as it is written. */
final class TableLine {

    private TableLine() {}

    /** How many cells it has, also those that find no column. */
    static int cells(String row) {
        var text = row.strip();
        int from = text.startsWith("|") ? 1 : 0;
        int strokes = 0;
        boolean escaped = false;
        boolean closed = false;
        for (int i = from; i < text.length(); i++) {
            closed = text.charAt(i) == '|' && !escaped;
            strokes += closed ? 1 : 0;
            escaped = text.charAt(i) == '\\' && !escaped;
        }
        return closed ? strokes : strokes + 1;
    }
}
