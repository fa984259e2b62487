package org.quarterdeck.session;

import java.util.List;

/** What the rules say to a command. */
sealed interface Decision {

    /** It may happen; {@code events} is empty where it already has. */
    record Accept(List<Event> events, int seat) implements Decision {

        static Accept of(Event... events) {
            return new Accept(List.of(events), 0);
        }
    }

    record Reject(Outcome.Rejected why) implements Decision {

        static Reject because(Outcome.Reason reason, String message) {
            return new Reject(new Outcome.Rejected(reason, message));
        }
    }
}
