package org.quarterdeck.workshop.parser.markdown;

/** The source of a table row. */
final class TableLine {

    private TableLine() {}

    /** Returns the number of cells, including those beyond the last column. */
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
