package org.quarterdeck.bench;

import java.time.Duration;
import java.util.List;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.history.SessionRecording;
import org.quarterdeck.session.port.SessionArchive.Recording;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.ui.review.PastSessions;
import org.quarterdeck.ui.review.ReviewView;
import org.quarterdeck.ui.review.SaveDialog;
import org.quarterdeck.workshop.ParseResult;

/** The review of a session in which a question was asked twice and another never shown. */
final class ReviewPictures {

    private final PictureFiles pictures;
    private final ParseResult reading;

    ReviewPictures(PictureFiles pictures, ParseResult reading) {
        this.pictures = pictures;
        this.reading = reading;
    }

    void take() {
        var recording = played();
        pictures.take("review", () -> view(recording, "s0"));
        var twice = twice();
        pictures.take("review-twice", () -> view(twice, "s0"));
        pictures.take("review-list", () -> view(recording, "none"));
    }

    private ReviewView view(Recording recording, String session) {
        var view = new ReviewView(new PastSessions() {
            @Override
            public int smallestGroup() {
                return 1;
            }

            @Override
            public List<Summary> all() {
                return HomePictures.sessions();
            }

            @Override
            public SessionRecording open(String sessionId) {
                return new SessionRecording(recording, reading);
            }
        }, (chosen, to, front) -> {}, new SaveDialog(), () -> {}, HomePictures.CLOCK);
        view.open(session);
        return view;
    }

    /** A question of two rounds, and one that is compared with another. */
    private Recording twice() {
        try (var room = PlayedSession.of(reading.workshop()).people(41)) {
            room.at("hat-invoices").then(Move.OPEN).vote(38).then(Move.CLOSE, Move.NEXT).vote(40).then(Move.CLOSE);
            room.after(Duration.ofMinutes(9)).at("compass-before").then(Move.OPEN).vote(38).then(Move.CLOSE);
            room.after(Duration.ofMinutes(60)).at("compass-after").then(Move.OPEN).vote(36).then(Move.CLOSE, Move.REVEAL,
                    Move.END);
            return new Recording(WorkshopFixture.start(), room.journal().entries());
        }
    }

    private Recording played() {
        try (var room = PlayedSession.of(reading.workshop()).people(41)) {
            room.after(Duration.ofMinutes(8)).at("compass-before").then(Move.OPEN).vote(38).then(Move.CLOSE);
            room.after(Duration.ofMinutes(9)).at("who-creates").then(Move.OPEN).vote(39).then(Move.CLOSE);
            room.after(Duration.ofMinutes(9)).at("last-week").then(Move.OPEN).vote(22).then(Move.CLOSE);
            room.after(Duration.ofMinutes(2)).then(Move.AGAIN).vote(40).then(Move.CLOSE);
            room.then(Move.END);
            return new Recording(WorkshopFixture.start(), room.journal().entries());
        }
    }
}
