/**
 * Adapters to the operating system for all of {@code app}: folders, displays, required libraries, the single-instance lock
 * and the toolkit.
 */
package org.quarterdeck.app.platform;
