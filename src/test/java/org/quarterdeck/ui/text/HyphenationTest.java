package org.quarterdeck.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HyphenationTest {

    /** Where dictionaries break them; here only with three letters before a hyphen and four after it. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en    | lead-er-ship
            en    | man-age-ment
            en    | com-mu-ni-ca-tion
            en    | nev-er-the-less
            en-GB | organ-isa-tion
            en-GB | pho-to-graphy
            de    | Zusam-men-ar-beit
            de    | Ver-ant-wor-tung
            de    | Ent-schei-dungs-frei-heit
            de    | Donau-dampf-schiff-fahrts-ge-sell-schaft
            de    | Wochen-end-ar-beit
            de    | Stra-ßen-verkehr
            de    | Urinstinkt
            fr    | orga-ni-sa-tion
            fr    | res-pon-sa-bi-lité
            fr    | déve-lop-pe-ment
            es    | desa-rrollo
            es    | trans-for-ma-ción
            it    | orga-niz-za-zione
            pt    | desen-vol-vi-mento
            pl    | odpo-wie-dzial-ność
            da    | med-ar-bejder
            """)
    void where_a_dictionary_of_their_language_does(String lang, String broken) {
        var word = broken.replace("-", "");
        assertEquals(broken, Hyphenation.of(lang).in(word).replace(UnbreakableWord.SOFT_HYPHEN, '-'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com/organisation", "someone@organisation.org", "UNESCOORGANISATION",
            "GmbHorganisation",
            "organisation.txt", "some_organisation", "1234567890", "C:\\organisation", "Organi\u00ADsation", "/organisation"})
    void only_where_they_are_plain_words_whose_author_did_not_say_where_to_break_them(String text) {
        assertEquals(text, Hyphenation.of("en").in(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "ja", "tlh", "", "not a language"})
    void nowhere_in_a_language_that_is_not_known_here(String lang) {
        assertEquals("Verantwortung organisation", Hyphenation.of(lang).in("Verantwortung organisation"));
    }

    @Property(tries = 300)
    @Label("into parts that make the same text, none shorter than three letters before a hyphen and four after it")
    void parts(@ForAll("languages") String lang, @ForAll("texts") String text) {
        var broken = Hyphenation.of(lang).in(text);
        assertEquals(text, Hyphenation.without(broken));
        for (var word : broken.split("[^\\p{L}\u00AD]+", -1)) {
            int first = word.indexOf(UnbreakableWord.SOFT_HYPHEN);
            int last = word.lastIndexOf(UnbreakableWord.SOFT_HYPHEN);
            assertTrue(first < 0 || (first >= 3 && word.length() - 1 - last >= 4), broken);
        }
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("en", "en-GB", "de", "fr", "es", "it", "pt", "pl", "da");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("abcdeghilmnorstuvzäößéçñłÀ -.’/").ofMaxLength(60);
    }
}
