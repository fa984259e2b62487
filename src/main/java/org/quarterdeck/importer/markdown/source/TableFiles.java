package org.quarterdeck.importer.markdown.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.importer.MarkdownText;
import org.quarterdeck.workshop.parser.source.WorkshopText;

/** Takes files of values into a slide that names them, as a table. */
public final class TableFiles {

    private static final int MOST_ROWS = 200;

    private TableFiles() {}

    /** Puts the file's rows at a line of a slide, or names it as lost. */
    public static void put(DeckDraft deck, SlideDraft slide, int at, String name) {
        var place = Neighbours.find(deck.file(), name);
        int line = slide.lines().get(at).number();
        var rows = place != null && WorkshopText.of(place) instanceof WorkshopText.Text read
                ? rows(read.text())
                : List.<List<String>>of();
        if (rows.isEmpty()) {
            deck.losses().add(line, "loss.included", name);
            return;
        }
        slide.lines().addAll(at, MarkdownText.table(rows).stream().map(row -> new DeckLine(line, row, false, false)).toList());
    }

    private static List<List<String>> rows(String text) {
        var rows = new ArrayList<List<String>>();
        try (var reader = CsvReader.builder().ofCsvRecord(text)) {
            reader.stream().limit(MOST_ROWS)
                    .forEach(row -> rows.add(row.getFields().stream().map(MarkdownText::within).toList()));
        } catch (CsvParseException | java.io.IOException e) {
            return List.of(); // told as a file that can't be read
        }
        return rows;
    }
}
