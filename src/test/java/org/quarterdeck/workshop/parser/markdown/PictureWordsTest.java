package org.quarterdeck.workshop.parser.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users of Marp write between the brackets of a picture. */
class PictureWordsTest {

    @ParameterizedTest
    @CsvSource({"A long table,IN_TEXT,0,0,false,A long table", "w:300,IN_TEXT,300,0,false,''",
            "width:300px height:200px The map,IN_TEXT,300,200,false,The map", "h:50% A boat,IN_TEXT,0,360,false,A boat",
            "bg,BEHIND,0,0,false,''", "bg cover,BEHIND,0,0,false,''", "bg fit The sea,BEHIND,0,0,true,The sea",
            "fit bg,BEHIND,0,0,true,''", "bg left:40%,LEFT,0,0,false,''", "bg right,RIGHT,0,0,false,''",
            "bg vertical 80%,BEHIND,0,0,false,''", "The left one of the bg,IN_TEXT,0,0,false,The left one of the bg",
            "Ratio 3:4,IN_TEXT,0,0,false,Ratio 3:4", "cover,IN_TEXT,0,0,false,cover", "w:auto,IN_TEXT,0,0,false,''"})
    void say_where_and_how_large(String written, String place, int width, int height, boolean whole, String description) {
        var words = PictureWords.of(written);
        assertEquals(place, words.look().place().name());
        assertEquals(List.of(width, height, whole), List.of(words.look().width(), words.look().height(), words.look().whole()));
        assertEquals(description, words.description());
    }

    @Test
    void say_what_share_of_the_slide_a_side_takes() {
        assertEquals(40, PictureWords.of("bg left:40% The harbour").look().share());
        assertEquals(0, PictureWords.of("bg right").look().share());
    }

    @Test
    void leave_out_what_changes_the_picture_itself() {
        assertEquals(List.of("blur:3px", "sepia"), PictureWords.of("bg blur:3px sepia").unknown());
        assertEquals("An opacity test", PictureWords.of("An opacity test").description());
    }
}
