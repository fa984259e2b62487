package org.quarterdeck.server.assets;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.Theme;
import org.quarterdeck.workshop.brand.Brand;
import org.quarterdeck.workshop.brand.BrandColor;

/** The colours of a brand for phones, which have a bright and a dark look as their owners choose. */
public final class BrandStyle {

    private BrandStyle() {}

    /** Returns the rules to add to the style sheet; none for a brand without colours. */
    public static String of(Brand brand) {
        return brand.accent() == null && brand.poles() == null
                ? ""
                : rules(brand, Theme.BRIGHT) + "@media (prefers-color-scheme:dark){" + rules(brand, Theme.DARK) + "}";
    }

    private static String rules(Brand brand, Theme theme) {
        var rules = new StringBuilder(":root{").append(rule("series", brand.accent(), theme, Brand.MARK_CONTRAST));
        var poles = brand.poles();
        if (poles != null) {
            rules.append(rule("first", poles.first(), theme, Brand.TEXT_CONTRAST))
                    .append(rule("first-mark", poles.first(), theme, Brand.MARK_CONTRAST))
                    .append(rule("second", poles.second(), theme, Brand.TEXT_CONTRAST))
                    .append(rule("second-mark", poles.second(), theme, Brand.MARK_CONTRAST));
        }
        return rules.append('}').toString();
    }

    private static String rule(String name, @Nullable BrandColor colour, Theme theme, double contrast) {
        return colour == null ? "" : "--" + name + ":" + colour.readable(theme.ground(), contrast).hex() + ";";
    }
}
