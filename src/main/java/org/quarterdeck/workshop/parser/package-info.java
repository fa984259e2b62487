/** Parses workshop files into the model, with a diagnostic for every problem found. Used wherever a workshop is opened. */
package org.quarterdeck.workshop.parser;
