package org.quarterdeck.ui.slide;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.state.RoomAddress;
import org.quarterdeck.session.state.WifiNetwork;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.slide.canvas.LeftOut;
import org.quarterdeck.ui.slide.canvas.Legibility;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.ui.slide.layout.PageLayouts;
import org.quarterdeck.ui.text.GlyphCoverage;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SlideMeasurer;
import org.quarterdeck.workshop.Workshop;
import org.quarterdeck.workshop.brand.Brand;

/**
 * Lays out complete slides on both canvases to check whether their text fits and how far they can be read. Needs the
 * toolkit, with or without a display, but not the FX thread. Results are cached, so that a file read again costs only
 * what has changed.
 */
public final class SlideCheck implements SlideMeasurer {

    private static final int KEPT = 20_000;
    private static final int MOST_LETTERS = 60;
    /** The longest possible address in a local network. */
    private static final RoomAddress ANYWHERE = new RoomAddress("http://192.168.100.100:7313/", "192.168.100.100:7313", "4815",
            "k7Qm2xPd");

    private record Key(Segment segment, String lang, @Nullable String footer, Map<String, String> sources, Brand brand) {}

    /**
     * @param cutWord a word that was cut for lack of space, or an empty string
     * @param boxed characters that no font here draws, or an empty string
     */
    private record Seen(Map<SlideShape, Boolean> overflows, Map<SlideShape, LeftOut> leftOut, String cutWord, String boxed,
            Legibility legible) {

        /** Combines the findings of two pages. */
        Seen and(Seen other) {
            var either = new LinkedHashMap<>(overflows);
            other.overflows.forEach((shape, overflow) -> either.merge(shape, overflow, Boolean::logicalOr));
            var both = new LinkedHashMap<>(leftOut);
            other.leftOut.forEach((shape, more) -> both.merge(shape, more, LeftOut::and));
            return new Seen(either, both, cutWord.isEmpty() ? other.cutWord : cutWord, boxed.isEmpty() ? other.boxed : boxed,
                    new Legibility(Math.min(legible.text(), other.legible.text()),
                            Math.min(legible.code(), other.legible.code())));
        }
    }

    private final RoomAddress anywhere;
    private final Map<Key, Seen> known = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Seen> eldest) {
            return size() > KEPT;
        }
    };

    /** Creates a check for sessions without a wireless network for participants. */
    public SlideCheck() {
        this(null);
    }

    /** @param wifi the network that participants join first, or null */
    public SlideCheck(@Nullable WifiNetwork wifi) {
        anywhere = ANYWHERE.by(wifi);
    }

    /**
     * Returns how far the join slide can be read and its codes scanned, on a wide picture with the longest address.
     */
    public static Legibility joining(SlideMoment moment, @Nullable WifiNetwork wifi) {
        return PageLayouts.lay(moment.at(ANYWHERE.by(wifi)), SlideShape.WIDE, true).sheet().legible();
    }

    @Override
    public @Nullable String misfit(Workshop workshop, Path folder, int index) {
        var all = seen(workshop, folder, index);
        var seen = all.overflows();
        if (!all.boxed().isEmpty()) {
            return UiMessages.text("check.boxes", all.boxed(), GlyphCoverage.face(all.boxed()));
        }
        if (!all.cutWord().isEmpty()) {
            return UiMessages.text("check.long_word", shortened(all.cutWord()));
        }
        if (seen.getOrDefault(SlideShape.WIDE, false)) {
            return UiMessages.text("check.too_much", hidden(all.leftOut().getOrDefault(SlideShape.WIDE, LeftOut.NOTHING)));
        }
        return seen.getOrDefault(SlideShape.CLASSIC, false)
                ? UiMessages.text("check.too_much_classic",
                        hidden(all.leftOut().getOrDefault(SlideShape.CLASSIC, LeftOut.NOTHING)))
                : null;
    }

    /** Returns how many lines and rows are not shown, as the end of a clause, or an empty string. */
    private static String hidden(LeftOut hidden) {
        if (hidden.nothing()) {
            return "";
        }
        var lines = UiMessages.text("check.lines", hidden.lines());
        var rows = UiMessages.text("check.rows", hidden.rows());
        return UiMessages.text("check.left_out", hidden.rows() == 0
                ? lines
                : hidden.lines() == 0 ? rows : UiMessages.text("check.lines_and_rows", lines, rows));
    }

    private static String shortened(String word) {
        return word.codePointCount(0, word.length()) <= MOST_LETTERS
                ? word
                : word.substring(0, word.offsetByCodePoints(0, MOST_LETTERS)) + "…";
    }

    /** Returns how far a slide can be read on a wide picture. */
    public Legibility legible(Workshop workshop, Path folder, int index) {
        return seen(workshop, folder, index).legible();
    }

    private synchronized Seen seen(Workshop workshop, Path folder, int index) {
        var segment = workshop.segments().get(index).anywhere();
        return known.computeIfAbsent(new Key(segment, workshop.lang(), workshop.footer(), workshop.sources(), workshop.brand()),
                key -> SlideMoment.pages(workshop, folder, index).stream().map(page -> look(page.at(anywhere)))
                        .reduce(Seen::and).orElseThrow());
    }

    private static Seen look(SlideMoment moment) {
        var overflows = new LinkedHashMap<SlideShape, Boolean>();
        var classic = PageLayouts.lay(moment, SlideShape.CLASSIC, true);
        overflows.put(SlideShape.CLASSIC, classic.overflows());
        var wide = PageLayouts.lay(moment, SlideShape.WIDE, true);
        overflows.put(SlideShape.WIDE, wide.overflows());
        var cut = wide.sheet().cutWord();
        var leftOut = new LinkedHashMap<SlideShape, LeftOut>();
        leftOut.put(SlideShape.CLASSIC, classic.sheet().leftOut());
        leftOut.put(SlideShape.WIDE, wide.sheet().leftOut());
        return new Seen(overflows, leftOut, cut.isEmpty() ? classic.sheet().cutWord() : cut, GlyphCoverage.missing(wide.text()),
                wide.sheet().legible());
    }
}
