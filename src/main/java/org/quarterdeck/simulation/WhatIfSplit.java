package org.quarterdeck.simulation;

/**
 * Another split of attention that the facilitator tries from a month on, to see what would have come of it. Nobody voted for
 * it.
 */
public record WhatIfSplit(int month, AttentionSplit attention) {}
