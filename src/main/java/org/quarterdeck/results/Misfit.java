package org.quarterdeck.results;

/**
 * Why an answer does not fit its question.
 *
 * @param field the part of the answer that is wrong, as the protocol writes it
 * @param error what is wrong, for whoever writes a client
 */
public record Misfit(String field, String error) {}
