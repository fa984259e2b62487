/** The words for participants and trainers about the data that a session leaves. */
package org.quarterdeck.session.privacy;
