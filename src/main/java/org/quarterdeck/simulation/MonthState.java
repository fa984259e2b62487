package org.quarterdeck.simulation;

/**
 * How things stand when that many months have gone by.
 *
 * @param month 0 for the start
 * @param backlog results that wait for a hand
 * @param ownership how much of the work is the teams' own, 0 to 1
 * @param automated the share of what arrives that needs no hand, 0 to 1
 * @param hours what the queue took of the director in the month that ends here, in hours; at the start, what it takes in
 *     the month that begins
 */
public record MonthState(int month, double backlog, double ownership, double automated, double hours) {}
