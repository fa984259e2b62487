/**
 * The controllers of the program with its windows: they connect the screens of {@code org.quarterdeck.ui} to sessions,
 * workshops and the archive. {@code Quarterdeck} starts them.
 */
package org.quarterdeck.app.desktop;
