package org.quarterdeck.workshop.parser.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Recognizes the keys and layouts of decks for other tools, for which a file has one warning. */
public final class ForeignKeys {

    private static final String MARP = "Marp";
    private static final String REVEAL = "reveal.js";
    private static final String SLIDEV = "Slidev";
    private static final String PANDOC = "pandoc";

    private static final Set<String> MARP_KEYS = words("marp paginate size header headingDivider math style color "
            + "backgroundColor backgroundImage backgroundPosition backgroundRepeat backgroundSize");
    private static final Set<String> REVEAL_KEYS = words("revealOptions separator verticalSeparator notesSeparator slideNumber "
            + "controls progress center navigationMode autoSlide highlightTheme parallaxBackgroundImage template scripts slideOptions");
    private static final Set<String> SLIDEV_KEYS = words("transition class mdc drawings highlighter lineNumbers info fonts "
            + "routerMode aspectRatio canvasWidth clicks level background image hideInToc colorSchema favicon css src defaults "
            + "dragPos download exportFilename titleTemplate keywords monaco record selectable themeConfig htmlAttrs preload "
            + "zoom routeAlias disabled hide addons");
    /** Keys of Quarto and R Markdown. */
    private static final Set<String> PANDOC_KEYS = words("format execute bibliography slide-level incremental output");
    private static final Set<String> SLIDEV_LAYOUTS = words("center default end fact full iframe iframe-left iframe-right "
            + "image image-left image-right intro none two-cols-header");

    private ForeignKeys() {}

    /** Returns whether a key has no effect here, but one in another tool. */
    static boolean holds(String key) {
        return MARP_KEYS.contains(key) || REVEAL_KEYS.contains(key) || SLIDEV_KEYS.contains(key)
                || PANDOC_KEYS.contains(key) || key.equals("_class")
                || (key.startsWith("_") && MARP_KEYS.contains(key.substring(1)));
    }

    /** Returns whether the layout of a segment is one of another tool alone. */
    public static boolean holdsLayout(YamlFields keys) {
        return SLIDEV_LAYOUTS.contains(keys.literal("layout"));
    }

    /**
     * Warns of them once, at the first foreign key or layout. Names the tool that the deck is recognized as, or else the one
     * that has most of the keys found. Returns whether there is any.
     */
    public static boolean warn(List<YamlFields> blocks, Supplier<Optional<String>> recognized) {
        for (var keys : blocks) {
            var first = first(keys);
            if (first.isPresent()) {
                var tool = recognized.get().or(() -> Stream.of(SLIDEV, MARP, REVEAL, PANDOC)
                        .max((one, other) -> Long.compare(count(one, blocks), count(other, blocks))));
                keys.warning(first.get(),
                        "this looks like a " + tool.orElse(SLIDEV) + " deck, and what only that knows, such as `"
                                + first.get() + "` here, has no effect: import the deck, or leave it out");
                return true;
            }
        }
        return false;
    }

    private static Optional<String> first(YamlFields keys) {
        return keys.names().stream().filter(key -> holds(key) || (key.equals("layout") && holdsLayout(keys))).findFirst();
    }

    private static long count(String tool, List<YamlFields> blocks) {
        return blocks.stream().flatMap(keys -> keys.names().stream()).filter(key -> switch (tool) {
            case MARP -> MARP_KEYS.contains(key) || key.startsWith("_");
            case REVEAL -> REVEAL_KEYS.contains(key);
            case PANDOC -> PANDOC_KEYS.contains(key);
            default -> SLIDEV_KEYS.contains(key);
        }).count();
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
