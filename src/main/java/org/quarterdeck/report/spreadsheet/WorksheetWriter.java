package org.quarterdeck.report.spreadsheet;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;
import org.quarterdeck.i18n.MessageBundle;
import org.quarterdeck.i18n.NumberRounding;
import org.quarterdeck.question.kind.ResultTable;
import org.quarterdeck.question.kind.ResultTable.Cell;

/** Writes one sheet from top to bottom. Columns are as wide as their content, up to a limit; longer text is wrapped. */
final class WorksheetWriter {

    private static final MessageBundle ENGLISH = MessageBundle.english("past");
    private static final double LEAST = 9;
    private static final double MOST = 60;
    private static final String HEAD = "E9E4DA";
    /** The characters that XML cannot contain. */
    private static final Pattern UNWRITABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uD800-\\uDFFF\\uFFFE\\uFFFF]");

    private final Worksheet sheet;
    private final Map<Integer, Integer> widest = new HashMap<>();
    private int row;

    /**
     * Creates a writer.
     *
     * @param mark the text above every printed page, or empty
     */
    WorksheetWriter(Worksheet sheet, String mark) {
        this.sheet = sheet;
        if (!mark.isEmpty()) {
            sheet.header(mark, Position.CENTER);
        }
        sheet.footer("&P / &N", Position.RIGHT);
    }

    /** Writes a line outside any table, which does not widen its column. */
    void line(String words, boolean bold) {
        sheet.value(row, 0, clean(words));
        if (bold) {
            sheet.style(row, 0).bold().set();
        }
        row++;
    }

    void gap() {
        row++;
    }

    /** Writes the heads of a table; with {@code freeze} they stay in sight and are repeated on each printed page. */
    void heads(List<String> heads, boolean freeze) {
        for (int i = 0; i < heads.size(); i++) {
            sheet.value(row, i, clean(heads.get(i)));
            sheet.style(row, i).bold().fillColor(HEAD).wrapText(true).set();
            widen(i, heads.get(i).length());
        }
        row++;
        if (freeze) {
            sheet.freezePane(0, row);
            sheet.repeatRows(row - 1);
        }
    }

    void text(int column, String words) {
        sheet.value(row, column, clean(words));
        widen(column, words.lines().mapToInt(String::length).max().orElse(0));
        if (words.length() > MOST || words.indexOf('\n') >= 0) {
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    void number(int column, Number number, String format) {
        sheet.value(row, column, number);
        sheet.style(row, column).format(format).set();
    }

    void time(int column, Instant when, ZoneId zone) {
        sheet.value(row, column, LocalDateTime.ofInstant(when, zone));
        sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
        widen(column, 20);
    }

    /** Writes a time to the minute. */
    void minute(int column, Instant when, ZoneId zone) {
        sheet.value(row, column, LocalDateTime.ofInstant(when, zone).truncatedTo(ChronoUnit.MINUTES));
        sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
        widen(column, 17);
    }

    /** @param name the name of a row that is none of the author's */
    void cell(int column, Cell cell, String name) {
        switch (cell) {
            case ResultTable.Name words -> text(column, words.text());
            case ResultTable.Count count -> number(column, count.count(), "0");
            case ResultTable.Percent percent -> number(column, percent.share(), percentFormat(percent));
            case ResultTable.Decimal number -> number(column, number.number(), "0.0");
            case ResultTable.All _,ResultTable.Other _ -> text(column, name);
        }
    }

    /**
     * Returns the format in which a share shows as it does everywhere else. Shares of a whole are rounded together so that
     * they add up, which a spreadsheet that rounds each on its own would show otherwise.
     */
    private static String percentFormat(ResultTable.Percent percent) {
        var shown = ENGLISH.share(percent.percent(), percent.share());
        return shown.equals(NumberRounding.percent(percent.share()) + "%") ? "0%" : "\"" + shown + "\"";
    }

    void next() {
        row++;
    }

    /** Sets the widths of the columns; called last. */
    void finish() {
        widest.forEach((column, letters) -> sheet.width(column, Math.clamp(letters * 1.1 + 2, LEAST, MOST)));
    }

    private void widen(int column, int letters) {
        widest.merge(column, letters, Math::max);
    }

    private static String clean(String words) {
        return UNWRITABLE.matcher(words).replaceAll("");
    }
}
