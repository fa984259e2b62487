package org.quarterdeck.server.view;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.quarterdeck.i18n.MessageBundle;
import org.quarterdeck.session.command.CommandOutcome.Rejected;
import org.quarterdeck.session.query.NextAction;
import org.quarterdeck.session.query.UndoneMove;
import org.quarterdeck.session.state.MoveKind;

/**
 * Writes the console's own words for the facilitator's phone, so that both say the same: what "next" does, what an undone
 * move brought back, what is asked before a move, and why one is refused. A value is {0}.
 */
public final class RemoteWordsJson {

    /** The languages that the console speaks. */
    public static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "ar");

    private static final String VALUE = "{0}";
    private static final List<String> ASKED = List.of("ask_first.draw_again", "ask_first.leave_vote", "ask_first.leave_groups",
            "ask_first.reopen");
    private static final List<String> ANSWERS = List.of("ask_first.ask_again_yes", "ask_first.draw_again_yes",
            "ask_first.leave_vote_yes", "ask_first.leave_groups_yes", "ask_first.reopen_yes", "ask_first.back",
            "ask_first.stay");
    private static final List<String> BUTTONS = List.of("bar.back", "bar.black", "bar.bright", "offer.skip", "offer.again",
            "offer.second_round", "offer.reopen", "offer.hide", "offer.reveal", "offer.reveal_now", "offer.move_on",
            "offer.skip_breakout", "offer.draw_again", "offer.choose_again", "offer.go_on", "offer.move_on_now");
    private static final List<String> REFUSED = List.of("refused.ended", "refused.first_segment", "refused.last_segment",
            "refused.groups_at_work", "refused.groups_report", "refused.no_chart", "refused.no_choosing", "refused.no_groups",
            "refused.no_minutes", "refused.no_question", "refused.no_time_limit", "refused.no_vote", "refused.nothing_asked",
            "refused.nothing_drawn", "refused.nothing_hidden", "refused.nothing_to_undo", "refused.open_already",
            "refused.result_shown", "refused.not_now");

    private RemoteWordsJson() {}

    public static ObjectNode of(String language) {
        var shown = MessageBundle.of("ui", language);
        var json = JsonNodeFactory.instance.objectNode();
        var next = json.putObject("next");
        for (var action : NextAction.values()) {
            var word = action.name().toLowerCase(Locale.ROOT);
            next.put(word, shown.text("primary." + word, VALUE));
        }
        next.put("return", shown.text("primary.return", VALUE));
        var undone = json.putObject("undone");
        for (var kind : MoveKind.values()) {
            undone.put(kind.name().toLowerCase(Locale.ROOT), shown.text(UndoneMove.key(kind), VALUE));
        }
        var asks = json.putObject("asks");
        Stream.concat(ASKED.stream(), ANSWERS.stream()).forEach(key -> asks.put(last(key), shown.text(key)));
        var buttons = json.putObject("buttons");
        BUTTONS.forEach(key -> buttons.put(last(key), shown.text(key)));
        json.putObject("parking").put("heading", shown.text("memo.heading")).put("park", shown.text("memo.park"))
                .put("settled", shown.text("memo.settled")).put("shown", shown.text("action.project_points"))
                .put("over", shown.text("cover.parking"));
        json.putObject("hands").put("heading", shown.text("action.hands")).put("hint", shown.text("hands.hint"))
                .put("people", shown.text("hands.people")).put("save", shown.text("hands.save"));
        var refused = json.putObject("refused");
        var said = MessageBundle.of(Rejected.BUNDLE, language);
        REFUSED.forEach(key -> refused.put(last(key), said.text(key)));
        return json;
    }

    private static String last(String key) {
        return key.substring(key.indexOf('.') + 1);
    }
}
