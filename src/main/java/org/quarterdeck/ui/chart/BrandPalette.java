package org.quarterdeck.ui.chart;

import javafx.scene.paint.Color;
import org.quarterdeck.ui.common.DeskTheme;
import org.quarterdeck.ui.common.SlidePalette;
import org.quarterdeck.ui.common.SlidePalette.Pole;
import org.quarterdeck.workshop.Theme;
import org.quarterdeck.workshop.Workshop;
import org.quarterdeck.workshop.brand.Brand;
import org.quarterdeck.workshop.brand.BrandColor;

/**
 * The colours of a workshop: those of its theme, and of its brand where it has one. A brand's colour that is too faint on
 * the ground is shown as the nearest that is not.
 */
public final class BrandPalette {

    private BrandPalette() {}

    /** Returns the colours of a workshop's slides. */
    public static SlidePalette of(Workshop workshop) {
        return of(workshop.brand(), workshop.theme());
    }

    /** Returns the colours of a workshop's charts on white paper. */
    public static SlidePalette bright(Workshop workshop) {
        return of(workshop.brand(), Theme.BRIGHT);
    }

    /** Returns the colours of a workshop's charts beside the facilitator's text, in the windows' theme. */
    public static SlidePalette desk(Workshop workshop) {
        return of(workshop.brand(), DeskTheme.isDark() ? Theme.DARK : Theme.BRIGHT);
    }

    /** Returns the colours of a workshop's slides in another theme. */
    public static SlidePalette of(Workshop workshop, Theme theme) {
        return of(workshop.brand(), theme);
    }

    private static SlidePalette of(Brand brand, Theme theme) {
        var usual = theme == Theme.DARK ? SlidePalette.DARK : SlidePalette.BRIGHT;
        var ground = theme.ground();
        var accent = brand.accent();
        var poles = brand.poles();
        return usual.with(accent == null ? usual.series() : color(accent.readable(ground, Brand.MARK_CONTRAST)),
                poles == null ? usual.first() : pole(poles.first(), ground),
                poles == null ? usual.second() : pole(poles.second(), ground));
    }

    private static Pole pole(BrandColor colour, BrandColor ground) {
        return new Pole(color(colour.readable(ground, Brand.TEXT_CONTRAST)), color(colour.readable(ground, Brand.MARK_CONTRAST)));
    }

    private static Color color(BrandColor colour) {
        return Color.web(colour.hex());
    }
}
