package org.quarterdeck.report.spreadsheet;

import java.util.List;
import org.quarterdeck.report.ReportMessages;
import org.quarterdeck.report.SessionData;

/** The sheet with every answer, one a row. */
final class AnswerSheet {

    private final SessionData data;
    private final ReportMessages words;
    private final AskedQuestions asked;

    AnswerSheet(SessionData data, ReportMessages words) {
        this.data = data;
        this.words = words;
        this.asked = new AskedQuestions(data);
    }

    /** Returns the heads of its columns. */
    static List<String> heads(SessionData data, ReportMessages words) {
        boolean raw = data.scope().raw();
        return List.of(words.text("sheet.question"), words.text("sheet.run"), words.text("sheet.type"),
                words.text("column.round"), words.text(raw ? "sheet.seat" : "sheet.person"), words.text("sheet.answer"),
                words.text("sheet.by_hand"), words.text(raw ? "sheet.saved" : "sheet.closed"));
    }

    void write(WorksheetWriter sheet) {
        sheet.heads(heads(data, words), true);
        for (var line : AnswerTable.of(data)) {
            var saved = line.saved();
            sheet.text(0, asked.title(saved.segment()));
            sheet.text(1, saved.run());
            sheet.text(2, saved.kind().word());
            sheet.number(3, saved.round(), "0");
            if (line.person() != null) {
                sheet.number(4, line.person(), "0");
            }
            sheet.text(5, answer(line));
            sheet.number(6, saved.byHand() ? 1 : 0, "0");
            if (data.scope().raw()) {
                sheet.time(7, line.at(), data.zone());
            } else {
                sheet.minute(7, line.at(), data.zone());
            }
            sheet.next();
        }
        sheet.finish();
    }

    private String answer(AnswerTable.Line line) {
        if (line.withheld()) {
            return words.text("withheld.cell", data.scope().smallest());
        }
        return line.answer() == null
                ? words.text("sheet.not_shown")
                : AnswerText.of(asked.question(line.saved().segment()), line.answer());
    }
}
