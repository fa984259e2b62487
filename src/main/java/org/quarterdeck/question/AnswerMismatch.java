package org.quarterdeck.question;

/**
 * Why an answer does not fit its question.
 *
 * @param field the part of the answer that is wrong, as the protocol writes it
 * @param error what is wrong, for whoever writes a client
 */
public record AnswerMismatch(String field, String error) {}
