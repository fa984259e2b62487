/**
 * What goes over the room's network of a page: its sources as people read them under {@code assets/phone}, without what only
 * people need. Each step is decided by the words of the language alone, and keeps a script's meaning as long as the sources keep
 * to a few habits, which {@link org.quarterdeck.room.lean.Lean} names.
 */
package org.quarterdeck.room.lean;
