package org.quarterdeck.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where lines may end, marked with a stroke, in each language that workshops are held in. */
class LineBreaksTest {

    private static void assertBreaks(String marked) {
        var line = marked.replace("|", "");
        var found = new StringBuilder();
        int from = 0;
        for (int to : LineBreaks.of(line)) {
            found.append(from == 0 ? "" : "|").append(line, from, to);
            from = to;
        }
        assertEquals(marked, found.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"don’t |stop, |it’s |fine", "rock’n’roll |’90s |dogs’ |tails", "“Why?” |he |asked. |‘No!’",
            "e.g. |this, |i.e. |that",
            "version |v1.2.3 |of |.NET", "3.5% |of |1,000", "5–10 |people", "AT&T |and/or |C++", "(see |p. |5)",
            "x-|ray |and |e-|mail",
            "the |$100 |and |the |100€", "use |--help |now", "www.example.org", "20 °C", "wait |…what"})
    void in_english(String marked) {
        assertBreaks(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"»Nein«, |sagte |sie", "„Ja“, |sagte |er", "z. |B. |so", "Müller-|Lüdenscheidt", "wie |geht’s",
            "50 % |der |Fälle",
            "Was |ist |›gut‹?"})
    void in_german(String marked) {
        assertBreaks(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"qu’est-|ce |que |c’est ? |Oui !", "l’équipe |d’abord : |vite ; |bien", "« non », |dit-|elle",
            "aujourd’hui", "« Bonjour », |dit-|il", "10 % |du |temps", "n° 5 |sur |8", "(voir |p. |3) : |oui", "Quoi ! |Non…",
            "l’« autre » |côté"})
    void in_french(String marked) {
        assertBreaks(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"¿Qué? |¡Sí!", "«Hola», |dijo", "—No |—dijo", "¿Cómo |estás? |Bien.", "«¡Hola!», |gritó",
            "1.º |de |mayo", "físico-|químico", "el |50 % |de |10.000", "(véase |p. |3)"})
    void in_spanish(String marked) {
        assertBreaks(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dell’arte: |l’uomo |«che» |va", "un |po’ |di |più", "c’è |un’altra", "l’80 % |dei |casi",
            "dall’alto |d’accordo", "perché? |«Sì»", "città-|stato", "n° 5: |sì!"})
    void in_italian(String marked) {
        assertBreaks(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"سلام، |دنیا؟", "می‌خواهم |کتاب‌ها |را", "«سلام» |گفت", "۵۰٪ |از |ما", "آیا |می‌شود؟ |بله!",
            "(مثلاً) |این؛ |بعد"})
    void in_persian(String marked) {
        assertBreaks(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"مرحبا، |كيف |حالك؟", "\"نعم\". |لا", "«نعم» |قال", "٥٠٪ |منا", "هل |هذا |صحيح؟ |نعم!",
            "(مثلا) |هذا؛ |ثم"})
    void in_arabic(String marked) {
        assertBreaks(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"שלום, |מה |שלומך?", "צה\"ל |ג׳ורג׳ |ת״א", "\"כן\", |אמר", "בית־|ספר", "50% |מהזמן", "מה? |לא!",
            "ד״ר |כהן", "(למשל) |זה"})
    void in_hebrew(String marked) {
        assertBreaks(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"你|好，|世|界。", "他|说|“你|好”|吗？", "（括|号）|之|后", "《书|名》|很|好！", "50%|的|人", "AI|时|代", "北|京、|上|海",
            "“不”|是|什|么？"})
    void in_chinese(String marked) {
        assertBreaks(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"コー|ヒー|を|飲|み|ま|す。", "「は|い」、|きっ|と！", "時々|ちょっ|と", "東|京・|大|阪", "え？|は|い。", "50%|の|人", "（笑）|と", "AI|の|時|代",
            "『本』|を"})
    void in_japanese(String marked) {
        assertBreaks(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"안녕하세요, |여러분의 |생각은?", "3개월 |동안", "“네”라고 |말했다", "50%의 |사람", "2026년 |5월", "질문? |네!", "AI의 |시대",
            "서울/|부산", "(예: |회의)"})
    void in_korean(String marked) {
        assertBreaks(marked);
    }
}
