/** The network doctor: it says in plain words whether phones can reach this machine, and what to do where they can't. */
@org.jspecify.annotations.NullMarked
package org.quarterdeck.server.doctor;
