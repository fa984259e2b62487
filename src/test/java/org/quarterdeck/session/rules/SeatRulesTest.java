package org.quarterdeck.session.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.command.SeatCommand;
import org.quarterdeck.session.command.SeatCommand.RenewCode;
import org.quarterdeck.session.command.SeatCommand.RenewRemote;
import org.quarterdeck.session.event.SeatEvent.CodeRenewed;
import org.quarterdeck.session.event.SeatEvent.RemoteRenewed;
import org.quarterdeck.session.event.SessionEvent;
import org.quarterdeck.session.rules.RuleDecision.Accept;

class SeatRulesTest {

    private static SessionEvent decided(SeatCommand command, long drawn) {
        var room = WorkshopFixture.small().slide("only").room();
        return assertInstanceOf(Accept.class, SeatRules.decide(room, command, () -> drawn)).events().getFirst();
    }

    private static CodeRenewed code(long drawn) {
        return (CodeRenewed) decided(new RenewCode(), drawn);
    }

    @Test
    void a_new_code_has_four_digits_and_is_never_the_one_before() {
        assertEquals("4711", WorkshopFixture.start().code());
        assertEquals("0042", code(42).code());
        assertEquals("4712", code(4711).code());
        assertEquals("9999", code(-1).code());
        assertEquals("0000", code(10_000).code());
    }

    @Test
    void a_new_key_has_48_bits_and_a_new_token_128() {
        assertEquals("00000000002a".length(), code(42).key().length());
        assertEquals("123456789abc", code(0x123456789abcdef0L).key());
        assertEquals("123456789abcdef0".repeat(2), ((RemoteRenewed) decided(new RenewRemote(), 0x123456789abcdef0L)).token());
    }
}
