package org.quarterdeck.workshop.parser;

import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.Poles;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.Theme;
import org.quarterdeck.workshop.Workshop;
import org.quarterdeck.workshop.brand.Brand;
import org.quarterdeck.workshop.parser.markdown.PictureCheck;
import org.quarterdeck.workshop.parser.source.DiagnosticText;
import org.quarterdeck.workshop.parser.yaml.KnownKeys;
import org.quarterdeck.workshop.parser.yaml.YamlFields;

/** Reads the keys at the top of the file, which belong to the workshop. */
record FrontMatterReader(String title, @Nullable String author, String lang, int minutes, List<Integer> cuts, Poles poles,
        Map<String, String> sources, Theme theme, @Nullable String footer, boolean questions, Brand brand) {

    static final int LONGEST = 1440;
    static final String LANG = "en";
    private static final String UNTITLED = "Untitled workshop";

    /** @param head why the keys on top are none, or null */
    static FrontMatterReader read(YamlFields keys, PictureCheck pictures, @Nullable String head) {
        KnownKeys.checkWorkshop(keys);
        var poles = keys.pair("poles");
        var theme = keys.wordOrDefault("theme", Theme.values(), Theme.BRIGHT);
        return new FrontMatterReader(title(keys, head), keys.text("author"), lang(keys), keys.whole("minutes", 1, LONGEST, 0),
                keys.wholes("cuts", 1, LONGEST).stream().distinct().sorted().toList(),
                poles == null ? Poles.DEFAULT : new Poles(poles.left(), poles.right()), sources(keys),
                theme, keys.text("footer"), keys.flag("questions", false), BrandReader.read(keys, theme, pictures));
    }

    Workshop with(List<Segment> segments) {
        return new Workshop(title, author, lang, minutes, cuts, poles, sources, theme, footer, segments, questions, brand);
    }

    private static String title(YamlFields keys, @Nullable String head) {
        if (!keys.has("title")) {
            keys.error("title", head != null
                    ? head
                    : "the workshop has no `title`: write `title: …` between two lines `---` at the very top of the file");
            return UNTITLED;
        }
        var scalar = keys.scalar("title", "a text");
        if (scalar != null && (scalar.empty() || scalar.text().isBlank())) {
            keys.error("title", "the workshop's `title` is empty: write what it is called");
            return UNTITLED;
        }
        var title = scalar == null ? null : keys.text("title");
        return title == null ? UNTITLED : title;
    }

    private static String lang(YamlFields keys) {
        var lang = keys.text("lang");
        if (lang == null) {
            return LANG;
        }
        try {
            return new Locale.Builder().setLanguageTag(lang.replace('_', '-')).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            keys.warning("lang",
                    "`lang` is " + DiagnosticText.quoted(lang) + ", which is no language tag: write one such as en, de or pt-BR");
            return LANG;
        }
    }

    private static Map<String, String> sources(YamlFields keys) {
        var inner = keys.inner("sources");
        if (inner == null) {
            if (keys.has("sources") && !keys.unread("sources")) {
                keys.error("sources",
                        "`sources` takes a key for each source, such as `A: \"Its title\"`, each on an indented line");
            }
            return Map.of();
        }
        var sources = new LinkedHashMap<String, String>();
        for (var name : inner.names()) {
            var source = inner.text(name);
            if (source != null) {
                sources.put(name, source);
            }
        }
        return Collections.unmodifiableMap(sources);
    }
}
