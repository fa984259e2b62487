/** The events of a session, which the journal records. The rules produce them and the replay applies them. */
package org.quarterdeck.session.event;
