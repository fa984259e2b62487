/**
 * Reads blocks of YAML keys with the position of each value, and reports unknown or invalid ones. Used by the readers of
 * the parser.
 */
package org.quarterdeck.workshop.parser.yaml;
