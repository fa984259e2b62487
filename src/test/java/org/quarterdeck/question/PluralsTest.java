package org.quarterdeck.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One bubble of a cloud for a word and its plural, and none for two different words. */
class PluralsTest {

    @ParameterizedTest
    @CsvSource({"en,leader,leaders", "en,company,companies", "en,class,classes", "en,dish,dishes", "en,coach,coaches",
            "en,tax,taxes", "en,buzz,buzzes", "en,team leader,team leaders", "en,goal,goals", "en,idea,ideas",
            "fr,idee,idees", "fr,enjeu,enjeux", "es,lider,lideres", "es,clase,clases", "es,voz,voces", "es,meta,metas",
            "pt,acao,acoes", "pt,homem,homens", "pt,ideal,ideais", "pt,lider,lideres", "pt,equipe,equipes", "en,Leader!,leaders"})
    void count_as_the_word(String language, String one, String several) {
        var words = WordVocabulary.of(language);
        assertEquals(words.key(one), words.key(several));
    }

    @ParameterizedTest
    @CsvSource({"en,new,news", "en,len,lens", "en,focu,focus", "en,bas,bass", "en,crisi,crisis", "en,bus,bu", "en,perhap,perhaps",
            "en,ties,ty", "en,as,a", "en,his,hi", "fr,pas,pa", "de,Glas,Gla", "de,leader,leaders", "en,teams leader,team leader",
            "es,vos,vo",
            "en,trust,hope", "es,meta,mes", "pt,onus,om"})
    void another_word_stays_another(String language, String one, String other) {
        var words = WordVocabulary.of(language);
        assertNotEquals(words.key(one), words.key(other));
    }

    /** A stem is another word in no language: it is what is left of it. */
    @ParameterizedTest
    @CsvSource({"en,company,company", "en,ties,tie", "en,classes,class", "en,leaders,leader", "en,goal,goal", "fr,enjeux,enjeu",
            "fr,idee,idee", "es,voces,voz", "es,clases,clas", "es,meta,meta", "pt,acoes,acao", "pt,homens,homem",
            "pt,ideais,ideal",
            "pt,equipes,equip", "en,our team leaders,our team leader", "de,werte,werte", "en,gas,gas"})
    void leave_the_rest_of_the_words_as_it_is(String language, String written, String key) {
        assertEquals(key, WordVocabulary.of(language).key(written));
        assertEquals(key, PluralStemmer.singular(written, language), "also where nothing is remembered of it");
    }
}
