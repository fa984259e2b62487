package org.quarterdeck.workshop.parser.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Block.Table.Side;
import org.quarterdeck.workshop.Inline;
import org.quarterdeck.workshop.parser.source.BodyScanner;
import org.quarterdeck.workshop.parser.source.DiagnosticCollector;
import org.quarterdeck.workshop.parser.source.SourceExcerpt;

/** Converts parsed Markdown into blocks. */
final class BlockReader {

    private static final Pattern LANGUAGE = Pattern.compile("[{.\\s]*(?:language-)?([\\w+#-]+)");

    private final SourceExcerpt excerpt;
    private final DiagnosticCollector faults;
    private final InlineReader inlines;
    private final List<FootnoteDefinition> definitions = new ArrayList<>();

    BlockReader(SourceExcerpt excerpt, DiagnosticCollector faults, PictureCheck pictures) {
        this(excerpt, faults, pictures, new FootnoteList());
    }

    /** @param footnotes the footnotes of all texts that are numbered with this one */
    BlockReader(SourceExcerpt excerpt, DiagnosticCollector faults, PictureCheck pictures, FootnoteList footnotes) {
        this.excerpt = excerpt;
        this.faults = faults;
        this.inlines = new InlineReader(excerpt, faults, pictures, footnotes);
    }

    /** Returns the first heading at the top as the title and everything else as the text. */
    Prose titled(Node document) {
        var blocks = new ArrayList<Block>();
        var title = split(document, blocks);
        footnotes().values().forEach(blocks::addAll);
        return new Prose(Inline.plain(title).strip(), blocks, title);
    }

    /** Returns the first heading at the top, or an empty list, and adds everything else but footnotes to {@code blocks}. */
    List<Inline> split(Node document, List<Block> blocks) {
        List<Inline> title = null;
        for (var node : children(document)) {
            if (node instanceof Heading heading && title == null) {
                var words = inlines.read(heading);
                title = words.text();
                blocks.addAll(words.pictures());
            } else {
                add(blocks, node);
            }
        }
        return title == null ? List.of() : title;
    }

    /** Returns all blocks of a document, with its footnotes. */
    List<Block> whole(Node document) {
        var blocks = content(document);
        footnotes().values().forEach(blocks::addAll);
        return blocks;
    }

    /** Returns all blocks of a document or of a block but its footnotes. */
    List<Block> content(Node parent) {
        var blocks = new ArrayList<Block>();
        children(parent).forEach(child -> add(blocks, child));
        return blocks;
    }

    /** Returns the footnotes written in the text, by their places in the order in which texts name them. */
    SortedMap<Integer, List<Block>> footnotes() {
        var footnotes = new TreeMap<Integer, List<Block>>();
        for (var note : definitions) {
            var content = inlines.footnotes().numbered(note.getLabel(), content(note));
            footnotes.put(inlines.footnotes().place(note.getLabel()), content);
        }
        return footnotes;
    }

    /** Returns the names of the footnotes that a document holds. */
    static List<String> labels(Node document) {
        return children(document).stream().filter(FootnoteDefinition.class::isInstance).map(FootnoteDefinition.class::cast)
                .map(FootnoteDefinition::getLabel).toList();
    }

    private boolean written(FootnoteDefinition note) {
        var spans = note.getSourceSpans();
        return spans.isEmpty() || spans.getFirst().getLineIndex() < excerpt.lines().size();
    }

    private void add(List<Block> blocks, Node node) {
        switch (node) {
            case Heading heading -> {
                var words = inlines.read(heading);
                blocks.add(new Block.Heading(heading.getLevel(), words.text()));
                blocks.addAll(words.pictures());
            }
            case Paragraph paragraph -> blocks.addAll(inlines.paragraph(paragraph));
            case BulletList list -> blocks.add(items(list, false, 1));
            case OrderedList list -> blocks.add(items(list, true, Objects.requireNonNullElse(list.getMarkerStartNumber(), 1)));
            case FootnoteDefinition note -> {
                if (written(note)) {
                    definitions.add(note);
                }
            }
            case BlockQuote quote -> blocks.add(new Block.Quote(content(quote)));
            case TableBlock table -> table(blocks, table);
            case FencedCodeBlock code -> blocks.add(new Block.Code(code(code.getLiteral()), language(code)));
            case IndentedCodeBlock code -> blocks.add(new Block.Code(code(code.getLiteral())));
            case HtmlBlock html -> blocks.addAll(inlines.html(html));
            default -> {
                // A thematic break or a link definition has nothing to show.
            }
        }
    }

    private Block items(Node list, boolean ordered, int first) {
        var items = new ArrayList<Block.Item>();
        for (var child : children(list)) {
            if (child instanceof ListItem item) {
                var checked = item.getFirstChild() instanceof TaskListItemMarker marker ? marker.isChecked() : null;
                items.add(new Block.Item(checked, content(item)));
            }
        }
        return new Block.Items(ordered, first, items);
    }

    private void table(List<Block> blocks, TableBlock table) {
        var header = new ArrayList<List<Inline>>();
        var rows = new ArrayList<List<List<Inline>>>();
        var sides = new ArrayList<Side>();
        var pictures = new ArrayList<Block>();
        for (var section : children(table)) {
            for (var row : children(section)) {
                var cells = new ArrayList<List<Inline>>();
                warnOfLostCells(row, header.size());
                for (var cell : children(row)) {
                    var words = inlines.read(cell);
                    if (section instanceof TableHead) {
                        sides.add(cell instanceof TableCell one ? side(one.getAlignment()) : Side.START);
                    }
                    cells.add(words.text());
                    pictures.addAll(words.pictures());
                }
                if (section instanceof TableHead) {
                    header.addAll(cells);
                } else if (section instanceof TableBody) {
                    rows.add(cells);
                }
            }
        }
        blocks.add(new Block.Table(header, rows, sides));
        blocks.addAll(pictures);
    }

    private static Side side(TableCell.@Nullable Alignment alignment) {
        return switch (alignment) {
            case null -> Side.START;
            case LEFT -> Side.START;
            case CENTER -> Side.MIDDLE;
            case RIGHT -> Side.END;
        };
    }

    /** Warns of cells beyond the last column, which Markdown drops. */
    private void warnOfLostCells(Node row, int columns) {
        if (columns > 0 && TableLine.cells(excerpt.source(row.getSourceSpans())) > columns) {
            faults.warning(excerpt.place(row.getSourceSpans()),
                    "this row has more cells than the table has columns, and the last are "
                            + "left out: give the header as many, or write `\\|` for a stroke within a cell");
        }
    }

    /** Returns the language of a block of code: the first word behind its fence, without the marks of other tools. */
    private static String language(FencedCodeBlock code) {
        var name = LANGUAGE.matcher(Objects.requireNonNullElse(code.getInfo(), ""));
        return name.lookingAt() ? name.group(1) : "";
    }

    private static String code(String literal) {
        var text = BodyScanner.withoutGaps(literal);
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    static List<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
