/**
 * The playable case: what becomes of a queue under one use of a director's time or another. A model, not data; its
 * equations stand in the author's guide. Pure: no clock, no chance, no screen.
 */
package org.quarterdeck.model;
