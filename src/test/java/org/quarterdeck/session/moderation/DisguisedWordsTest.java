package org.quarterdeck.session.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.question.WordVocabulary;
import org.quarterdeck.session.state.ModerationState;

/** What moderation catches and what it lets through, with the lists that the program brings along. */
class DisguisedWordsTest {

    private static Set<String> listed(String lang) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("assets/moderation/" + lang + ".txt"))) {
            return ModerationState.keys(
                    lines.filter(line -> !line.isBlank() && !line.startsWith("#")).collect(Collectors.toSet()), lang);
        }
    }

    private static List<String> caught(String lang, String... texts) throws IOException {
        var words = listed(lang);
        return Stream.of(texts).filter(text -> DisguisedWords.in(text, words, WordVocabulary.of(lang))).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | sh1t ; f.u.c.k ; F U C K ; fuuuuck ; sh!t ; $hit ; @sshole ; a$$ ; b1tch ; f*ck ; s**t ; f_ck ; f-u-c-k ; s h 1 t
            en | ѕһіt ; fυck ; ｆｕｃｋ ; 𝒻𝓊𝒸𝓀 ; fùçk ; ƒ f​u​c​k ; SHIIIT!!! ; d1ckheads ; what the f.u.c.k is this
            de | sch31ße ; sche1ß3 ; Sch€iße ; a.r.s.c.h ; W1CHSER ; Aaarsch ; F O T Z E ; ѕcheiße ; sch*iße ; tr0ttel ; ✱h u r e
            fr | m3rde ; m.e.r.d.e ; P U T A I N ; c0nnard ; enculé ; enc*le ; ѕalope ; meeerde ; s@l0pe ; b0rdel ; pu.te ; ｍｅｒｄｅ
            es | m1erda ; p.u.t.a ; P U T O ; j0der ; cabr0n ; g1l1pollas ; mieeerda ; pend3jo ; mi*rda ; ｍｉｅｒｄａ ; ϲoño ; h0st1a
            de | Arschlöcher ; Hurens0hn ; verf1ckt ; V.O.L.L.I.D.I.O.T ; b e s c h i s s e n ; Scheiss ; sch…scheiße
            fr | sal0pards ; b4tard ; p.é.t.a.s.s.e ; emmerdeurs ; tr0uduc ; A B R U T I ; couillons
            es | j0dido ; h1joputa ; C O J O N E S ; ton.ta ; pelotud0 ; v3rga ; mamón
            ar | غبي ; غَبِيّ ; الغبي ; غـــبـــي ; غبيييي ; يا حمار ; والحمار ; أحمق ; احمق ; ك ل ب ; ك.ل.ب ; شرموطه ; بالأغبياء ; sh4rmouta
            pt | m3rda ; p.o.r.r.a ; C A R A L H O ; f0der ; v1ado ; ot4rio ; mеrda ; merrrda ; car*lho ; pu-ta ; 1mbecil ; b0sta
            """)
    void a_listed_word_is_found_in_its_disguises(String lang, String texts) throws IOException {
        var all = texts.split("\\s*;\\s*");
        assertEquals(List.of(all), caught(lang, all));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Scunthorpe ; assess the class ; a bass passage ; cockpit ; Dickens ; shiitake ; push it ; as is ; analysis ; Sussex ; Penistone
            en | hello ; 455 people ; 4 5 5 ; A55 ; a b c d ; U.S.A. ; crape ; scrap ; pricking ; 2*3 ; cocktail ; titles ; mass ; classic ; assume
            de | Dummy ; Mister ; Misthaufen ; Idiotie ; Schwanzfeder ; Deppendorf ; Hurrikan ; arschitektur ; Blödelei ; Kackadu ; er ist
            fr | la mer de Chine ; il a pu te dire ; bitte ; concours ; conseil ; content ; contre ; débilement ; habite ; réputé ; idiotie ; dispute
            es | disputa ; computadora ; reputación ; pollo ; apolla ; zorrazo ; diputado ; imputar ; put a name ; ajoderado ; carajillo ; puntos
            ar | القلب ; كلمة ; كلاسيكي ; مكسور ; الكسب ; زبون ; زبدة ; غبار ; حقيقة ; مراجعة ; والله ; يا ناس ; خراج ; الحمام ; م ك ت ب
            pt | disputa ; computador ; deputado ; reputação ; condado ; conato ; bostante ; cretinice ; porrada ; fodido ; burrice ; putativo
            """)
    void ordinary_words_that_contain_one_are_let_through(String lang, String texts) throws IOException {
        assertEquals(List.of(), caught(lang, texts.split("\\s*;\\s*")));
    }

    @Test
    void a_long_text_of_nothing_but_letters_takes_no_time() throws IOException {
        assertEquals(List.of(), caught("en", "a ".repeat(140), "*".repeat(280), "1".repeat(280), "x*".repeat(140)));
    }

    @Test
    void old_sessions_are_read_as_they_were_moderated_then() {
        var words = new HashSet<>(Set.of("shit"));
        var old = new ModerationState(false, org.pcollections.HashTreePSet.from(words), false);
        assertFalse(old.holds("sh1t", "en"));
    }
}
