package org.quarterdeck.importer.markdown.source;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.quarterdeck.importer.ImportLosses;

/** Names the keys of a deck that mean nothing here. */
public final class LostKeys {

    private static final Pattern KEY = Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_.-]*):(?:\\s.*|\\s*)");
    private static final Set<String> KEPT = Set.of("marp", "title", "subtitle", "author", "authors", "presenter", "date", "lang",
            "footer",
            "header", "headingDivider", "layout", "name", "image", "background", "part", "src", "hide", "disabled", "separator",
            "verticalSeparator", "notesSeparator", "revealOptions", "routeAlias", "template", "count", "exclude",
            "background-image",
            "backgroundImage", "slide-level", "incremental", "institute", "mdc", "build-lists", "slide-dividers", "url", "class",
            "colorSchema", "clicks", "level");

    private LostKeys() {}

    public static void tell(List<DeckLine> lines, ImportLosses losses) {
        for (var line : lines) {
            var key = KEY.matcher(line.text());
            if (key.matches() && key.group(1).equals("header")) {
                losses.add(line.number(), "loss.header", line.text().substring(line.text().indexOf(':') + 1).strip());
            } else if (key.matches() && key.group(1).equals("backgroundImage")) {
                losses.add(line.number(), "loss.background");
            } else if (key.matches() && !KEPT.contains(key.group(1))) {
                losses.add(line.number(), "loss.key", key.group(1));
            }
        }
    }
}
