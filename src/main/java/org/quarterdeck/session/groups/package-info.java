/**
 * How a room comes into groups: sizes within one of each other, everyone exactly once, and, where that can be had, nobody
 * twice with the same person in one day. Pure: the same wish and the same chance give the same groups.
 */
package org.quarterdeck.session.groups;
