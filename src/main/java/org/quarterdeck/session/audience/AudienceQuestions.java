package org.quarterdeck.session.audience;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The questions from the room.
 *
 * @param allowed whether people may ask now
 * @param projected whether the projector shows them
 * @param asked all of them, in the order they came
 */
public record AudienceQuestions(boolean allowed, boolean projected, PVector<AudienceQuestion> asked) {

    public static final AudienceQuestions NONE = new AudienceQuestions(false, false, TreePVector.empty());

    /** Those still to be answered first, then by votes, then in the order they came. */
    private static final Comparator<AudienceQuestion> ORDER = Comparator.comparing((AudienceQuestion each) -> each.answered())
            .thenComparing(Comparator.comparingInt((AudienceQuestion each) -> each.votes()).reversed());

    /** Returns the question with that id, or null. */
    public @Nullable AudienceQuestion of(String id) {
        return asked.stream().filter(question -> question.id().equals(id)).findFirst().orElse(null);
    }

    /** Returns what the room may see. */
    public List<AudienceQuestion> shown() {
        return asked.stream().filter(AudienceQuestion::shown).sorted(ORDER).toList();
    }

    /** Returns all for the facilitator: those that wait first, those that are hidden last. */
    public List<AudienceQuestion> all() {
        return asked.stream().sorted(Comparator.comparing((AudienceQuestion each) -> !each.waiting())
                .thenComparing(each -> !each.shown() && !each.waiting()).thenComparing(ORDER)).toList();
    }

    /** Returns the number of questions that wait for the facilitator's decision. */
    public int waiting() {
        return (int) asked.stream().filter(AudienceQuestion::waiting).count();
    }

    public AudienceQuestions allowed(boolean now) {
        return new AudienceQuestions(now, projected, asked);
    }

    public AudienceQuestions projected(boolean now) {
        return projected == now ? this : new AudienceQuestions(allowed, now, asked);
    }

    public AudienceQuestions with(AudienceQuestion question) {
        return new AudienceQuestions(allowed, projected, asked.plus(question));
    }

    /** Returns them with the question of that id changed, if there is one. */
    public AudienceQuestions changing(String id, UnaryOperator<AudienceQuestion> change) {
        var all = asked;
        for (int i = 0; i < all.size(); i++) {
            all = all.get(i).id().equals(id) ? all.with(i, change.apply(all.get(i))) : all;
        }
        return new AudienceQuestions(allowed, projected, all);
    }

    /** Returns whether people may ask, or see them on the projector, as little or as much as before. */
    public boolean steeredSince(AudienceQuestions before) {
        return allowed != before.allowed || projected != before.projected;
    }

    /** Returns them with what the facilitator had decided of each before. */
    public AudienceQuestions decidedAs(AudienceQuestions before) {
        var all = this;
        for (var was : before.asked) {
            all = all.changing(was.id(), now -> now.decidedAs(was));
        }
        return all;
    }

    /** Returns them with what the facilitator steers as it was before. */
    public AudienceQuestions steeredAs(AudienceQuestions before) {
        return new AudienceQuestions(before.allowed, before.projected, asked);
    }
}
