package org.quarterdeck.ui.slide;

import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.ui.kit.Breaking;
import org.quarterdeck.ui.kit.Fonts;
import org.quarterdeck.ui.kit.TextBlock;

/**
 * What the workshop rests on: every source by its title, in one column as long as they are few, in two and smaller as
 * credits may be where they are many.
 */
final class SourcesPage {

    private static final double GUTTER = 72;
    private static final double[] SIZES = {52, 48, 40, 36, Sheet.FOOTER};

    private SourcesPage() {}

    static Page of(Sheet sheet, SlideMoment moment) {
        var segment = moment.segment();
        double margin = sheet.shape.margin();
        double top = Headline.atTop(sheet, segment.title()) + 84;
        if (!segment.body().isEmpty()) {
            top = BodyText.put(sheet, segment.body(), margin, top, sheet.shape.measure(), top + 200, Integer.MAX_VALUE) + 56;
        }
        var sources = List.copyOf(moment.workshop().sources().values());
        for (double size : SIZES) {
            int columns = size >= Sheet.SMALLEST ? 1 : 2;
            if (put(sheet, sources, size, columns, top, size == SIZES[SIZES.length - 1])) {
                break;
            }
        }
        Footer.put(sheet, moment);
        return new Page.Still(sheet);
    }

    /** Puts them if they fit, or {@code anyway}; says whether they did. */
    private static boolean put(Sheet sheet, List<String> sources, double size, int columns, double top, boolean anyway) {
        double width = (sheet.shape.measure() - (columns - 1) * GUTTER) / columns;
        var blocks = new ArrayList<TextBlock>();
        for (var source : sources) {
            blocks.add(TextBlock.of(List.of(sheet.run(source, Fonts.text(size), sheet.palette.ink())), width - 28, 1.25,
                    Breaking.FILLED));
        }
        var places = new ArrayList<double[]>();
        double y = top;
        int column = 0;
        for (var block : blocks) {
            if (y > top && y + block.height() > Sheet.BOTTOM) {
                column++;
                y = top;
            }
            places.add(new double[]{sheet.shape.margin() + column * (width + GUTTER), y});
            y += block.height() + size * 0.62;
        }
        boolean fits = column < columns;
        if (fits || anyway) {
            for (int i = 0; i < blocks.size(); i++) {
                var place = places.get(i);
                sheet.rule(place[0], place[1] - 2, 4, blocks.get(i).opticalHeight() + 4, sheet.palette.hair());
                sheet.put(blocks.get(i), place[0] + 28, place[1]);
            }
            sheet.overflowIf(!fits);
        }
        return fits;
    }
}
