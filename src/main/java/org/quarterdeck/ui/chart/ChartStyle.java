package org.quarterdeck.ui.chart;

import org.quarterdeck.ui.kit.Palette;

/**
 * How a chart is dressed.
 *
 * @param scale 1 on the projector's canvas, where text is never under 48; less on a screen that is near
 * @param reducedMotion whether bars are simply there instead of growing
 */
public record ChartStyle(Palette palette, double scale, boolean reducedMotion) {

    static final double SMALLEST = 48;
}
