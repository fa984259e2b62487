package org.quarterdeck.question;

/**
 * The reason why an answer does not fit its question.
 *
 * @param field the part of the answer that is wrong, as the protocol names it
 * @param error an explanation for developers of clients
 */
public record AnswerMismatch(String field, String error) {}
