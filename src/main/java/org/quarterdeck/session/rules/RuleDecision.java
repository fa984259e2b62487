package org.quarterdeck.session.rules;

import java.util.List;
import org.quarterdeck.session.command.CommandOutcome;
import org.quarterdeck.session.event.SessionEvent;

/** The decision of the rules on a command. */
public sealed interface RuleDecision {

    /** The command is accepted. {@code events} is empty if it changes nothing. */
    record Accept(List<SessionEvent> events, int seat) implements RuleDecision {

        static Accept of(SessionEvent... events) {
            return new Accept(List.of(events), 0);
        }
    }

    record Reject(CommandOutcome.Rejected why) implements RuleDecision {

        static Reject because(CommandOutcome.Reason reason, String message) {
            return new Reject(new CommandOutcome.Rejected(reason, message));
        }
    }
}
