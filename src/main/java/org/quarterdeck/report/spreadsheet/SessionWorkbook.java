package org.quarterdeck.report.spreadsheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.quarterdeck.question.kind.ResultTable;
import org.quarterdeck.report.AtomicFileWriter;
import org.quarterdeck.report.ReportMessages;
import org.quarterdeck.report.SessionData;
import org.quarterdeck.session.history.AskedRun;

/**
 * Writes a session as XLSX: an overview, a sheet with every answer, a sheet for each run with its result, sheets for what was
 * no vote, and one that says what each column holds. Numbers are number cells that are not rounded; their format rounds them
 * as they are everywhere.
 */
public final class SessionWorkbook {

    private static final int LONGEST_NAME = 31;

    private final SessionData data;
    private final ReportMessages words;
    private final Workbook workbook;
    private final String mark;
    private final Set<String> names = new HashSet<>();

    private SessionWorkbook(SessionData data, Workbook workbook) {
        this.data = data;
        this.words = ReportMessages.of(data.workshop().lang());
        this.workbook = workbook;
        this.mark = data.summary().rehearsal() ? words.text("rehearsal") : "";
    }

    /** Writes the file and replaces an existing one. */
    public static void write(SessionData data, Path to) throws IOException, InterruptedException {
        AtomicFileWriter.write(to, part -> {
            try (var out = new BufferedOutputStream(Files.newOutputStream(part));
                    var workbook = new Workbook(out, "Quarterdeck", null)) {
                workbook.properties().setTitle(data.summary().title());
                new SessionWorkbook(data, workbook).write();
            }
        });
    }

    private void write() {
        var runs = data.session().runs();
        var overview = sheet(words.text("sheet.overview"));
        var answers = sheet(words.text("sheet.answers"));
        var sheets = new ArrayList<String>();
        for (int i = 0; i < runs.size(); i++) {
            sheets.add(tally(i + 1, runs.get(i)));
        }
        new ExerciseSheets(data, words, this::sheet).write();
        new DictionarySheet(data, words).write(sheet(words.text("sheet.dictionary")));
        overview(overview, sheets);
        new AnswerSheet(data, words).write(answers);
    }

    private WorksheetWriter sheet(String name) {
        return new WorksheetWriter(workbook.newWorksheet(freeName(name)), mark);
    }

    private void overview(WorksheetWriter sheet, List<String> sheets) {
        var summary = data.summary();
        sheet.line(summary.title(), true);
        if (!mark.isEmpty()) {
            sheet.line(mark, true);
        }
        sheet.gap();
        fact(sheet, "fact.start", () -> sheet.minute(1, summary.startedAt(), data.zone()));
        var ended = summary.endedAt();
        if (ended != null) {
            fact(sheet, "fact.end", () -> sheet.minute(1, ended, data.zone()));
        }
        fact(sheet, "fact.people", () -> sheet.number(1, summary.people(), "0"));
        fact(sheet, "fact.answers", () -> sheet.number(1, summary.answers(), "0"));
        Stream.of(data.withheldNote(words), data.unreadNote(words)).filter(note -> !note.isEmpty())
                .forEach(note -> sheet.line(note, false));
        if (data.scope().raw()) {
            sheet.line(words.text("raw.means"), false);
        }
        sheet.gap();
        sheet.heads(List.of(words.text("sheet.question"), words.text("sheet.run"), words.text("sheet.sheet"),
                words.text("sheet.type"), words.text("column.round"), words.text("sheet.asked"), words.text("fact.answers"),
                words.text("sheet.by_hand"), words.text("sheet.held_back")), false);
        var runs = data.session().runs();
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            sheet.text(0, run.title());
            sheet.text(1, run.run());
            sheet.text(2, sheets.get(i));
            sheet.text(3, run.poll() == null ? "" : run.poll().question().type());
            sheet.number(4, run.round(), "0");
            sheet.minute(5, run.openedAt(), data.zone());
            sheet.number(6, run.answers(), "0");
            sheet.number(7, run.result() == null ? 0 : run.result().hands(), "0");
            sheet.number(8, run.heldBack(), "0");
            sheet.next();
        }
        sheet.finish();
    }

    private void fact(WorksheetWriter sheet, String key, Runnable value) {
        sheet.text(0, words.text(key));
        value.run();
        sheet.next();
    }

    /** Writes the sheet of one run; returns its name. */
    private String tally(int number, AskedRun run) {
        var name = freeName(number + " " + run.title());
        var sheet = new WorksheetWriter(workbook.newWorksheet(name), mark);
        sheet.line(run.title(), true);
        sheet.line(facts(run), false);
        sheet.gap();
        if (data.scope().withholds(run)) {
            sheet.line(words.text("withheld", data.scope().smallest()), false);
        } else if (run.poll() != null && run.result() != null) {
            var table = ResultTable.inFull(run.poll().question(), run.result());
            var before = data.scope().before(run);
            table(sheet, before == null ? table : table.beside(ResultTable.inFull(run.poll().question(), before.result())));
        }
        sheet.finish();
        return name;
    }

    private String facts(AskedRun run) {
        var facts = new ArrayList<String>();
        facts.add(words.text("run.answers", run.answers()));
        if (run.result() != null && run.result().hands() > 0) {
            facts.add(words.text("run.hands", run.result().hands()));
        }
        if (run.heldBack() > 0) {
            facts.add(words.text("run.held_back", run.heldBack()));
        }
        var before = data.scope().before(run);
        if (before != null && !data.scope().withholds(run)) {
            facts.add(run.secondRound()
                    ? words.text("run.rounds", before.result().answers())
                    : words.text("run.compared", before.title()));
        }
        if (!mark.isEmpty()) {
            facts.add(mark);
        }
        return String.join(" · ", facts);
    }

    private void table(WorksheetWriter sheet, ResultTable table) {
        sheet.heads(table.heads().stream().map(words::head).toList(), true);
        table.rows().forEach(row -> row(sheet, row));
        if (!table.total().isEmpty()) {
            row(sheet, table.total());
        }
    }

    private void row(WorksheetWriter sheet, List<ResultTable.Cell> row) {
        for (int i = 0; i < row.size(); i++) {
            sheet.cell(i, row.get(i), words.text(row.get(i) instanceof ResultTable.Other ? "column.worded" : "column.all"));
        }
        sheet.next();
    }

    /** Returns a name that spreadsheets accept and no other sheet has. */
    private String freeName(String wished) {
        var plain = wished.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}\\p{Cs}]", " ").replaceAll("\\s+", " ").replaceAll("^'+|'+$", "")
                .strip();
        var name = plain.substring(0, Math.min(LONGEST_NAME, plain.length())).strip().replaceAll("'+$", "");
        for (int i = 2; !names.add(name.toLowerCase(java.util.Locale.ROOT)); i++) {
            var end = " " + i;
            name = plain.substring(0, Math.min(LONGEST_NAME - end.length(), plain.length())).strip() + end;
        }
        return name;
    }
}
