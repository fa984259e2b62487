/**
 * Makes workshops of the decks of other tools: a folder beside the original, complete or not at all, and a list of what could
 * not be kept. A subpackage reads each sort of file.
 */
@org.jspecify.annotations.NullMarked
package org.quarterdeck.importer;
