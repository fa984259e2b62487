/**
 * Simulated guests for rehearsals. They join over the same protocol as any phone, answer what is asked, and know nothing of
 * the program's internals.
 */
package org.quarterdeck.rehearsal;
