package org.quarterdeck.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.SampleAnswers;

/** The digests that archives keep. */
class QuestionFingerprintTest {

    @Test
    void stay_as_they_are_kept() {
        assertEquals("""
                choice de8446ea6530675ef40e2ba415e7b586
                multiple aad5081598f44a018c309829615483a7
                scale fd2b723615b0e0a644ba12be59d037b3
                spectrum ff7db6da2d83022995739a87b0b78f9d
                ranking f229cfa492d4c78f5c6f66126f17cb3a
                points f8c1bab1d292b1ed7c92d890c8da1d4b
                words 72a762516ad621e4fe546a653197e710
                text 427d1edb0288fd8dfb3e0065884d7994
                quadrant f02deb995df161163522781d2c9a13d7
                """, SampleAnswers.ALL.stream().map(q -> q.type() + " " + QuestionFingerprint.of("Where do you stand?", q))
                .collect(Collectors.joining("\n", "", "\n")));
    }
}
