package org.quarterdeck.ui.slide.element;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.Hyphenation;
import org.quarterdeck.ui.text.TextDecoration;
import org.quarterdeck.ui.text.TextRun;
import org.quarterdeck.workshop.Inline;

/** Converts an author's text to runs of one size, with the typography of the language. */
public final class InlineText {

    private static final Pattern ADDRESS_START = Pattern.compile("^(?:https?://(?:www\\.)?|mailto:)");

    private final SlideCanvas sheet;
    private final Color ink;
    private final double size;
    private final List<TextRun> runs = new ArrayList<>();
    private TextDecoration decoration = TextDecoration.NONE;
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
                case Inline.Emphasis emphasis -> add(emphasis.content(), BundledFonts.italic(font));
                case Inline.Strong strong -> add(strong.content(), BundledFonts.bold(font));
                case Inline.Struck struck -> {
                    var before = decoration;
                    decoration = before.through();
                    add(struck.content(), font);
                    decoration = before;
                }
                case Inline.Link link -> add(link, font);
                case Inline.LineBreak end -> add("\n", "\n", font);
            }
        }
    }

    /** Adds a link, and its address behind it where its words are others, since nobody can click on a wall. */
    private void add(Inline.Link link, Font font) {
        var before = decoration;
        decoration = before.to(link.target());
        add(link.content(), font);
        var address = ADDRESS_START.matcher(link.target()).replaceFirst("").replaceFirst("/$", "");
        if (!Inline.plain(link.content()).contains(address) && !address.isEmpty()) {
            decoration = before;
            runs.add(new TextRun(" (", font, sheet.palette.muted()));
            runs.add(new TextRun(address, font, sheet.palette.muted(), Hyphenation.NONE, before.to(link.target())));
            runs.add(new TextRun(")", font, sheet.palette.muted()));
        }
        decoration = before;
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
            runs.add(new TextRun(printed, font, ink, hyphens, decoration));
            before = typed.charAt(typed.length() - 1);
            left = left.substring(Math.min(left.length(), typed.length()));
        }
    }
}
