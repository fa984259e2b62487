package org.quarterdeck.report.spreadsheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.report.ReportMessages;
import org.quarterdeck.report.SessionData;

/** The sheet that says of each column of the others what it holds, and how it is rounded. */
final class DictionarySheet {

    /** The columns of result sheets, by the keys of their names and of what they mean. */
    private static final Map<String, String> RESULTS = ordered("column.people", "meaning.people", "column.share", "meaning.share",
            "column.mean", "meaning.mean", "column.spread", "meaning.spread", "column.place", "meaning.place", "column.first",
            "meaning.first", "column.votes", "meaning.votes");
    private static final Map<String, String> OTHERS = ordered("sheet.groups", "meaning.groups", "sheet.case", "meaning.case",
            "sheet.commitments", "meaning.commitments");

    private final SessionData data;
    private final ReportMessages words;

    DictionarySheet(SessionData data, ReportMessages words) {
        this.data = data;
        this.words = words;
    }

    private static Map<String, String> ordered(String... keys) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < keys.length; i += 2) {
            map.put(keys[i], keys[i + 1]);
        }
        return map;
    }

    /** Writes the sheet. */
    void write(WorksheetWriter sheet) {
        sheet.heads(List.of(words.text("sheet.sheet"), words.text("dictionary.column"), words.text("dictionary.meaning")), true);
        var meanings = answerMeanings();
        var heads = AnswerSheet.heads(data, words);
        for (int i = 0; i < heads.size(); i++) {
            line(sheet, words.text("sheet.answers"), heads.get(i), meanings.get(i));
        }
        RESULTS.forEach((column, meaning) -> line(sheet, words.text("dictionary.results"), words.text(column), meaning));
        line(sheet, words.text("dictionary.results"), words.text("column.before", "…"), "meaning.before");
        OTHERS.forEach((name, meaning) -> line(sheet, words.text(name), "", meaning));
        sheet.finish();
    }

    private List<String> answerMeanings() {
        boolean raw = data.scope().raw();
        return List.of("meaning.question", "meaning.run", "meaning.type", "meaning.round",
                raw ? "meaning.seat" : "meaning.person",
                "meaning.answer", "meaning.by_hand", raw ? "meaning.saved" : "meaning.closed");
    }

    private void line(WorksheetWriter sheet, String name, String column, String meaning) {
        sheet.text(0, name);
        sheet.text(1, column);
        sheet.text(2, words.text(meaning));
        sheet.next();
    }
}
