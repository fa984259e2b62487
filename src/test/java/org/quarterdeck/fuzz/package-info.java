/**
 * Fuzz tests: readers of what others wrote are given to Jazzer, which looks for bytes that break them. The usual run tries real files and the
 * corpus beside the tests' resources; {@code mvn -Pfuzz test} looks for more.
 */
package org.quarterdeck.fuzz;
