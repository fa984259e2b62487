package org.quarterdeck.ui.slide.element;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.Hyphenation;
import org.quarterdeck.ui.text.TextRun;
import org.quarterdeck.workshop.Inline;

/** Converts an author's text to runs of one size, with the typography of the language. */
public final class InlineText {

    private final SlideCanvas sheet;
    private final Color ink;
    private final double size;
    private final List<TextRun> runs = new ArrayList<>();
    private char before = ' ';
    private String left;

    private InlineText(SlideCanvas sheet, Color ink, double size, String all) {
        this.sheet = sheet;
        this.ink = ink;
        this.size = size;
        this.left = all;
    }

    public static List<TextRun> of(List<Inline> text, Font plain, Color ink, SlideCanvas sheet) {
        var words = new InlineText(sheet, ink, plain.getSize(), Inline.plain(text));
        words.add(text, plain);
        return List.copyOf(words.runs);
    }

    private void add(List<Inline> inlines, Font font) {
        for (var inline : inlines) {
            switch (inline) {
                case Inline.Text text -> add(sheet.print.smart(text.text(), before, after(text.text())), text.text(), font);
                case Inline.Code code -> add(code.text(), code.text(), BundledFonts.code(size), Hyphenation.NONE);
                case Inline.Emphasis emphasis -> add(emphasis.content(), BundledFonts.medium(size));
                case Inline.Strong strong -> add(strong.content(), BundledFonts.strong(size));
                case Inline.Link link -> add(link.content(), font);
                case Inline.LineBreak end -> add("\n", "\n", font);
            }
        }
    }

    /** Returns the next character after the given text. */
    private char after(String typed) {
        return left.length() > typed.length() ? left.charAt(typed.length()) : ' ';
    }

    private void add(String printed, String typed, Font font) {
        add(printed, typed, font, Hyphenation.of(sheet.words.tag()));
    }

    private void add(String printed, String typed, Font font, Hyphenation hyphens) {
        if (!typed.isEmpty()) {
            runs.add(new TextRun(printed, font, ink, hyphens));
            before = typed.charAt(typed.length() - 1);
            left = left.substring(Math.min(left.length(), typed.length()));
        }
    }
}
