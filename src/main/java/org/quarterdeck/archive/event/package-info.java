/** Writes the events of a session to the journal and reads them back: their permanent names, payloads and times. */
package org.quarterdeck.archive.event;
