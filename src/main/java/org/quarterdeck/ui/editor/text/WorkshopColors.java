package org.quarterdeck.ui.editor.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jfx.incubator.scene.control.richtext.SyntaxDecorator;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.workshop.Diagnostic;
import org.quarterdeck.workshop.Diagnostic.Severity;
import org.quarterdeck.workshop.editing.LineKinds;
import org.quarterdeck.workshop.editing.LineKinds.Kind;
import org.quarterdeck.workshop.editing.ProseWord;

/** Colours the lines of a workshop by what they are, and underlines their faults. */
final class WorkshopColors implements SyntaxDecorator {

    private static final Pattern KEY = Pattern.compile("^(\\s*(?:- )?[\\p{L}_\"'][^:#]*:)(.*)$");
    private static final Pattern MARK = Pattern.compile("^(\\s*(?:#{1,6}|[-*+](?: \\[[ xX]])?|\\d{1,9}[.)]|>)\\s)(.*)$");

    private static final String JOINED = "\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}\\p{IsThaana}\\p{IsNko}\\p{M}";
    private static final Pattern STRETCH = Pattern.compile("[" + JOINED + "]{1,16}|[^\\s" + JOINED + "]{1,16}|\\s");

    private final TextLooks looks;
    private List<Kind> kinds = List.of();
    private List<Diagnostic> faults = List.of();
    private List<String> shown = List.of();
    private Set<String> misspelt = Set.of();

    /** @param looks the looks of the parts of a line */
    WorkshopColors(TextLooks looks) {
        this.looks = looks;
    }

    /** Tells the lines anew, after a change. */
    void read(CodeTextModel model) {
        kinds = LineKinds.of(model.size(), model::getPlainText);
    }

    /** Takes the faults of the text and returns the first and the last line that look otherwise now, or null if none does. */
    int @Nullable [] faults(List<Diagnostic> found) {
        faults = found;
        var looks = new ArrayList<>(kinds.stream().map(Kind::name).toList());
        for (var fault : found) {
            if (fault.line() <= looks.size()) {
                looks.set(fault.line() - 1, looks.get(fault.line() - 1) + ' ' + fault);
            }
        }
        var before = shown;
        shown = looks;
        int most = Math.min(before.size(), looks.size());
        int head = 0;
        while (head < most && before.get(head).equals(looks.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && before.get(before.size() - 1 - tail).equals(looks.get(looks.size() - 1 - tail))) {
            tail++;
        }
        return head == looks.size() || head == looks.size() - tail ? null : new int[]{head, looks.size() - 1 - tail};
    }

    /** Takes the words that may be misspelt and returns the first and the last line that look otherwise now, or null if none does. */
    int @Nullable [] misspelt(Set<String> found, CodeTextModel model) {
        var changed = new HashSet<>(found);
        changed.removeAll(misspelt);
        misspelt.stream().filter(word -> !found.contains(word)).forEach(changed::add);
        misspelt = found;
        int first = -1;
        int last = -1;
        for (int i = 0; i < model.size() && !changed.isEmpty(); i++) {
            if (words(model, i).stream().anyMatch(each -> changed.contains(each.word()))) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first < 0 ? null : new int[]{first, last};
    }

    /** Returns the misspelt word of a line that a place in it touches, or null. */
    @Nullable
    ProseWord misspeltAt(CodeTextModel model, int line, int column) {
        return words(model, line).stream()
                .filter(each -> each.from() <= column && column <= each.to() && misspelt.contains(each.word()))
                .findFirst().orElse(null);
    }

    /** Returns whether a line from 0 is one of a slide, not of keys or code. */
    boolean isProse(int line) {
        var kind = line < kinds.size() ? kinds.get(line) : Kind.TEXT;
        return kind != Kind.KEY && kind != Kind.CODE && kind != Kind.SEPARATOR;
    }

    List<ProseWord> words(CodeTextModel model, int line) {
        return ProseWord.in(model.getPlainText(line), line < kinds.size() ? kinds.get(line) : Kind.TEXT);
    }

    /** Returns the worst fault of a line from 0. */
    List<Diagnostic> faultsAt(int line) {
        return faults.stream().filter(fault -> fault.line() == line + 1).toList();
    }

    @Override
    public void handleChange(CodeTextModel model, TextPos start, TextPos end, int top, int lines, int bottom) {
        read(model);
    }

    @Override
    public RichParagraph createRichParagraph(CodeTextModel model, int index) {
        var line = model.getPlainText(index);
        var made = RichParagraph.builder();
        var kind = index < kinds.size() ? kinds.get(index) : Kind.TEXT;
        var look = looks.of(kind, false);
        var parts = switch (kind) {
            case KEY -> KEY.matcher(line);
            case HEADING, LIST, QUOTE -> MARK.matcher(line);
            case SEPARATOR, TABLE, CODE, NOTE, TEXT -> null;
        };
        if (line.isEmpty()) {
            return made.addSegment("").build();
        }
        if (parts != null && parts.matches()) {
            add(made, parts.group(1), looks.of(kind, true));
            add(made, parts.group(2), look);
        } else {
            add(made, line, look);
        }
        for (var fault : faultsAt(index)) {
            int from = Math.min(offset(line, fault.column()), Math.max(0, line.length() - 1));
            int end = line.stripTrailing().length();
            if (end > from) {
                made.addWavyUnderline(from, end - from, fault.severity() == Severity.ERROR ? "fault-error" : "fault-warning");
            }
        }
        if (!misspelt.isEmpty()) {
            for (var word : ProseWord.in(line, kind)) {
                if (misspelt.contains(word.word())) {
                    made.addWavyUnderline(word.from(), word.to() - word.from(), "misspelt");
                }
            }
        }
        return made.build();
    }

    /**
     * Adds a part of a line. JavaFX ends in an exception where it has to break within a stretch of letters that join, and puts what
     * comes from several faces in the wrong order (seen in version 26 on Linux), but neither between two stretches: so in such a line
     * each word is a stretch of its own that is shorter than any line, and so is what stands between two.
     */
    private static void add(RichParagraph.Builder line, String part, StyleAttributeMap look) {
        if (!WrappedText.joins(part)) {
            if (!part.isEmpty()) {
                line.addSegment(part, look);
            }
            return;
        }
        STRETCH.matcher(part).results().forEach(stretch -> line.addSegment(stretch.group(), look));
    }

    private static int offset(String line, int column) {
        int points = Math.min(column - 1, line.codePointCount(0, line.length()));
        return line.offsetByCodePoints(0, points);
    }
}
