/** Recognizes listed words in what people write, also where they are disguised. */
package org.quarterdeck.session.moderation;
