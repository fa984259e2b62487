package org.quarterdeck.ui.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.results.Result;
import org.quarterdeck.workshop.Poll;

/**
 * One asking of one question, as it ended.
 *
 * @param title what was asked, or the segment's id where its text can't be read any more
 * @param time the how manieth asking of that question, from 1
 * @param times how often it was asked in all
 * @param poll null where the workshop's text can't be read any more
 * @param result null where it can't be told without the question
 * @param shown whether the room ever saw its chart
 */
record AskedRun(String title, int time, int times, Instant openedAt, @Nullable Poll poll, @Nullable Result result, int answers,
        boolean shown) {}
