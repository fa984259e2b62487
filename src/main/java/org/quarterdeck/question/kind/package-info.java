/**
 * The rules of each kind of question for its answers: which fit, what they add up to, the result as words and as a table. A kind
 * is one class, which {@code KindRules} alone finds; the public types ask it.
 */
package org.quarterdeck.question.kind;
