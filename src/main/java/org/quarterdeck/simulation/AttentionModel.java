package org.quarterdeck.simulation;

import static org.quarterdeck.workshop.AttentionParameter.ARRIVALS;
import static org.quarterdeck.workshop.AttentionParameter.AUTOMATABLE;
import static org.quarterdeck.workshop.AttentionParameter.BACKLOG;
import static org.quarterdeck.workshop.AttentionParameter.CHASING;
import static org.quarterdeck.workshop.AttentionParameter.COACHING;
import static org.quarterdeck.workshop.AttentionParameter.DELAY;
import static org.quarterdeck.workshop.AttentionParameter.EFFORT;
import static org.quarterdeck.workshop.AttentionParameter.ESCALATIONS;
import static org.quarterdeck.workshop.AttentionParameter.FADING;
import static org.quarterdeck.workshop.AttentionParameter.HANDLING;
import static org.quarterdeck.workshop.AttentionParameter.HOURS;
import static org.quarterdeck.workshop.AttentionParameter.MULTIPLIER;
import static org.quarterdeck.workshop.AttentionParameter.OVERTAKEN;
import static org.quarterdeck.workshop.AttentionParameter.OWNERSHIP;
import static org.quarterdeck.workshop.AttentionParameter.PUSH;
import static org.quarterdeck.workshop.AttentionParameter.TEAMS;

import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.workshop.AttentionParameter;

/**
 * The attention model. Results arrive, people handle them, ownership grows or fades, and automation takes effect late. Plain
 * stocks and flows in monthly steps; the structure (repairing the system costs capacity now and pays off later) is that of
 * the capability trap of Repenning and Sterman (2001). The numbers are not measurements.
 */
public final class AttentionModel {

    private final ModelParameters parameters;

    public AttentionModel(ModelParameters parameters) {
        this.parameters = parameters;
    }

    /** The stocks. {@code underWay} and {@code done} are hours of building that do not yet have, or have, an effect. */
    private record Stocks(double backlog, double ownership, double underWay, double done) {}

    /** Returns the start and every month up to {@code until}: {@code until + 1} states. */
    public List<MonthState> run(AttentionPlan course, int until) {
        var months = new ArrayList<MonthState>(until + 1);
        var stocks = new Stocks(of(BACKLOG), of(OWNERSHIP), 0, 0);
        months.add(month(0, stocks, course.at(0)));
        for (int month = 1; month <= until; month++) {
            var attention = course.at(month - 1);
            stocks = next(stocks, attention);
            months.add(month(month, stocks, attention));
        }
        return List.copyOf(months);
    }

    private MonthState month(int month, Stocks now, AttentionSplit attention) {
        double hours = of(HOURS) * attention.atTheQueue() + of(ESCALATIONS) * now.backlog();
        return new MonthState(month, now.backlog(), now.ownership(), automated(now), hours);
    }

    private Stocks next(Stocks now, AttentionSplit attention) {
        double byDirector = attention.dispositioning() * of(HOURS) / of(HANDLING);
        double pushed = (1 - now.ownership()) * attention.chasing() * of(PUSH);
        double byTeams = of(TEAMS) * (now.ownership() + pushed);
        double waiting = now.backlog() * (1 - of(OVERTAKEN)) + of(ARRIVALS) * (1 - automated(now));
        double begun = of(HOURS) * attention.building() * (1 + of(MULTIPLIER) * now.ownership());
        double finished = now.underWay() / of(DELAY);
        return new Stocks(Math.max(0, waiting - byDirector - byTeams), owned(now.ownership(), attention),
                now.underWay() - finished + begun, now.done() + finished);
    }

    private double owned(double ownership, AttentionSplit attention) {
        double grown = ownership + (1 - ownership) * attention.coaching() * of(COACHING);
        return grown * (1 - attention.chasing() * of(CHASING)) * (1 - of(FADING));
    }

    /** Returns the automated share. The first hours of building automate the easy work, later ones the hard. */
    private double automated(Stocks now) {
        return of(AUTOMATABLE) * -Math.expm1(-now.done() / of(EFFORT));
    }

    private double of(AttentionParameter parameter) {
        return parameters.of(parameter);
    }
}
