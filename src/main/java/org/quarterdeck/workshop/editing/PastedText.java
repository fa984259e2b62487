package org.quarterdeck.workshop.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text from the clipboard as a workshop's file has it. Word processors copy lists as lines that begin with a dot and a tab, line ends
 * of their own, and cells with tabs between; none of that would be a list or a table on a slide.
 */
public final class PastedText {

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u000B\f\u0085\u2028\u2029]");
    private static final Pattern INVISIBLE = Pattern.compile("[\u00AD\u200B\uFEFF\\x00-\\x08\\x0E-\\x1F]");
    private static final Pattern FIRST_LEVEL = Pattern
            .compile("^[ \t]*(?:[•●·◦‣➢➤❖✓\uF0B7\uF0D8\uF0FC][\t\u00A0 ]+|[-–*]\t\\s*)");
    private static final Pattern SECOND_LEVEL = Pattern.compile("^[ \t]*(?:[○][\t\u00A0 ]+|o\t\\s*)");
    private static final Pattern THIRD_LEVEL = Pattern.compile("^[ \t]*(?:[▪■□\uF0A7][\t\u00A0 ]+|§\t\\s*)");
    private static final Pattern NUMBER = Pattern.compile("^[ \t]*(\\d{1,3})[.)]\t\\s*");

    private PastedText() {}

    /** Returns the text with line ends of the file's alone, as it is otherwise: where code or keys stand. */
    public static String plain(String pasted) {
        return INVISIBLE.matcher(LINE_END.matcher(pasted).replaceAll("\n")).replaceAll("");
    }

    /** Returns the text with its lists and tables as slides have them. */
    public static String of(String pasted) {
        var lines = new ArrayList<String>();
        int depth = -1;
        for (var line : plain(pasted).split("\n", -1)) {
            int level = level(line);
            depth = level < 0 ? -1 : Math.min(level, depth + 1);
            lines.add(level < 0 ? line : "  ".repeat(depth) + item(line));
        }
        return String.join("\n", tables(lines)).replace('\t', ' ').replace('\u00A0', ' ');
    }

    /** Returns how deep a line stands in a list, or -1 if it is no item. */
    private static int level(String line) {
        if (FIRST_LEVEL.matcher(line).find() || NUMBER.matcher(line).find()) {
            return 0;
        }
        if (SECOND_LEVEL.matcher(line).find()) {
            return 1;
        }
        return THIRD_LEVEL.matcher(line).find() ? 2 : -1;
    }

    private static String item(String line) {
        var number = NUMBER.matcher(line);
        if (number.find()) {
            return number.group(1) + ". " + line.substring(number.end());
        }
        for (var bullet : List.of(FIRST_LEVEL, SECOND_LEVEL, THIRD_LEVEL)) {
            var found = bullet.matcher(line);
            if (found.find()) {
                return "- " + line.substring(found.end());
            }
        }
        return line;
    }

    /** Makes tables of lines with as many tabs each, two or more of them, as of cells that were copied. */
    private static List<String> tables(List<String> lines) {
        var made = new ArrayList<String>();
        for (int i = 0; i < lines.size();) {
            int end = i;
            while (end < lines.size() && tabs(lines.get(end)) > 0 && tabs(lines.get(end)) == tabs(lines.get(i))) {
                end++;
            }
            if (end - i < 2) {
                made.add(lines.get(i++));
                continue;
            }
            made.add(row(lines.get(i)));
            made.add("|" + " --- |".repeat(tabs(lines.get(i)) + 1));
            lines.subList(i + 1, end).forEach(line -> made.add(row(line)));
            i = end;
        }
        return made;
    }

    private static int tabs(String line) {
        return (int) line.chars().filter(c -> c == '\t').count();
    }

    private static String row(String line) {
        return "| " + String.join(" | ", List.of(line.replace("|", "\\|").split("\t", -1)).stream().map(String::strip).toList())
                + " |";
    }

    /** Returns the words of each line of a list, without what marks it as an item: for fields of one line each. */
    public static List<String> items(String pasted) {
        return of(pasted).lines().map(line -> line.strip().replaceFirst("^(?:[-*+]|\\d{1,3}[.)]) (?:\\[[ xX]] )?", ""))
                .filter(line -> !line.isEmpty()).toList();
    }
}
