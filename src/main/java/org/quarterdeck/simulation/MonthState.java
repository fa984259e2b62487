package org.quarterdeck.simulation;

/**
 * The state of the model after a number of months.
 *
 * @param month 0 for the start
 * @param backlog the results that wait to be handled
 * @param ownership the share of the work that the teams own, 0 to 1
 * @param automated the share of arrivals that needs no handling, 0 to 1
 * @param hours the director's hours that the queue took in the month that ends here; at the start, those it takes in the
 *        month that begins
 */
public record MonthState(int month, double backlog, double ownership, double automated, double hours) {}
