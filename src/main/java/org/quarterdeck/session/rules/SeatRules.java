package org.quarterdeck.session.rules;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.SeatCommand;
import org.quarterdeck.session.command.SeatCommand.CloseJoining;
import org.quarterdeck.session.command.SeatCommand.RenewCode;
import org.quarterdeck.session.command.SeatCommand.RenewRemote;
import org.quarterdeck.session.command.SeatCommand.UncountSeats;
import org.quarterdeck.session.command.SeatCommand.WithdrawSeats;
import org.quarterdeck.session.event.SeatEvent.AnswersSetAside;
import org.quarterdeck.session.event.SeatEvent.CodeRenewed;
import org.quarterdeck.session.event.SeatEvent.JoiningClosed;
import org.quarterdeck.session.event.SeatEvent.RemoteRenewed;
import org.quarterdeck.session.event.SeatEvent.SeatsUncounted;
import org.quarterdeck.session.port.RandomSource;
import org.quarterdeck.session.rules.RuleDecision.Accept;
import org.quarterdeck.session.rules.RuleDecision.Reject;
import org.quarterdeck.session.state.RoomState;

/** The rules for the seats that count, and for who may still take one. */
final class SeatRules {

    private static final int CODES = 10_000;
    /** The length of the key in hexadecimal digits, of four bits each. */
    private static final int KEY = 12;

    private SeatRules() {}

    static RuleDecision decide(RoomState room, SeatCommand command, RandomSource chance) {
        return switch (command) {
            case UncountSeats remove -> {
                var counted = remove.seats().stream().distinct().filter(room.seats()::counts).sorted().toList();
                yield counted.isEmpty()
                        ? Reject.because(Reason.NOT_NOW, "refused.nobody_gone")
                        : Accept.of(new SeatsUncounted(counted));
            }
            case WithdrawSeats withdraw -> withdraw(room, withdraw.seats());
            case CloseJoining close -> room.seats().closed() == close.closed()
                    ? Accept.of()
                    : Accept.of(new JoiningClosed(close.closed()));
            case RenewCode renew -> Accept.of(new CodeRenewed(code(room.start().code(), chance), key(chance)));
            case RenewRemote renew -> Accept.of(new RemoteRenewed(token(chance)));
        };
    }

    private static RuleDecision withdraw(RoomState room, List<Integer> seats) {
        var counted = seats.stream().distinct().filter(room.seats()::counts).sorted().toList();
        if (counted.isEmpty()) {
            return Reject.because(Reason.NOT_NOW, "refused.nobody_gone");
        }
        var run = room.poll().run();
        var answered = run == null ? List.<Integer>of() : counted.stream().filter(run.answers()::containsKey).toList();
        return run == null || answered.isEmpty()
                ? Accept.of(new SeatsUncounted(counted))
                : Accept.of(new SeatsUncounted(counted), new AnswersSetAside(run.id(), answered));
    }

    /** Returns a code that differs from the one before. */
    private static String code(String before, RandomSource chance) {
        int drawn = Math.floorMod(chance.next(), CODES);
        var code = String.format(Locale.ROOT, "%04d", drawn);
        return code.equals(before) ? String.format(Locale.ROOT, "%04d", (drawn + 1) % CODES) : code;
    }

    /** Returns a token of 128 bits. */
    private static String token(RandomSource chance) {
        return HexFormat.of().toHexDigits(chance.next()) + HexFormat.of().toHexDigits(chance.next());
    }

    private static String key(RandomSource chance) {
        return HexFormat.of().toHexDigits(chance.next()).substring(0, KEY);
    }
}
