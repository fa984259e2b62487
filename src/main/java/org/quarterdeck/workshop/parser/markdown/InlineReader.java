package org.quarterdeck.workshop.parser.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Inline;
import org.quarterdeck.workshop.parser.source.BodyScanner;
import org.quarterdeck.workshop.parser.source.DiagnosticCollector;
import org.quarterdeck.workshop.parser.source.LayoutMarkup;
import org.quarterdeck.workshop.parser.source.SourceExcerpt;
import org.quarterdeck.workshop.parser.source.UnsafeMarkupCheck;

/** Converts the inline content of a block into runs of text, and extracts pictures, which become blocks of their own. */
final class InlineReader {

    /** A text, and the pictures that stood in it. */
    record Words(List<Inline> text, List<Block> pictures) {}

    private static final Pattern SPACES = Pattern.compile("[ \\t]+");

    /** A line of a few words that neither ends a sentence nor goes on after a comma, and no picture. */
    private static final Pattern LIST_LINE = Pattern.compile("(?!!\\[)[\\p{Lu}\\p{N}\\p{Lo}][^|]{0,38}[^\\s.!?:;,–—-]");
    /** A line so short that no text is wrapped to it. */
    private static final Pattern SHORT_LINE = Pattern.compile("(?!!\\[)[\\p{L}\\p{N}][^|]{0,22}[^\\s.!?:;,–—-]");
    private static final int LEAST_JOINED = 3;

    private final SourceExcerpt excerpt;
    private final DiagnosticCollector faults;
    private final PictureCheck pictures;
    private final UnsafeMarkupCheck hazards;
    private final LayoutMarkup layout;
    private final UnknownMarks unknownMarks;
    private final FootnoteList footnotes;
    private boolean inStyle;

    InlineReader(SourceExcerpt excerpt, DiagnosticCollector faults, PictureCheck pictures, FootnoteList footnotes) {
        this.footnotes = footnotes;
        this.excerpt = excerpt;
        this.faults = faults;
        this.pictures = pictures;
        this.hazards = new UnsafeMarkupCheck(excerpt, faults);
        this.layout = new LayoutMarkup(excerpt, faults);
        this.unknownMarks = new UnknownMarks(excerpt, faults);
    }

    FootnoteList footnotes() {
        return footnotes;
    }

    Words read(Node parent) {
        inStyle = false;
        var found = new ArrayList<Block>();
        var text = new ArrayList<Inline>();
        BlockReader.children(parent).forEach(child -> add(text, found, child));
        var words = joined(text);
        unknownMarks.check(words, parent);
        return new Words(words, found);
    }

    /** Returns the texts and pictures of a paragraph, in the order written. */
    List<Block> paragraph(Node paragraph) {
        inStyle = false;
        var blocks = new ArrayList<Block>();
        var text = new ArrayList<Inline>();
        var found = new ArrayList<Block>();
        for (var child : BlockReader.children(paragraph)) {
            add(text, found, child);
            if (!found.isEmpty()) {
                flush(blocks, text, paragraph);
                blocks.addAll(found);
                found.clear();
            }
        }
        flush(blocks, text, paragraph);
        warnOfJoinedLines(paragraph);
        return blocks;
    }

    /** Warns of short lines that look like a list, since Markdown joins them into one. */
    private void warnOfJoinedLines(Node paragraph) {
        var lines = paragraph.getSourceSpans();
        boolean joined = BlockReader.children(paragraph).stream().filter(SoftLineBreak.class::isInstance).count() == lines.size()
                - 1;
        if (lines.size() < LEAST_JOINED || !joined) {
            return;
        }
        var words = lines.stream().map(line -> excerpt.source(List.of(line)).strip()).toList();
        if (words.stream().allMatch(line -> LIST_LINE.matcher(line).matches())
                || words.stream().allMatch(line -> SHORT_LINE.matcher(line).matches())) {
            faults.warning(excerpt.place(lines), "these " + lines.size() + " short lines become one, as Markdown joins lines: "
                    + "begin each with `- ` to make a list of them, or end each with a backslash to keep its break");
        }
    }

    /** Returns a block of HTML as text, as it is written but for what only says how it looks. */
    List<Block> html(HtmlBlock html) {
        var literal = BodyScanner.withoutGaps(html.getLiteral()).strip();
        var lines = UnsafeMarkupCheck.isScript(literal) ? literal.lines().toList() : layout.lines(literal, html);
        hazards.html(String.join("\n", lines), html);
        var text = new ArrayList<Inline>();
        for (var line : lines) {
            if (!text.isEmpty()) {
                text.add(new Inline.LineBreak());
            }
            text.add(new Inline.Text(line));
        }
        return text.isEmpty() ? List.of() : List.of(new Block.Paragraph(text));
    }

