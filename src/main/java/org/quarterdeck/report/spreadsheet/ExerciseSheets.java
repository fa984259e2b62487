package org.quarterdeck.report.spreadsheet;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.report.AudienceElements;
import org.quarterdeck.report.ExerciseResults;
import org.quarterdeck.report.ReportMessages;
import org.quarterdeck.report.SessionData;

/** The sheets with what was no vote: questions from the room, parked points, groups' hand-ins, the months of a case, and commitments. */
final class ExerciseSheets {

    private final SessionData data;
    private final ReportMessages words;
    private final Function<String, WorksheetWriter> newSheet;

    /** @param newSheet makes a sheet of a name */
    ExerciseSheets(SessionData data, ReportMessages words, Function<String, WorksheetWriter> newSheet) {
        this.data = data;
        this.words = words;
        this.newSheet = newSheet;
    }

    /** Writes a sheet for each of them that the session has. */
    void write() {
        questions();
        parked();
        handIns();
        months();
        commitments();
    }

    private void questions() {
        var asked = AudienceElements.asked(data.session());
        if (!asked.isEmpty()) {
            var sheet = sheet("questions", AudienceElements.heads(words));
            asked.forEach(each -> {
                sheet.text(0, each.text());
                sheet.text(1, AudienceElements.mark(each, words));
                sheet.number(2, each.votes(), "0");
                sheet.next();
            });
            sheet.finish();
        }
    }

    private void parked() {
        var points = AudienceElements.parked(data.session());
        var end = data.session().end();
        if (!points.isEmpty() && end != null) {
            var sheet = sheet("parking", AudienceElements.parkedHeads(words));
            points.forEach(each -> {
                sheet.text(0, each.text());
                sheet.text(1, AudienceElements.mark(each, words));
                sheet.text(2, AudienceElements.place(each, end));
                sheet.next();
            });
            sheet.finish();
        }
    }

    private void handIns() {
        var rows = ExerciseResults.handIns(data.session());
        if (!rows.isEmpty()) {
            var sheet = sheet("sheet.groups", heads("sheet.breakout", "groups.group", "sheet.prompt", "sheet.hand_in"));
            rows.forEach(row -> {
                sheet.text(0, row.breakout());
                sheet.text(1, row.group());
                sheet.text(2, row.prompt());
                sheet.text(3, row.text());
                sheet.next();
            });
            sheet.finish();
        }
    }

    private void months() {
        var rows = ExerciseResults.months(data);
        if (!rows.isEmpty()) {
            var sheet = sheet("sheet.case", heads("sheet.case", "case.month", "case.room", "case.told", "case.leading"));
            rows.forEach(row -> {
                sheet.text(0, row.name());
                sheet.number(1, row.month(), "0");
                waiting(sheet, 2, row.room());
                waiting(sheet, 3, row.told());
                waiting(sheet, 4, row.leading());
                sheet.next();
            });
            sheet.finish();
        }
    }

    private static void waiting(WorksheetWriter sheet, int column, @Nullable Double decisions) {
        if (decisions != null) {
            sheet.number(column, decisions, "0");
        }
    }

    private void commitments() {
        var room = data.session().end();
        if (data.commitments().isEmpty() || room == null) {
            return;
        }
        var sheet = newSheet.apply(words.text("sheet.commitments"));
        sheet.line(words.text("promises", room.exercises().commitments().count(), data.commitments().size()), false);
        sheet.gap();
        sheet.heads(heads("sheet.when", "sheet.will"), true);
        data.commitments().forEach(each -> {
            sheet.text(0, each.when());
            sheet.text(1, each.will());
            sheet.next();
        });
        sheet.finish();
    }

    private List<String> heads(String... keys) {
        return java.util.stream.Stream.of(keys).map(words::text).toList();
    }

    private WorksheetWriter sheet(String name, List<String> heads) {
        var sheet = newSheet.apply(words.text(name));
        sheet.heads(heads, true);
        return sheet;
    }
}
