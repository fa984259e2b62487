/**
 * What a trainer wrote: a workshop, its segments and questions, and the reading of Markdown into them with every fault
 * found on the way. Knows no other package of the house, no screen, no network and no database.
 */
package org.quarterdeck.workshop;
