/** Converts Markdown into the blocks of the model and checks the pictures it names. Used by the parser. */
package org.quarterdeck.workshop.parser.markdown;
