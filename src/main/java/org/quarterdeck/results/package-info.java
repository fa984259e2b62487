/** From answers to numbers: what an answer is, whether it fits its question, and what all of them add up to. Pure. */
package org.quarterdeck.results;
