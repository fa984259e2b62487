package org.quarterdeck.server.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class UnsentRepliesTest {

    private final UnsentReplies unsent = new UnsentReplies(1_000);

    @Test
    void an_address_that_reads_nothing_gets_no_more_until_it_has_read_some() {
        assertTrue(unsent.begin("here", 600));
        assertFalse(unsent.begin("here", 600));
        assertTrue(unsent.begin("there", 600));
        unsent.end("here", 600);
        assertTrue(unsent.begin("here", 1_000));
    }
}
