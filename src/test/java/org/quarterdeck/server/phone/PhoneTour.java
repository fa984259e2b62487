package org.quarterdeck.server.phone;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.quarterdeck.fixtures.SampleAnswers;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Breakout.Assign;
import org.quarterdeck.workshop.Breakout.How;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Question.Choice;
import org.quarterdeck.workshop.SlideLayout;

/** Leads one phone through a workshop with everything in it, and stops wherever there is something to look at. */
final class PhoneTour {

    private final PhoneSession room;
    private final GuestPhone phone;
    private final Consumer<String> stop;
    private final Random random = new Random(7);

    private PhoneTour(PhoneSession room, GuestPhone phone, Consumer<String> stop) {
        this.room = room;
        this.phone = phone;
        this.stop = stop;
    }

    static WorkshopFixture workshop() {
        var all = WorkshopFixture.small().slide("welcome")
                .poll("quiz", new Choice(List.of("Management", "Leadership", "Both"), Set.of(1)),
                        Reveal.MANUAL)
                .optional()
                .choice("rounds", Reveal.ON_CLOSE).rounds(2).told(1, "They cancelled it, and nobody asked why.")
                .poll("began-text", SampleAnswers.TEXT, Reveal.MANUAL)
                .poll("began-points", SampleAnswers.POINTS, Reveal.ON_CLOSE);
        for (var question : SampleAnswers.ALL) {
            all.poll(question.type(), question, Reveal.MANUAL);
        }
        all.poll("again", SampleAnswers.SPECTRUM, Reveal.MANUAL);
        var capture = List.of("What would leading have looked like here?", "The first step, tomorrow morning");
        all.breakout("groups", new Breakout(4, 0, new Assign(How.RANDOM, null), List.of("By the window", "At the whiteboard"),
                List.of("The director watched the queue. Rewrite it as leading."), capture, false)).minutes(12);
        all.breakout("choose", new Breakout(4, 0, new Assign(How.SELF, null), List.of(), List.of(), capture, false));
        return all.slide("pause", SlideLayout.BREAK).minutes(10).slide("promise", SlideLayout.COMMITMENTS).slide("farewell");
    }

    /** @param stop is told the name of each place, once it is there */
    static void of(PhoneSession room, GuestPhone phone, Consumer<String> stop) {
        new PhoneTour(room, phone, stop).walk();
    }

    private void walk() {
        phone.open("/");
        phone.typeCode("1234");
        phone.page.locator("#fault:not(:empty)").waitFor();
        stop.accept("wrong code");
        phone.typeCode(PhoneSession.CODE);
        phone.says("Connected.");
        stop.accept("slide");
        room.othersJoin(9);
        quiz();
        rounds();
        drafts();
        for (var question : SampleAnswers.ALL) {
            poll(question.type(), question);
        }
        poll("again", SampleAnswers.SPECTRUM);
        offline();
        groups();
        choosing();
        room.goTo("pause");
        phone.shows("Title of pause");
        stop.accept("break");
        commitment();
        phone.page.getByText("About your seat").click();
        stop.accept("about the seat");
        room.steer(Move.END);
        phone.shows("The workshop has ended");
        phone.page.locator("section dl").first().waitFor();
        stop.accept("end");
    }

    private void quiz() {
        room.goTo("quiz");
        phone.shows("Title of quiz");
        stop.accept("waiting");
        room.steer(Move.OPEN);
        phone.says("Not answered yet.");
        stop.accept("a question to skip");
        phone.tap("Leadership");
        phone.says("Saved.");
        room.steer(Move.CLOSE, Move.REVEAL);
        phone.says("The result is shown.");
        stop.accept("quiz result");
        room.steer(Move.NEXT);
        phone.page.locator(".verdict").waitFor();
        stop.accept("quiz told");
    }

    /** The first chart stays hidden until the second is there; what happened in the story comes after both. */
    private void rounds() {
        room.goTo("rounds");
        for (int round = 1; round <= 2; round++) {
            room.steer(Move.NEXT);
            phone.says("Not answered yet.");
            phone.tap("Second");
            phone.says("Saved.");
            room.othersAnswer(SampleAnswers.CHOICE, random);
            room.steer(Move.NEXT);
            stopOnceClosed("round " + round + " closed");
        }
        room.steer(Move.NEXT);
        phone.page.getByText("What happened in the story").waitFor();
        stop.accept("rounds told");
    }

    private void stopOnceClosed(String place) {
        phone.page.locator(".verdict, .eyebrow, .head").first().waitFor();
        stop.accept(place);
    }

    /** What somebody typed and did not send when the vote closed: complete or not. */
    private void drafts() {
        room.goTo("began-text");
        room.steer(Move.OPEN);
        phone.says("Not answered yet.");
        phone.page.locator("textarea").fill("Ask them.");
        stop.accept("draft");
        room.steer(Move.CLOSE);
        phone.says("Your answer counts.");
        stop.accept("draft sent");
        room.goTo("began-points");
        room.steer(Move.OPEN);
        phone.says("Not answered yet.");
        phone.page.locator(".steppers input").first().fill("40");
        room.steer(Move.CLOSE);
        phone.says("What you began was not complete; it stays on this phone.");
        stop.accept("draft not complete");
    }

    private void poll(String segment, Question question) {
        room.goTo(segment);
        room.steer(Move.OPEN);
        phone.says("Not answered yet.");
        stop.accept(segment + " open");
        phone.answer(question);
        phone.says("Saved.");
        stop.accept(segment + " answered");
        room.othersAnswer(question, random);
        room.steer(Move.CLOSE);
        phone.says("The vote has closed.");
        stop.accept(segment + " closed");
        room.steer(Move.REVEAL);
        phone.says("The result is shown.");
        stop.accept(segment + " result");
    }

    private void offline() {
        room.goTo("choice");
        room.steer(Move.AGAIN);
        phone.says("Not answered yet.");
        phone.browser.setOffline(true);
        phone.tap("Third");
        phone.says("Your answer is kept and will be sent.");
        stop.accept("no connection");
        phone.browser.setOffline(false);
        phone.says("Saved.");
        room.steer(Move.CLOSE);
    }

    private void groups() {
        room.goTo("groups");
        phone.shows("Title of groups");
        room.steer(Move.OPEN);
        phone.says("Nothing handed in yet.");
        stop.accept("breakout");
        phone.page.locator("textarea").first().fill("Each team takes its own results in turn, and brings one idea a week.");
        phone.says("Saved.");
        stop.accept("breakout written");
        room.steer(Move.CLOSE);
        phone.says("Time is up.");
        stop.accept("breakout closed");
    }

    private void choosing() {
        room.goTo("choose");
        room.steer(Move.OPEN);
        phone.page.locator(".pick").first().waitFor();
        stop.accept("choosing a group");
        phone.page.locator(".pick").nth(1).click();
        phone.says("Nothing handed in yet.");
        stop.accept("chosen group");
    }

    private void commitment() {
        room.goTo("promise");
        phone.page.getByLabel("When").waitFor();
        stop.accept("commitment");
        phone.page.getByLabel("When").fill("the next deadline slips");
        phone.page.getByLabel("I will").fill("ask what stands in the way");
        phone.page.getByText("Share without my name").click();
        phone.says("Saved.");
        stop.accept("commitment shared");
    }
}
