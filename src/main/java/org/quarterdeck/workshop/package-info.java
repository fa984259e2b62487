/**
 * The model of a workshop: its segments, slides, questions and exercises, as a trainer wrote them. Used by all other
 * packages; knows none of them, and no screen, network or database.
 */
package org.quarterdeck.workshop;
