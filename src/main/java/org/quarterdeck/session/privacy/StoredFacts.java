package org.quarterdeck.session.privacy;

/**
 * The facts in this home that the page "What is stored" depends on.
 *
 * @param smallestGroup the number of people below which a result is withheld from reports
 * @param months how many months after a session it is erased; 0 for not by itself
 * @param team whether a team's archive is set up
 */
public record StoredFacts(int smallestGroup, int months, boolean team) {}