    private void flush(List<Block> blocks, List<Inline> text, Node paragraph) {
        var words = joined(text);
        unknownMarks.check(words, paragraph);
        if (!Inline.plain(words).isBlank()) {
            blocks.add(new Block.Paragraph(trimmed(words)));
        }
        text.clear();
    }

    /** Removes the spaces next to a picture. */
    private static List<Inline> trimmed(List<Inline> text) {
        var trimmed = new ArrayList<>(text);
        if (trimmed.getFirst() instanceof Inline.Text first) {
            trimmed.set(0, new Inline.Text(first.text().stripLeading()));
        }
        if (trimmed.getLast() instanceof Inline.Text last) {
            trimmed.set(trimmed.size() - 1, new Inline.Text(last.text().stripTrailing()));
        }
        trimmed.removeIf(t -> t instanceof Inline.Text empty && empty.text().isEmpty());
        return List.copyOf(trimmed);
    }

    private void add(List<Inline> text, List<Block> found, Node node) {
        if (inStyle && !(node instanceof HtmlInline)) {
            return;
        }
        switch (node) {
            case Text t -> text.add(new Inline.Text(t.getLiteral()));
            case SoftLineBreak b -> text.add(new Inline.Text(" "));
            case HardLineBreak b -> text.add(new Inline.LineBreak());
            case Code code -> text.add(new Inline.Code(BodyScanner.withoutGaps(code.getLiteral())));
            case Emphasis e -> text.add(new Inline.Emphasis(within(e, found)));
            case StrongEmphasis s -> text.add(new Inline.Strong(within(s, found)));
            case Strikethrough s -> text.add(new Inline.Struck(within(s, found)));
            case FootnoteReference note -> text.add(new Inline.Text(footnotes.number(note.getLabel())));
            case HtmlInline html -> add(text, html);
            case Link link -> {
                if (hazards.follows(link)) {
                    text.add(new Inline.Link(link.getDestination(), within(link, found)));
                } else {
                    text.addAll(within(link, found));
                }
            }
            case Image image -> found.add(picture(image));
            default -> {
                // The marker of a task. The list item knows whether it is checked.
            }
        }
    }

    private void add(List<Inline> text, HtmlInline html) {
        var tag = html.getLiteral();
        boolean script = UnsafeMarkupCheck.isScript(tag);
        if (inStyle) {
            inStyle = !LayoutMarkup.endsStyle(tag);
        } else if (!script && LayoutMarkup.breaksLine(tag)) {
            text.add(new Inline.LineBreak());
        } else if (!script && layout.beginsStyle(tag, html)) {
            inStyle = true;
        } else if (script || !layout.isBox(tag, html)) {
            hazards.html(tag, html);
            text.add(new Inline.Text(tag));
        }
    }

    private List<Inline> within(Node parent, List<Block> found) {
        var text = new ArrayList<Inline>();
        BlockReader.children(parent).forEach(child -> add(text, found, child));
        return joined(text);
    }

    private Block picture(Image image) {
        var words = new ArrayList<Inline>();
        BlockReader.children(image).forEach(child -> add(words, new ArrayList<>(), child));
        var place = excerpt.place(image.getSourceSpans());
        var said = PictureWords.of(Inline.plain(joined(words)));
        said.unknown().forEach(word -> pictures.warnOfFilter(word, place));
        return new Block.Picture(pictures.check(image.getDestination(), place), said.description(), said.look());
    }

    /** Merges adjacent runs. Several spaces become one, and the gap of a removed comment disappears. */
    private static List<Inline> joined(List<Inline> pieces) {
        var joined = new ArrayList<Inline>();
        var run = new StringBuilder();
        for (var piece : pieces) {
            if (piece instanceof Inline.Text text) {
                run.append(text.text());
            } else {
                end(run, joined);
                joined.add(piece);
            }
        }
        end(run, joined);
        return joined;
    }

    private static void end(StringBuilder run, List<Inline> joined) {
        var words = EmojiShortcodes.replaced(spaced(BodyScanner.withoutGaps(run.toString())));
        if (!words.isEmpty()) {
            joined.add(new Inline.Text(words));
        }
        run.setLength(0);
    }

    private static String spaced(String text) {
        return text.contains("  ") || text.indexOf('\t') >= 0 ? SPACES.matcher(text).replaceAll(" ") : text;
    }
}
