/**
 * The dry run: simulated guests who join over the room's own protocol, like any phone, and answer what is asked. They
 * know nothing of the inside of the program.
 */
package org.quarterdeck.rehearsal;
