/** Languages and messages: bundles by name, plural forms, numbers in a language. Depends on nothing else here. */
package org.quarterdeck.i18n;
