package org.quarterdeck.workshop.parser;

import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.Theme;
import org.quarterdeck.workshop.brand.Brand;
import org.quarterdeck.workshop.brand.Brand.PoleColors;
import org.quarterdeck.workshop.brand.BrandColor;
import org.quarterdeck.workshop.parser.markdown.PictureCheck;
import org.quarterdeck.workshop.parser.source.DiagnosticText;
import org.quarterdeck.workshop.parser.yaml.KnownKeys;
import org.quarterdeck.workshop.parser.yaml.YamlFields;

/** Reads whom a workshop is for and the look of its brand, and warns of colours that are hard to see on the theme. */
final class BrandReader {

    private static final String COLOUR = "a colour in quotation marks, such as \"#00508F\"";

    private final YamlFields keys;
    private final Theme theme;
    private final PictureCheck pictures;

    private BrandReader(YamlFields keys, Theme theme, PictureCheck pictures) {
        this.keys = keys;
        this.theme = theme;
        this.pictures = pictures;
    }

    static Brand read(YamlFields keys, Theme theme, PictureCheck pictures) {
        var client = keys.text("client");
        var inner = keys.inner("brand");
        if (inner != null) {
            KnownKeys.checkBrand(inner);
            return new BrandReader(inner, theme, pictures).look(client);
        }
        if (keys.has("brand") && !keys.unread("brand")) {
            keys.error("brand", "`brand` takes keys of its own, each on an indented line: one of "
                    + DiagnosticText.listed(KnownKeys.BRAND));
        }
        return new Brand(client, null, null, null, null);
    }

    private Brand look(@Nullable String client) {
        return new Brand(client, logo(), accent(), font(), poles());
    }

    private @Nullable String logo() {
        var written = keys.text("logo");
        return written == null ? null : pictures.check(written, keys.place("logo"));
    }

    private @Nullable String font() {
        var written = keys.text("font");
        return written == null ? null : pictures.checkFont(written, keys.place("font"));
    }

    private @Nullable BrandColor accent() {
        var scalar = keys.scalar("accent", COLOUR);
        if (scalar == null) {
            return null;
        }
        if (scalar.empty() || scalar.text().isBlank()) {
            keys.error("accent", "`accent` has no value, as what follows a `#` is left out: write " + COLOUR);
            return null;
        }
        var colour = colour("accent", scalar.text());
        if (colour != null) {
            warnIfFaint("accent", colour, Brand.MARK_CONTRAST, "marks need", "it is");
        }
        return colour;
    }

    private @Nullable PoleColors poles() {
        var read = new ArrayList<BrandColor>();
        var texts = keys.texts("poles");
        int written = keys.written("poles");
        if (written < 0) {
            return null;
        }
        if (written != 2) {
            keys.error("poles", "`poles` has " + DiagnosticText.counted(written, "colour", "colours")
                    + ": write two, such as [\"#00508F\", \"#963500\"]");
            return null;
        }
        for (var text : texts) {
            var colour = colour("poles", text);
            if (colour != null) {
                read.add(colour);
            }
        }
        if (read.size() != 2) {
            return null;
        }
        for (var colour : read) {
            if (colour.contrast(theme.ground()) < Brand.MARK_CONTRAST) {
                warnIfFaint("poles", colour, Brand.MARK_CONTRAST, "marks need", "they are");
            } else {
                warnIfFaint("poles", colour, Brand.TEXT_CONTRAST, "words need", "words are");
            }
        }
        return new PoleColors(read.getFirst(), read.getLast());
    }

    private @Nullable BrandColor colour(String key, String text) {
        var colour = BrandColor.of(text.strip());
        if (colour.isEmpty()) {
            keys.error(key, (key.equals("poles") ? "a colour of `poles`" : "`" + key + "`") + " is " + DiagnosticText.quoted(text)
                    + ": write " + COLOUR);
        }
        return colour.orElse(null);
    }

    /** Warns of a colour that has too little contrast with the theme, and says in which colour it is shown instead. */
    private void warnIfFaint(String key, BrandColor colour, double least, String need, String shown) {
        double contrast = colour.contrast(theme.ground());
        if (contrast < least) {
            var name = theme.name().toLowerCase(Locale.ROOT);
            var instead = colour.readable(theme.ground(), least).hex();
            keys.warning(key, "`" + key + "`: " + colour.hex() + " has a contrast of " + ratio(contrast) + " with the "
                    + name + " theme, and " + need + " " + DiagnosticText.number(least) + ":1: " + shown + " shown in " + instead
                    + ", so write that or a " + (theme == Theme.DARK ? "lighter" : "darker") + " one");
        }
    }

    /** Returns a ratio that is never rounded up to one that would do. */
    private static String ratio(double contrast) {
        return String.format(Locale.ROOT, "%.1f:1", Math.floor(contrast * 10) / 10);
    }
}
