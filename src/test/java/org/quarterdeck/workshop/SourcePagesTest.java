package org.quarterdeck.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.quarterdeck.workshop.parser.ParsedWorkshop;
import org.quarterdeck.workshop.parser.WorkshopParser;

class SourcePagesTest {

    private static ParseResult with(int sources, String keys) {
        var text = new StringBuilder("---\ntitle: T\nsources:\n");
        IntStream.range(0, sources)
                .forEach(i -> text.append("  S" + i + ": \"Source number " + i + ": what it says and who wrote it\"\n"));
        return WorkshopParser.read("t.md", text + "---\n---\nlayout: sources\n" + keys + "---\n# What it rests on\n",
                ParsedWorkshop.NOWHERE);
    }

    @Test
    void few_stand_on_one_page_without_a_step() {
        var workshop = with(4, "").workshop();
        assertEquals(0, workshop.segments().getFirst().buildItems());
        assertEquals(1, SourcePages.of(workshop, workshop.segments().getFirst()).size());
    }

    @Test
    void many_stand_on_pages_about_equally_full_each_a_step_of_the_slide() {
        var workshop = with(12, "").workshop();
        var segment = workshop.segments().getFirst();
        assertEquals(List.of(6, 6), SourcePages.of(workshop, segment).stream().map(List::size).toList());
        assertEquals(2, segment.pages());
        assertEquals(1, segment.buildItems());
    }

    @Test
    void pages_are_its_steps_whatever_build_says() {
        assertEquals(1, with(12, "build: steps\n").workshop().segments().getFirst().buildItems());
        assertEquals(0, with(2, "build: steps\n").workshop().segments().getFirst().buildItems());
    }

    @Property(tries = 60)
    void every_source_stands_on_one_page_in_the_order_written(@ForAll @IntRange(min = 0, max = 80) int sources,
            @ForAll @IntRange(min = 1, max = 300) int letters) {
        var titles = IntStream.range(0, sources).mapToObj(i -> i + "x".repeat(letters)).toList();
        var pages = SourcePages.of(titles, "T", List.of());
        assertEquals(titles, pages.stream().flatMap(List::stream).toList());
        assertTrue(sources == 0 || pages.stream().noneMatch(List::isEmpty));
    }
}
