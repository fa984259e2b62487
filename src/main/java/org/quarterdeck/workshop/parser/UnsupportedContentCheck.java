package org.quarterdeck.workshop.parser;

import java.util.List;
import java.util.stream.Stream;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Block.Paragraph;
import org.quarterdeck.workshop.Block.Table;
import org.quarterdeck.workshop.SlideLayout;
import org.quarterdeck.workshop.parser.yaml.YamlFields;

/** Warns of text that a kind of segment cannot show, so that authors notice before the session. */
final class UnsupportedContentCheck {

    private UnsupportedContentCheck() {}

    /** Warns of text on a poll or simulation, which show a headline, a few words of text and a chart. */
    static void warn(YamlFields keys, String kind, List<Block> besides) {
        tell(keys, kind, "a `" + kind + "` has a place for a line or two of text, but not for",
                besides.stream().filter(block -> !isText(block)));
    }

    static void warnBesidesPairs(YamlFields keys, List<Block> body) {
        var pairs = body.stream().filter(UnsupportedContentCheck::pairs).findFirst();
        tell(keys, "layout", "a `contrast` has a place for a line or two of text and one table of pairs, but not for",
                body.stream().filter(b -> pairs.isPresent() && b != pairs.get() && !isText(b)));
    }

    /** Warns of pictures that the layout of a segment has no place for, in its text or behind it. */
    static void warnOfPictures(YamlFields keys, SlideLayout layout, List<Block> body, List<Block.Picture> backdrop) {
        var pictures = Block.pictures(body);
        if (!backdrop.isEmpty() && !layout.hasBackdrop()) {
            keys.warning("layout", "a `" + layout.key() + "` slide shows no picture behind its text: leave `![bg](…)` out, "
                    + "or make a slide of it with `layout: picture`");
        }
        if (pictures.isEmpty() || layout == SlideLayout.POLL || layout == SlideLayout.SIMULATION
                || layout == SlideLayout.CONTRAST) {
            return;
        }
        if (!layout.showsPictures()) {
            keys.warning("layout", "a `" + layout.key() + "` slide has no place for " + (pictures.size() == 1
                    ? "the picture"
                    : "the pictures") + " written here: make a slide of it with `layout: picture`");
        } else if (pictures.size() > Block.Picture.MOST) {
            keys.warning("layout", "a slide shows " + Block.Picture.MOST + " pictures, and this one names " + pictures.size()
                    + ": make two slides of it");
        }
    }

    private static boolean isText(Block block) {
        return block instanceof Paragraph || block instanceof Block.Items;
    }

    private static boolean pairs(Block block) {
        return block instanceof Table table && table.header().size() == 2;
    }

    private static void tell(YamlFields keys, String key, String why, Stream<Block> blocks) {
        var names = blocks.map(UnsupportedContentCheck::name).distinct().toList();
        if (!names.isEmpty()) {
            keys.warning(key, why + " the " + String.join(" and the ", names)
                    + " written here: make a segment of it, or put it into the notes");
        }
    }

    private static String name(Block block) {
        return switch (block) {
            case Paragraph p -> "text";
            case Block.Heading h -> "second heading";
            case Block.Items list -> "list";
            case Block.Quote quote -> "quotation";
            case Table table -> "table";
            case Block.Picture picture -> "picture";
            case Block.Code code -> "code";
        };
    }
}
