package org.quarterdeck.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberRoundingTest {

    @ParameterizedTest
    @CsvSource({"2.25,2.3", "2.35,2.4", "3.15,3.2", "2.2499,2.2", "0.05,0.1", "0,0.0", "2.9500000000000001,3.0", "99.95,100.0"})
    void a_half_goes_up_also_where_binary_numbers_fall_short_of_it(double number, String shown) {
        assertEquals(shown, NumberRounding.tenth(number).toPlainString());
        assertEquals(shown, MessageBundle.english("past").mean(number));
    }

    @ParameterizedTest
    @CsvSource({"0.285,29", "0.575,58", "0.005,1", "0.0049,0", "1,100", "0.5,50"})
    void so_does_half_a_per_cent(double share, int percent) {
        assertEquals(percent, NumberRounding.percent(share));
    }

    @ParameterizedTest
    @CsvSource({"0,0.004,<1%", "0,0,0%", "100,0.996,>99%", "100,1,100%", "49,0.495,49%"})
    void some_is_never_none_and_most_is_never_all(int percent, double share, String shown) {
        assertEquals(shown, MessageBundle.english("past").share(percent, share));
    }
}
