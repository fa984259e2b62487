package org.quarterdeck.session.rules;

import java.util.List;
import org.quarterdeck.i18n.Message;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.CommandOutcome.Rejected;
import org.quarterdeck.session.event.SessionEvent;

/** The decision of the rules on a command. */
public sealed interface RuleDecision {

    /** The command is accepted. {@code events} is empty if it changes nothing. */
    record Accept(List<SessionEvent> events, int seat) implements RuleDecision {

        static Accept of(SessionEvent... events) {
            return new Accept(List.of(events), 0);
        }
    }

    record Reject(Rejected why) implements RuleDecision {

        /** @param key of the {@code session} messages */
        static Reject because(Reason reason, String key, Object... values) {
            return new Reject(Rejected.because(reason, key, values));
        }

        /** Part of an answer is wrong. */
        static Reject misfit(String field, Message message) {
            return new Reject(new Rejected(Reason.MISFIT, field, message));
        }
    }
}
