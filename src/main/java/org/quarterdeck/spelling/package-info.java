/** Whether words are spelt as a dictionary of the system has them, and which were meant. */
package org.quarterdeck.spelling;
