/** The workshops on this machine's disk: made, copied, given another title, thrown away, watched while they are written. */
package org.quarterdeck.shelf;
