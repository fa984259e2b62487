package org.quarterdeck.i18n;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The one rule by which numbers are rounded for people: on screens, in tables, on paper and in browsers. A half goes up, as
 * spreadsheets have it, and what a number lacks of a half by a fault of binary arithmetic counts as a half.
 */
public final class NumberRounding {

    /** As many digits as a number surely has; the next ones are faults of binary arithmetic. */
    private static final MathContext SURE = new MathContext(12);

    private NumberRounding() {}

    /** Returns a number with one decimal. */
    public static BigDecimal tenth(double number) {
        return to(number, 1);
    }

    /** Returns a share as whole per cents. */
    public static int percent(double share) {
        return to(share, 2).movePointRight(2).intValueExact();
    }

    private static BigDecimal to(double number, int decimals) {
        return new BigDecimal(number, SURE).setScale(decimals, RoundingMode.HALF_UP);
    }
}
