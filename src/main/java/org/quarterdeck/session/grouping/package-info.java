/**
 * Draws groups of people: mixed or split by their answers, and with as few repeated pairs as possible. Pure; used by the
 * rules of breakouts.
 */
package org.quarterdeck.session.grouping;
