package org.quarterdeck.ui.slide.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.quarterdeck.fixtures.FxDrawing;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.command.ExerciseCommand.Commit;
import org.quarterdeck.session.command.ExerciseCommand.Words;
import org.quarterdeck.ui.slide.NodeInspection;
import org.quarterdeck.ui.slide.SlideView;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.workshop.SlideLayout;

class CommitmentsPageTest {

    private static final int PEOPLE = 60;
    /** As long as a wall stays. */
    private static final int SECONDS = 12;

    private static Set<Integer> seen(SlideView view) {
        var letters = NodeInspection.letters(view);
        return IntStream.range(0, PEOPLE).filter(i -> letters.contains("n" + i + "n")).boxed().collect(Collectors.toSet());
    }

    @Property(tries = 6, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void every_card_is_on_one_wall_keeps_its_wall_and_is_seen_while_others_come_in(@ForAll long seed) {
        var random = new Random(seed);
        try (var room = PlayedSession.of(WorkshopFixture.small().slide("promise", SlideLayout.COMMITMENTS).build())
                .people(PEOPLE)) {
            FxDrawing.on(() -> {
                var clock = new Instant[]{Instant.EPOCH};
                var view = new SlideView(SlideShape.WIDE, true, () -> clock[0]);
                var seen = new HashSet<Integer>();
                for (int made = 0; made < PEOPLE; made++) {
                    room.session().submit(new Commit(made + 1, "phone " + (made + 1), new Words("n" + made + "n comes",
                            "listen first. ".repeat(1 + random.nextInt(6)).strip()))).join();
                    view.show(SlideMoment.now(room.state(), null));
                    seen.addAll(seen(view));
                    assertTrue(seen(view).contains(made), "a new card shows its wall");
                    for (int walls = random.nextInt(3); walls > 0; walls--) {
                        clock[0] = clock[0].plusSeconds(SECONDS);
                        view.show(SlideMoment.now(room.state(), null));
                        seen.addAll(seen(view));
                    }
                }
                assertEquals(PEOPLE, seen.size());
                var walls = new ArrayList<Set<Integer>>();
                do {
                    clock[0] = clock[0].plusSeconds(SECONDS);
                    view.show(SlideMoment.now(room.state(), null));
                    walls.add(seen(view));
                } while ((walls.size() == 1 || !walls.getLast().equals(walls.getFirst())) && walls.size() < PEOPLE);
                walls.removeLast();
                assertEquals(PEOPLE, walls.stream().mapToInt(Set::size).sum(), walls::toString);
                assertEquals(PEOPLE, walls.stream().flatMap(Set::stream).distinct().count(), walls::toString);
            });
        }
    }
}
